import { join } from 'node:path';
import type { Case, Prepared } from '../case.js';
import { closeGate, keyfence, nodeStart } from '../own.js';
import { fillWithPackages } from '../packages.js';
import { smallRepository } from '../repository.js';
import { tree as others } from '../tools.js';

export const tree: Case = {
  id: 'tree',
  title: 'A tree of 300 MB: packages in several copies',
  rounds: [3, 1],
  prepare: async (folder, quick) => prepareTree(folder, quick ? 30e6 : 300e6),
};

/** What lies in a tree several times is looked at once; here is nothing but what lies there once. */
export const treeOnce: Case = {
  id: 'tree-once',
  title: 'A tree of packages, each file once',
  rounds: [3, 1],
  prepare: async (folder, quick) => prepareTree(folder, quick ? 30e6 : 300e6, 1),
};

function prepareTree(folder: string, most: number, copies?: number): Prepared {
  smallRepository(folder);
  closeGate(folder);
  const vendor = join(folder, 'vendor');
  const bytes = fillWithPackages(vendor, most, copies);
  return {
    baseline: 'node -e 0',
    bytes,
    contenders: [
      nodeStart(folder),
      { name: 'keyfence scan', command: { argv: keyfence(folder, ['scan', vendor]), cwd: folder }, expected: [0, 1] },
      ...others(vendor).map(({ name, argv }) => ({ name, command: { argv, cwd: folder }, expected: [0, 1, 183, 200] })),
    ],
  };
}
