import { fake } from '../../src/catalog/fake.js';
import type { Case } from '../case.js';
import { closeGate } from '../own.js';
import { git, smallRepository, source, write } from '../repository.js';
import { stagedContenders } from './staged.js';

export const keyCommit: Case = {
  id: 'key-commit',
  title: 'A commit with a key, message included',
  rounds: [30, 5],
  prepare: async (folder) => {
    smallRepository(folder);
    closeGate(folder);
    const key = fake.hex(32, 32);
    write(folder, 'src/part-3/file-3.ts', `${source(3, 40)}const clarifaiApiKey = '${key}';\n`);
    git(folder, ['add', '--all']);
    return stagedContenders({ folder, baseline: 'node -e 0', blocked: true });
  },
};
