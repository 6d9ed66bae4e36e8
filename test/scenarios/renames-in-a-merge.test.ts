import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { watched } from './support/in-hook.js';
import { history, pushed, staged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

const lines = (name: string): string => Array.from({ length: 9 }, (_, index) => `line ${index} of what is called ${name}\n`).join('');

/** A base that was changed by `topic`, which holds keys and was pushed, and by `main`, which is checked out. */
function forked(topic: (repo: Scratch) => unknown, main: (repo: Scratch) => unknown): Scratch {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '../origin.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
  repo.write('a', lines('a')).write('old/b', lines('b')).write('old/c', lines('c')).commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  topic(repo);
  repo.commit('topic');
  repo.git('checkout', '-q', 'main');
  main(repo);
  repo.commit('main');
  repo.git('push', '-q', 'origin', 'main', 'topic');
  return repo;
}

function move(repo: Scratch, from: string, to: string): Scratch {
  repo.git('mv', from, to);
  return repo;
}

const keyAppended = (repo: Scratch): unknown => repo.write('a', `${lines('a')}${key(1)}\n`);
const renamed = (repo: Scratch): Scratch => move(repo, 'a', 'new name');

/** Where the merge that is being made has keys of its own, before it is committed and after; the two must agree. */
async function own(repo: Scratch): Promise<readonly string[]> {
  repo.add();
  const before = await staged(repo);
  repo.commit('merge');
  expect(await pushed(repo, 'origin', 'main')).toEqual(before.map((place) => `${place} in merge`));
  expect((await history(repo)).filter((place) => place.endsWith(' in merge'))).toEqual(before.map((place) => `${place} in merge`));
  return before;
}

test.each([
  ['a file', keyAppended, renamed],
  ['a file, which the branch that is merged did', renamed, keyAppended],
  ['a file, changed by both', keyAppended, (repo: Scratch) => renamed(repo).write('new name', `first\n${lines('a')}`)],
  ['a folder, in which the other branch has made a file', (repo: Scratch) => repo.write('old/k', `${key(1)}\n`), (repo: Scratch) => move(repo, 'old', 'new')],
])('a clean merge where one side has renamed %s', async (_what, topic, main) => {
  const repo = forked(topic, main);
  repo.git('-c', 'merge.directoryRenames=true', 'merge', '-q', '--no-commit', 'topic');
  expect(await own(repo)).toEqual([]);
});

test('the hook of a clean merge', () => {
  const repo = forked(keyAppended, renamed);
  expect(watched(repo)('merge', '--no-edit', 'topic')).toEqual([[]]);
});

test('a subtree, where a file of the same name stands at the top', async () => {
  const repo = forked(() => undefined, () => undefined);
  repo.git('checkout', '-q', '--orphan', 'library');
  repo.git('rm', '-rfq', '.');
  repo.write('a', lines('library')).write('f', lines('f')).commit('library');
  repo.git('checkout', '-q', 'main');
  repo.git('merge', '-q', '-s', 'ours', '--no-commit', '--allow-unrelated-histories', 'library');
  repo.git('read-tree', '--prefix=lib/', '-u', 'library');
  repo.commit('subtree');
  repo.git('checkout', '-q', 'library');
  repo.write('a', `${lines('library')}${key(1)}\n`).write('f', `${lines('f')}${key(2)}\n`).commit('library with keys');
  repo.git('checkout', '-q', 'main');
  repo.write('lib/a', `ours\n${lines('library')}`).write('lib/f', `ours\n${lines('f')}`).commit('ours');
  repo.git('push', '-q', 'origin', 'main', 'library');
  repo.git('merge', '-q', '-X', 'subtree=lib', '--no-commit', 'library');
  expect(await own(repo)).toEqual([]);
});

test('an evil merge: a key in a renamed file that neither side has', async () => {
  const repo = forked(keyAppended, renamed);
  repo.git('merge', '-q', '--no-commit', 'topic');
  repo.write('new name', `${lines('a')}${key(1)}\nevil ${key(2)}\nagain ${key(1)}\n`);
  expect(await own(repo)).toEqual(['new name:11', 'new name:12']);
});

test('a key that the other side has in a file that has nothing to do with it', async () => {
  const repo = forked(
    (on) => on.write('a', `${lines('a')}changed\n`).write('t', `${key(1)}\n${lines('t')}`),
    (on) => renamed(on).write('u', lines('u')),
  );
  repo.git('merge', '-q', '--no-commit', 'topic');
  repo.write('new name', `${lines('a')}changed\n${key(1)}\n`).write('v', `${lines('v')}${key(1)}\n`);
  expect(await own(repo)).toEqual(['new name:11', 'v:10']);
});

test('names that Git would put into quotes', async () => {
  const repo = forked((on) => move(on, 'a', 'é\n"a"').write('é\n"a"', `${lines('a')}${key(1)}\n`), (on) => move(on, 'a', 'z'));
  repo.tryGit('merge', '-q', '--no-commit', 'topic');
  repo.git('rm', '-rfq', '.');
  expect(await own(repo.write('é "b"\tc', `${lines('a')}${key(1)}\n`))).toEqual([]);
});

test.each(['utf16le', 'latin1'] as const)('a renamed file in %s, with NULs', async (encoding) => {
  const text = (last: string): Buffer => Buffer.from(`${encoding === 'latin1' ? '\0' : '\ufeff'}x\n${lines('a')}${last}`, encoding);
  const repo = forked((on) => on.write('w', `${lines('w')}\n`), (on) => on.write('w2', text('')));
  repo.git('checkout', '-q', '-b', 'side');
  repo.write('w2', text(`${key(1)}\n`)).commit('side');
  repo.git('checkout', '-q', 'main');
  repo.git('mv', 'w2', 'w3');
  repo.commit('renamed');
  repo.git('push', '-q', 'origin', 'main', 'side');
  repo.git('merge', '-q', '--no-commit', 'side');
  expect(await own(repo)).toEqual([]);
  repo.git('reset', '-q', '--hard', 'HEAD^');
  repo.git('merge', '-q', '--no-commit', 'side');
  repo.write('w3', text(`${key(1)}\n${key(2)}\n`));
  expect(await own(repo)).toEqual(['w3:12']);
});

test('a large file with keys at both ends', async () => {
  const body = Array.from({ length: 40_000 }, (_, index) => `a line of some length, with a number: ${index}\n`).join('');
  const repo = forked((on) => move(on, 'a', 'b').write('b', `${key(1)}\n${body}${key(2)}\n`), (on) => on.write('d', body));
  repo.git('merge', '-q', '--no-commit', 'topic');
  repo.git('mv', 'b', 'e');
  expect(await own(repo.write('e', `${key(1)}\n${body}${key(2)}\n${key(3)}\n`))).toEqual(['e:40003']);
});

test('where the blob of the other side is not here, every line is new', async () => {
  const repo = forked(keyAppended, renamed);
  repo.git('merge', '-q', '--no-commit', 'topic');
  const gone = repo.git('rev-parse', 'topic:a');
  repo.write('new name', `changed\n${lines('a')}${key(1)}\n`).add();
  rmSync(join(repo.dir, '.git/objects', gone.slice(0, 2), gone.slice(2)));
  expect(await staged(repo)).toEqual(['new name:11']);
});
