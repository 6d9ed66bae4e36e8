import { join } from 'node:path';
import type { Case } from '../case.js';
import { closeGate } from '../own.js';
import { fillWithPackages } from '../packages.js';
import { git, smallRepository } from '../repository.js';
import { stagedContenders } from './staged.js';

export const bigCommit: Case = {
  id: 'big-commit',
  title: 'A commit of 100 MB of published packages',
  rounds: [5, 2],
  prepare: async (folder, quick) => {
    smallRepository(folder);
    closeGate(folder);
    const bytes = fillWithPackages(join(folder, 'vendor'), quick ? 20e6 : 100e6);
    git(folder, ['add', '--all', '--force', 'vendor']);
    // Published packages hold keys that are meant as examples; whether the commit is blocked is not what is measured.
    return stagedContenders({ folder, baseline: 'git diff --cached', blocked: 'either', bytes });
  },
};
