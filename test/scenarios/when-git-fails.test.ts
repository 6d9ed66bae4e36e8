import { chmodSync, mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CouldNotCheck } from '../../src/failure.js';
import type { Failure } from '../../src/failure.js';
import { readRange } from '../../src/git/range.js';
import { openRepository } from '../../src/git/repository.js';
import { found, key, noStats, wanted } from './support/found.js';
import { failure, history, opened, ranged, staged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { folder, plainEnvironment, scratch } from './support/scratch.js';

async function refused(repo: Scratch): Promise<Failure | undefined> {
  const result = await openRepository(repo.dir, repo.env);
  return result.ok ? undefined : result.failure;
}

test('outside of a repository', async () => {
  const dir = folder();
  const result = await openRepository(dir, plainEnvironment(dir));
  expect(result).toMatchObject({ ok: false, failure: { code: 'not-a-repository', detail: expect.stringContaining('fatal: not a git repository') } });
});

test('a repository that somebody else owns', async () => {
  const repo = scratch();
  repo.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
  expect(await refused(repo)).toMatchObject({ code: 'unsafe-directory', detail: expect.stringContaining('dubious ownership') });
});

test('no Git at all, and a folder that is gone', async () => {
  const repo = scratch();
  const missing = await openRepository(repo.dir, { ...repo.env, PATH: join(repo.dir, 'nowhere') });
  expect(missing).toMatchObject({ ok: false, failure: { code: 'git-not-found' } });
  expect(await openRepository(join(repo.dir, 'gone'), repo.env)).toMatchObject({ ok: false });
});

test('a damaged index', async () => {
  const repo = scratch().write('a', 'x').add();
  writeFileSync(join(repo.dir, '.git/index'), 'garbage');
  expect(await failure(staged(repo))).toBe('index-unreadable');
  writeFileSync(join(repo.dir, '.git/index'), Buffer.concat([Buffer.from('DIRC\0\0\0\u0002\0\0\0\u0001'), Buffer.alloc(100)]));
  expect(await failure(staged(repo))).toBe('index-unreadable');
});

test('an index under lock can be read', async () => {
  const repo = scratch().write('a', `${key()}\n`).add().write('.git/index.lock', '');
  expect(await staged(repo)).toEqual(['a:1']);
});

test('a staged blob that is missing or damaged', async () => {
  const repo = scratch().write('a', `${key(1)}\n`).write('b', `${key(2)}\n`).add().write('b', 'gone\n');
  const id = repo.git('rev-parse', ':b');
  const path = join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(path, 0o644);
  writeFileSync(path, 'garbage');
  expect(await failure(staged(repo))).toBe('object-missing');
  unlinkSync(path);
  expect(await failure(staged(repo))).toBe('object-missing');
});

test('a HEAD whose commit is missing is no new repository', async () => {
  const repo = scratch();
  const id = repo.write('a', 'x').commit('base');
  unlinkSync(join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2)));
  expect(await refused(repo)).toMatchObject({ code: 'object-missing' });
});

test('a commit that is missing in the middle of history', async () => {
  const repo = scratch();
  const id = repo.write('a', 'x').commit('one');
  repo.write('a', 'y').commit('two');
  unlinkSync(join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2)));
  expect(await failure(history(repo))).toBe('object-missing');
});

test('ranges that Git does not know, or that are options', async () => {
  const repo = scratch();
  repo.write('a', 'x').commit('one');
  for (const range of ['nowhere..HEAD', '--all', '-n1', '', 'HEAD..', 'HEAD..HEAD', '--not', 'a b']) {
    const expected = ['HEAD..', 'HEAD..HEAD'].includes(range) ? 'none' : 'revision-unknown';
    expect([range, await failure(ranged(repo, range))]).toEqual([range, expected]);
  }
});

