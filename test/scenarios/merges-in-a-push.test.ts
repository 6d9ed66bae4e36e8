import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { history, pushed, ranged, staged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

/** Two branches that both changed `a`, each with a key of its own; the remote has the base alone. */
function forked(): Scratch {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '../origin.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
  repo.write('a', 'a\nb\nc\nd\ne\n').commit('base');
  repo.git('push', '-q', 'origin', 'main');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', `a\nb\nc\nd\ne\n${key(1)}\n`).write('t', `${key(2)}\n`).commit('topic');
  repo.git('checkout', '-q', 'main');
  repo.write('a', `${key(3)}\na\nb\nc\nd\ne\n`).commit('main');
  return repo;
}

const branches: readonly string[] = ['a:1 in main', 'a:6 in topic', 't:1 in topic'];

test('a clean merge adds nothing of its own', async () => {
  const repo = forked();
  repo.git('merge', '-q', '--no-edit', '-m', 'merge', 'topic');
  expect(await pushed(repo, 'origin', 'main')).toEqual(branches);
});

test('an evil merge: in a file that both changed, in one that neither did, and in a new one', async () => {
  const repo = forked();
  repo.git('merge', '-q', '--no-commit', 'topic');
  repo.write('a', `${key(3)}\na\nb\nevil ${key(4)}\nd\ne\n${key(1)}\n`).write('new', `${key(5)}\n`).write('t', `${key(2)}\n${key(6)}\n`).commit('merge');
  expect(await pushed(repo, 'origin', 'main')).toEqual([...branches, 'a:4 in merge', 'new:1 in merge', 't:2 in merge'].sort());
  expect(await ranged(repo, 'origin/main..main')).toEqual([...branches, 'a:4 in merge', 'new:1 in merge', 't:2 in merge'].sort());
  expect(await history(repo)).toEqual([...branches, 'a:4 in merge', 'new:1 in merge', 't:2 in merge'].sort());
});

test.each(['ours', 'theirs'])('a conflict that is resolved with %s', async (side) => {
  const repo = forked();
  repo.write('a', `same place ${key(7)}\n`).commit('main again');
  repo.git('merge', '-q', '-X', side, '-m', 'merge', 'topic');
  expect((await pushed(repo, 'origin', 'main')).filter((place) => place.includes('merge'))).toEqual([]);
});

test('the strategy ours, which takes nothing from the other branch', async () => {
  const repo = forked();
  repo.git('merge', '-q', '-s', 'ours', '-m', 'merge', 'topic');
  expect(await pushed(repo, 'origin', 'main')).toEqual(branches);
});

test('a merge that only deletes, and one that only changes a mode', async () => {
  const repo = forked();
  repo.git('merge', '-q', '--no-commit', 'topic');
  repo.git('rm', '-q', '-f', 't');
  repo.git('update-index', '--chmod=+x', 'a');
  repo.git('commit', '-q', '-m', 'merge');
  expect(await pushed(repo, 'origin', 'main')).toEqual(branches);
});

test('a last line of one side that only got its line break in the merge', async () => {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '../origin.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
  repo.write('a', 'x\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', `x\n${key(1)}`).commit('topic');
  repo.git('checkout', '-q', 'main');
  repo.write('a', `x\n${key(2)}`).commit('main');
  repo.git('push', '-q', 'origin', 'main', 'topic');
  for (const [text, own] of [[`x\n${key(2)}\n${key(1)}\n`, []], [`x\n${key(1)}\n${key(2)}\nevil ${key(3)}`, ['a:4']], [`x\n${key(1)} \n${key(2)}\n`, ['a:2']]] as const) {
    repo.tryGit('merge', 'topic');
    expect(await staged(repo.write('a', text).add())).toEqual(own);
    repo.commit('merge');
    expect(await pushed(repo, 'origin', 'main')).toEqual(own.map((place) => `${place} in merge`));
    repo.git('reset', '-q', '--hard', 'HEAD^');
  }
});

test('an octopus with something of its own', async () => {
  const repo = forked();
  for (const name of ['two', 'three']) {
    repo.git('checkout', '-q', '-b', name, 'topic~1');
    repo.write(name, `${key(8)}\n`).commit(name);
  }
  repo.git('checkout', '-q', 'main');
  repo.git('merge', '-q', '--no-commit', 'topic', 'two', 'three');
  repo.write('two', `${key(8)}\n${key(9)}\n`).commit('merge');
  expect(await pushed(repo, 'origin', 'main')).toEqual([...branches, 'three:1 in three', 'two:1 in two', 'two:2 in merge'].sort());
});

test('a merge of roots, with a root that is pushed', async () => {
  const repo = forked();
  repo.git('checkout', '-q', '--orphan', 'island');
  repo.git('rm', '-rfq', '.');
  repo.write('i', `${key(1)}\n`).commit('island');
  repo.git('merge', '-q', '--no-commit', '--allow-unrelated-histories', 'main');
  repo.write('i', `${key(1)}\n${key(2)}\n`).commit('merge');
  expect(await pushed(repo, 'origin', 'island')).toEqual(['a:1 in main', 'i:1 in island', 'i:2 in merge']);
});

test('a link in a merge, and a submodule', async () => {
  const repo = forked();
  repo.git('merge', '-q', '--no-commit', 'topic');
  repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},sub`);
  const blob = repo.write('../target', `../${key(4)}`).git('hash-object', '-w', '../target');
  repo.git('update-index', '--cacheinfo', `120000,${blob},t`);
  repo.git('commit', '-q', '-m', 'merge');
  expect(await pushed(repo, 'origin', 'main')).toEqual([...branches, 't:1 in merge'].sort());
});
