import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { found, key, noStats, oneByOne, paths, wanted } from './support/found.js';
import { failure, history, opened, pushReadings, pushed, staged, stagedReadings, subjectOf } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';
import { readHistory } from '../../src/git/history.js';

/** A clone of a repository with two commits; `options` are for `git clone`. */
function clone(...options: readonly string[]): Scratch {
  const repo = scratch();
  for (const name of ['allowFilter', 'allowAnySHA1InWant']) repo.git('config', `uploadpack.${name}`, 'true');
  repo.write('a', `x\n${key(98)}\n`).write('old', 'clean\n').write('gone', 'g\n').commit('first');
  repo.write('a', `x\n${key(98)}\n${key(99)}\n`).commit('second');
  repo.git('clone', '-q', ...options, `file://${repo.dir}`, '../clone');
  return repo.at('../clone');
}

/** From now on a fetch would be noticed: there is nothing to fetch from. */
function cutOff(repo: Scratch): Scratch {
  rmSync(join(repo.dir, '../repo'), { recursive: true });
  return repo;
}

/** Commits the index without a look at any blob. */
function commitIndex(repo: Scratch, message: string): void {
  const commit = repo.git('commit-tree', '-p', 'HEAD', '-m', message, repo.git('write-tree', '--missing-ok'));
  repo.git('update-ref', 'HEAD', commit);
}

test('a shallow clone: staged, pushed, and its history as far as it goes', async () => {
  const repo = clone('--depth', '1');
  repo.write('a', `x\n${key(98)}\n${key(99)}\n${key(1)}\n`).add();
  expect(await staged(repo)).toEqual(['a:4']);
  repo.commit('third');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:4 in third']);
  expect(await history(repo)).toEqual(['a:2 in second', 'a:3 in second', 'a:4 in third']);
  const skipped: string[] = [];
  for await (const reading of oneByOne(readHistory(await opened(repo), { wanted, stats: noStats() }))) if (reading.kind === 'skipped') skipped.push(reading.skipped.reason);
  expect(skipped).toEqual([expect.stringContaining('shallow')]);
});

test('a shallow clone that is pushed elsewhere gives all that it has', async () => {
  const repo = clone('--depth', '1');
  repo.git('init', '-q', '--bare', '../other.git');
  repo.at('../other.git').git('config', 'receive.shallowUpdate', 'true');
  expect(await pushed(repo, '../other.git', 'main')).toEqual(['a:2 in second', 'a:3 in second']);
});

