import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { watched } from './support/in-hook.js';
import { staged } from './support/readers.js';
import { scratch } from './support/scratch.js';

test('every way to commit', () => {
  const repo = scratch();
  repo.write('a', 'a\n').write('b', 'b\n').commit('base');
  const git = watched(repo);

  repo.write('a', `a\n${key(1)}\n`).write('b', `b\n${key(2)}\n`).git('add', 'b');
  expect(git('commit', '-m', 'what is staged')).toEqual([['b:2']]);
  expect(git('commit', '-a', '-m', 'all')).toEqual([['a:2']]);

  repo.write('a', `a\n${key(1)}\n${key(3)}\n`).write('b', `b\n${key(2)}\n${key(4)}\n`).git('add', 'b');
  expect(git('commit', '-m', 'one file', 'a')).toEqual([['a:3']]);
  expect(git('commit', '-m', 'only', '--only', 'b')).toEqual([['b:3']]);

  repo.write('a', `a\n${key(1)}\n${key(3)}\n${key(5)}\n`).write('b', `b\n${key(2)}\n${key(4)}\n${key(6)}\n`).git('add', 'b');
  expect(git('commit', '-m', 'include', '--include', 'a')).toEqual([['a:4', 'b:4']]);

  repo.write('a', `${key(7)}\n`).git('add', 'a');
  expect(git('commit', '--amend', '--no-edit')).toEqual([['a:1']]);
  expect(git('commit', '--amend', '-m', 'nothing new')).toEqual([[]]);
  expect(git('commit', '--allow-empty', '-m', 'empty')).toEqual([[]]);

  repo.write('a', `${key(7)}\n${key(8)}\n`);
  expect(git('-C', 'nowhere/..', 'commit', '-am', 'no such folder')).toEqual([]);
  expect(git('-c', 'core.quotePath=true', '-c', 'diff.noprefix=true', 'commit', '-am', 'with settings')).toEqual([['a:2']]);
});

test('from a folder below, and in a linked worktree', () => {
  const repo = scratch();
  repo.write('sub/a', 'a\n').commit('base');
  repo.git('worktree', 'add', '-q', '../tree', '-b', 'topic');
  watched(repo);
  const git = watched(repo);
  repo.write('sub/a', `a\n${key(1)}\n`);
  expect(git('-C', 'sub', 'commit', '-m', 'below', 'a')).toEqual([['sub/a:2']]);
  repo.at('../tree').write('b', `${key(2)}\n`).git('add', 'b');
  expect(git('-C', '../tree', 'commit', '-m', 'there')).toEqual([['b:1']]);
});

test('a clean merge: what came from the other branch is not this commit\'s', () => {
  const repo = scratch();
  repo.write('a', 'a\nb\nc\nd\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', `a\nb\nc\nd\n${key(1)}\n`).write('t', `${key(2)}\n`).commit('topic');
  repo.git('checkout', '-q', 'main');
  repo.write('a', `${key(3)}\na\nb\nc\nd\n`).commit('main');
  const git = watched(repo);
  expect(git('merge', '--no-edit', 'topic')).toEqual([[]]);
});

test('a merge that is concluded by hand', () => {
  const repo = scratch();
  repo.write('a', 'a\n').write('c', 'c\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', `theirs\n${key(1)}\n`).write('t', `${key(2)}\n`).write('c', `c\n${key(9)}\n`).commit('topic');
  repo.git('checkout', '-q', 'main');
  repo.write('a', `ours\n${key(3)}\n`).commit('main');
  const git = watched(repo);
  repo.tryGit('merge', 'topic');
  repo.write('a', `ours\n${key(3)}\ntheirs\n${key(1)}\nevil ${key(4)}\n`).write('e', `${key(5)}\n`).write('c', `c\n${key(9)}\n${key(8)}\n`).add();
  expect(git('commit', '--no-edit')).toEqual([['a:5', 'c:3', 'e:1']]);
});

test('an octopus, and a merge without a commit', () => {
  const repo = scratch();
  repo.write('a', 'a\n').commit('base');
  for (const name of ['one', 'two']) {
    repo.git('checkout', '-q', '-b', name, 'main');
    repo.write(name, `${key(1)}\n`).commit(name);
  }
  repo.git('checkout', '-q', 'main');
  repo.write('m', 'x\n').commit('main');
  const git = watched(repo);
  expect(git('merge', '--no-edit', 'one', 'two')).toEqual([[]]);
  repo.git('reset', '-q', '--hard', 'HEAD^');
  repo.git('merge', '-q', '--no-commit', 'one', 'two');
  repo.write('one', `${key(1)}\n${key(2)}\n`).write('a', `a\n${key(3)}\n`).add();
  expect(git('commit', '--no-edit')).toEqual([['a:2', 'one:2']]);
});

test('a squashed merge has one parent: everything in it is this commit\'s', () => {
  const repo = scratch();
  repo.write('a', 'a\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('t', `${key(2)}\n`).commit('topic');
  repo.git('checkout', '-q', 'main');
  const git = watched(repo);
  repo.git('merge', '-q', '--squash', 'topic');
  expect(git('commit', '-m', 'squashed')).toEqual([['t:1']]);
});

test('a squashed merge that a hook commits, to which Git names what was merged', async () => {
  const repo = scratch();
  repo.write('a', 'x\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  const topic = repo.write('t', `${key()}\n`).commit('topic');
  repo.git('checkout', '-q', 'main');
  repo.git('merge', '-q', '--squash', 'topic');
  repo.env[`GITHEAD_${topic}`] = 'topic';
  expect(await staged(repo)).toEqual(['t:1']);
});

test('a merge of histories that have nothing in common', () => {
  const repo = scratch();
  repo.write('a', `${key(1)}\n`).commit('base');
  repo.git('checkout', '-q', '--orphan', 'other');
  repo.git('rm', '-rfq', '.');
  repo.write('b', `${key(2)}\n`).commit('other');
  const git = watched(repo);
  expect(git('merge', '--no-edit', '--allow-unrelated-histories', 'main')).toEqual([[]]);
});

test('a cherry-pick and a revert that are continued', () => {
  const repo = scratch();
  repo.write('a', `x\n`).commit('base');
  repo.write('a', `${key(1)}\n`).commit('key');
  repo.write('a', `y\n`).commit('gone');
  const git = watched(repo);
  repo.tryGit('cherry-pick', 'HEAD~1');
  repo.write('a', `y\n${key(1)}\n`).add();
  expect(git('cherry-pick', '--continue')).toEqual([['a:2']]);
  repo.tryGit('revert', '--no-edit', 'HEAD~1');
  repo.write('a', `y\n${key(1)}\n${key(2)}\n`).add();
  expect(git('revert', '--continue')).toEqual([['a:3']]);
});
