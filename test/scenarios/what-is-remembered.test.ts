import { expect, test } from 'vitest';
import { readHistory } from '../../src/git/history.js';
import { readRange } from '../../src/git/range.js';
import { beginStaged } from '../../src/git/staged.js';
import { found, key, noStats, wanted } from './support/found.js';
import { opened, subjectOf } from './support/readers.js';
import { scratch } from './support/scratch.js';

test('commits that were checked before are passed over, and the others are reported when they have been read', async () => {
  const repo = scratch();
  const [one, two, three] = [1, 2, 3].map((seed) => repo.write(`f${seed}`, `${key(seed)}\n`).commit(`commit ${seed} ${key(seed + 10)}`));
  const known = new Set([one]);
  const [added, progress]: [string[], string[]] = [[], []];
  const checked = { has: (id: string) => known.has(id), add: (id: string) => void added.push(id) };
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => void progress.push(`${done}/${total}`);
  const readings = readHistory(await opened(repo), { wanted, stats: noStats(), checked, onProgress });
  const places = await found(readings, (id) => subjectOf(repo)(id).slice(0, 8));
  expect(places).toEqual([':1 in commit 2 as commit-message', ':1 in commit 3 as commit-message', 'f2:1 in commit 2', 'f3:1 in commit 3']);
  expect([added, progress.at(-1)]).toEqual([[two, three], '3/3']);
});

test('counts of files, lines and bytes', async () => {
  const repo = scratch();
  repo.write('a', 'x\ny\n').write('empty', '').commit('one');
  repo.write('a', 'x\nz\nlast').commit('two');
  const stats = noStats();
  await found(readRange(await opened(repo), { range: 'HEAD', wanted, stats }));
  expect(stats).toMatchObject({ files: 3, addedLines: 4, bytes: 11 });
});

test('a comparison that nobody reads does no harm', () => {
  const repo = scratch().write('a', 'some text\n'.repeat(500_000)).add();
  const running = beginStaged(repo.dir, repo.env);
  running?.stop();
  expect(beginStaged('/nowhere at all', repo.env)).toBeUndefined();
});
