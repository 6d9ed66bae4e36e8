import type { Case } from '../case.js';
import { closeGate } from '../own.js';
import { git, smallRepository, source, write } from '../repository.js';
import { stagedContenders } from './staged.js';

const linesOfFile = 15_000;

/** What people write, without the bundles and data of published packages. */
export const bigSource: Case = {
  id: 'big-source',
  title: 'A commit of 100 MB of source code',
  rounds: [5, 2],
  prepare: async (folder, quick) => {
    smallRepository(folder);
    closeGate(folder);
    let bytes = 0;
    for (let file = 0; bytes < (quick ? 20e6 : 100e6); file += 1) {
      const text = source(file, linesOfFile);
      write(folder, `lib/part-${file % 40}/file-${file}.ts`, text);
      bytes += text.length;
    }
    git(folder, ['add', '--all']);
    return stagedContenders({ folder, baseline: 'git diff --cached', blocked: false, bytes });
  },
};
