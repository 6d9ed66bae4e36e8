import type { Case } from '../case.js';
import { closeGate } from '../own.js';
import { git, smallRepository, source, write } from '../repository.js';
import { stagedContenders } from './staged.js';

export const thousandFiles: Case = {
  id: 'thousand-files',
  title: 'A commit of 1,000 new files',
  rounds: [10, 3],
  prepare: async (folder) => {
    smallRepository(folder);
    closeGate(folder);
    for (let file = 0; file < 1000; file += 1) write(folder, `lib/part-${file % 40}/file-${file}.ts`, source(file, 60));
    git(folder, ['add', '--all']);
    return stagedContenders({ folder, baseline: 'git diff --cached', blocked: false });
  },
};