test('a damaged MERGE_HEAD', async () => {
  const repo = scratch();
  repo.write('a', 'x').commit('one');
  repo.write('.git/MERGE_HEAD', 'nonsense\n');
  expect(await failure(staged(repo))).toBe('merge-unreadable');
});

/* A git that does what it is told to, then something else. */
const unreliable: readonly (readonly [what: string, script: string])[] = [
  ['dies by a signal without a word', 'kill -9 $$'],
  ['fails without a word', 'exit 1'],
  ['fails after its output', '"$git" "$@"; exit 3'],
  ['dies after its output', '"$git" "$@"; kill -9 $$'],
  ['stops in the middle of its output', '"$git" "$@" | head -c 300'],
  ['stops in the middle of a line', '"$git" "$@" | head -c 321'],
  ['says nonsense', 'head -c 5000 /dev/urandom; echo'],
  ['says something in front', 'echo hello; "$git" "$@"'],
  ['says something behind', '"$git" "$@"; echo hello'],
  ['colours its output', `"$git" "$@" | sed 's/^@@/\\x1b[36m@@/'`],
  ['leaves out a line', `"$git" "$@" | sed '7d'`],
  ['ends its lines with CR LF', `"$git" "$@" | sed 's/$/\\r/'`],
];

test.each(unreliable)('a git that %s: could not check, never clean', async (_, script) => {
  const repo = scratch();
  repo.write('a', 'x\n').commit('base');
  repo.write('a', `x\ny\nz\n${key(1)}\n${key(2)}\n${'more\n'.repeat(20)}${key(3)}\n`).add();
  const place = await opened(repo);
  const bin = join(repo.dir, '../bin');
  mkdirSync(bin);
  const git = repo.git('--exec-path');
  writeFileSync(join(bin, 'git'), `#!/bin/sh\ngit='${git}/git'\ncase "$*" in\n*diff-index*) ${script} ;;\n*) exec "$git" "$@" ;;\nesac\n`);
  chmodSync(join(bin, 'git'), 0o755);
  repo.env['PATH'] = `${bin}:${repo.env['PATH']}`;
  expect(place.head).toBeDefined();
  expect(await failure(staged(repo))).not.toBe('none');
});

test('what Git says holds no key when it is repeated', async () => {
  const repo = scratch();
  repo.write('a', 'x').commit('one');
  try {
    await found(readRange(await opened(repo), { range: `${key()}..HEAD`, wanted, stats: noStats() }));
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(CouldNotCheck);
    if (error instanceof CouldNotCheck) {
      expect(error.failure.detail).toContain('fatal: bad revision');
      expect(JSON.stringify([error.failure, error.message, error.stack])).not.toContain(key().slice(10));
    }
  }
});

test('a repository that cannot be written to', async () => {
  const repo = scratch().write('a', `${key()}\n`).add();
  chmodSync(join(repo.dir, '.git'), 0o555);
  chmodSync(join(repo.dir, '.git/objects'), 0o555);
  try {
    expect(await staged(repo)).toEqual(['a:1']);
  } finally {
    chmodSync(join(repo.dir, '.git'), 0o755);
    chmodSync(join(repo.dir, '.git/objects'), 0o755);
  }
});

test('bare repositories, Git directories and names of folders with a line break', async () => {
  const repo = scratch();
  repo.write('a', 'x').commit('one');
  repo.git('clone', '-q', '--bare', '.', '../bare.git');
  expect(await opened(repo.at('../bare.git'))).toMatchObject({ bare: true, head: repo.git('rev-parse', 'HEAD') });
  expect((await opened(repo.at('.git'))).top).toBeUndefined();
  const odd = repo.at('../odd\nname');
  repo.git('clone', '-q', '.', odd.dir);
  rmSync(join(repo.dir, '.git'), { recursive: true });
  odd.write('b', `${key()}\n`).add();
  expect(await opened(odd)).toMatchObject({ top: odd.dir, gitDir: join(odd.dir, '.git') });
  expect(await staged(odd)).toEqual(['b:1']);
});
