import { join } from 'node:path';
import type { Case } from '../case.js';
import { closeGate, keyfence, nodeStart } from '../own.js';
import { fillWithPackages } from '../packages.js';
import { smallRepository } from '../repository.js';
import { tree as others } from '../tools.js';

export const tree: Case = {
  id: 'tree',
  title: 'A tree of 300 MB',
  rounds: [3, 1],
  prepare: async (folder, quick) => {
    smallRepository(folder);
    closeGate(folder);
    const vendor = join(folder, 'vendor');
    const bytes = fillWithPackages(vendor, quick ? 30e6 : 300e6);
    return {
      baseline: 'node -e 0',
      bytes,
      contenders: [
        nodeStart(folder),
        { name: 'keyfence scan', command: { argv: keyfence(folder, ['scan', vendor]), cwd: folder }, expected: [0, 1] },
        ...others(vendor).map(({ name, argv }) => ({ name, command: { argv, cwd: folder }, expected: [0, 1, 183, 200] })),
      ],
    };
  },
};