test('a partial clone whose old objects are not here: what is new is read all the same', async () => {
  const repo = cutOff(clone('--filter=blob:none', '--no-checkout'));
  repo.git('read-tree', 'HEAD');
  repo.git('rm', '-q', '--cached', '--sparse', 'gone');
  const blob = repo.write('../new', `y\n${key(1)}\n`).git('hash-object', '-w', '../new');
  const clean = repo.write('../clean', 'cleaner\n').git('hash-object', '-w', '../clean');
  repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},b`, '--cacheinfo', `100644,${clean},old`);
  expect(await staged(repo)).toEqual(['b:2']);
  expect(await paths(stagedReadings(repo))).toEqual(['b', 'old']);
});

test('a partial clone in which an old object decides what is new', async () => {
  const repo = cutOff(clone('--filter=blob:none', '--no-checkout'));
  repo.git('read-tree', 'HEAD');
  const blob = repo.write('../new', `x\n${key(98)}\n${key(99)}\n${key(1)}\n`).git('hash-object', '-w', '../new');
  repo.git('update-index', '--cacheinfo', `100644,${blob},a`);
  expect(await failure(staged(repo))).toBe('object-missing');
});

test('a partial clone with everything that is needed', async () => {
  const repo = cutOff(clone('--filter=blob:none'));
  repo.write('a', `x\n${key(98)}\n${key(99)}\n${key(1)}\n`).add();
  expect(await staged(repo)).toEqual(['a:4']);
});

test('by blobs, the mark at the beginning of a file is no part of its first line', async () => {
  const repo = scratch();
  repo.write('marked', `\ufeff${key(1)}\nx\n`).write('other', 'o\n').commit('first');
  repo.write('marked', `\ufeff${key(1)}\nx\n${key(2)}\n`).write('other', 'p\n').add();
  const old = repo.git('rev-parse', 'HEAD:other');
  rmSync(join(repo.dir, '.git/objects', old.slice(0, 2), old.slice(2)));
  expect(await staged(repo)).toEqual(['marked:3']);
});

test('a push from a partial clone: an old version is missing in the middle', async () => {
  const repo = cutOff(clone('--filter=blob:none', '--no-checkout'));
  const base = repo.git('rev-parse', 'HEAD');
  repo.git('read-tree', 'HEAD');
  const stage = (name: string, text: string): string => repo.git('update-index', '--add', '--cacheinfo', `100644,${repo.write('../new', text).git('hash-object', '-w', '../new')},${name}`);
  stage('b', `${key(1)}\n`);
  commitIndex(repo, 'third');
  stage('a2', `x\n${key(4)}\n`);
  stage('old', 'cleaner\n');
  stage('b', `${key(1)}\n${key(2)}\n`);
  commitIndex(repo, 'fourth');
  stage('c', `${key(3)}\n`);
  commitIndex(repo, 'fifth');
  const refLines = Buffer.from(`refs/heads/main ${repo.git('rev-parse', 'HEAD')} refs/heads/main ${base}\n`);
  const places = await found(pushReadings(repo, { remote: 'other', url: '../other.git', refLines }), subjectOf(repo));
  expect(places).toEqual(['a2:2 in fourth', 'b:1 in third', 'b:2 in fourth', 'c:1 in fifth']);
  expect(await failure(history(repo))).toBe('object-missing');
});

test('a push from a partial clone: a merge, and a version that decides', async () => {
  const repo = clone('--filter=blob:none', '--no-checkout');
  const base = repo.git('rev-parse', 'HEAD');
  cutOff(repo).git('read-tree', 'HEAD');
  const stage = (name: string, text: string): string => repo.git('update-index', '--add', '--cacheinfo', `100644,${repo.write('../new', text).git('hash-object', '-w', '../new')},${name}`);
  stage('side', `x\n${key(1)}\n`);
  stage('old', 'side\n');
  commitIndex(repo, 'side');
  const side = repo.git('rev-parse', 'HEAD');
  repo.git('update-ref', 'HEAD', base);
  repo.git('read-tree', 'HEAD');
  stage('main', `${key(2)}\n`);
  stage('old', 'main\n');
  commitIndex(repo, 'main');
  stage('side', `x\n${key(1)}\n${key(3)}\n`);
  stage('old', `main and side ${key(4)}\n`);
  const merge = repo.git('commit-tree', '-p', 'HEAD', '-p', side, '-m', 'merge', repo.git('write-tree', '--missing-ok'));
  const push = { remote: 'other', url: '../other.git', refLines: Buffer.from(`refs/heads/main ${merge} refs/heads/main ${base}\n`) };
  expect(await found(pushReadings(repo, push), subjectOf(repo))).toEqual(['main:1 in main', 'old:1 in merge', 'side:2 in side', 'side:3 in merge']);
  repo.git('update-ref', 'HEAD', merge);
  stage('a', `x\n${key(98)}\n${key(5)}\n`);
  commitIndex(repo, 'decides');
  const decides = { ...push, refLines: Buffer.from(`refs/heads/main ${repo.git('rev-parse', 'HEAD')} refs/heads/main ${base}\n`) };
  expect(await failure(found(pushReadings(repo, decides)))).toBe('object-missing');
});

test('a forced push over an unknown commit, from a partial clone', async () => {
  const repo = clone('--filter=blob:none');
  repo.write('b', `${key(1)}\n`).commit('third');
  cutOff(repo);
  const lines = ['1', '2', '3'].map((digit) => `main ${repo.git('rev-parse', 'HEAD')} refs/heads/${digit} ${digit.repeat(40)}\n`);
  const push = { remote: 'origin', url: '../repo', refLines: Buffer.from(lines.join('')) };
  expect(await found(pushReadings(repo, push), subjectOf(repo))).toEqual(['b:1 in third']);
});
