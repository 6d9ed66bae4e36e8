import type { Case } from '../case.js';
import { closeGate } from '../own.js';
import { git, smallRepository, source, write } from '../repository.js';
import { stagedContenders } from './staged.js';

export const cleanCommit: Case = {
  id: 'clean-commit',
  title: 'A commit of five clean lines',
  rounds: [40, 7],
  prepare: async (folder) => {
    smallRepository(folder);
    closeGate(folder);
    write(folder, 'src/part-3/file-3.ts', source(3, 40) + source(501, 5));
    git(folder, ['add', '--all']);
    return stagedContenders({ folder, baseline: 'node -e 0', blocked: false });
  },
};
