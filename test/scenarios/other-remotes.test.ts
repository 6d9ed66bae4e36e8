import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { pushed } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

/** A repository whose remote `origin` has its one commit, with a key, on `main`; and an empty one beside it. */
function withPublic(): Scratch {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '-b', 'main', '../origin.git');
  repo.git('init', '-q', '--bare', '-b', 'main', '../public.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
  repo.write('a', `${key(1)}\n`).commit('base');
  repo.git('push', '-q', 'origin', 'main');
  return repo;
}

test('the second URL of a remote has not what was fetched from the first, also where it is given itself', async () => {
  const repo = withPublic();
  repo.git('remote', 'set-url', '--add', 'origin', '../public.git');
  expect(await pushed(repo, '../public.git', 'main:new')).toEqual(['a:1 in base']);
  expect(await pushed(repo, '../origin.git', 'main:new')).toEqual([]);
});

test('a remote whose name is that of a folder of branches of another', async () => {
  const repo = withPublic();
  repo.git('push', '-q', 'origin', 'main:fork/x');
  repo.git('fetch', '-q', 'origin');
  repo.git('remote', 'add', 'origin/fork', '../public.git');
  expect(await pushed(repo, 'origin/fork', 'main')).toEqual(['a:1 in base']);
});

test('a URL for which there is a setting', async () => {
  const repo = withPublic();
  repo.git('config', 'remote.../public.git.proxy', 'http://localhost:1');
  expect(await pushed(repo, '../public.git', 'main')).toEqual(['a:1 in base']);
});

test('a clone that was given another remote under the same name', async () => {
  const repo = withPublic();
  repo.git('clone', '-q', '../origin.git', '../copy');
  const copy = repo.at('../copy');
  copy.git('checkout', '-q', '-b', 'release');
  copy.write('b', 'x\n').commit('more');
  expect(await pushed(copy, 'origin', 'release')).toEqual([]);
  copy.git('remote', 'set-url', 'origin', '../public.git');
  expect(await pushed(copy, 'origin', 'release')).toEqual(['a:1 in base']);
  copy.git('push', '-q', '--no-verify', 'origin', 'main');
  copy.git('commit', '-q', '--allow-empty', '-m', 'again');
  copy.git('push', '-q', '--no-verify', 'origin', 'HEAD:main');
  expect(await pushed(copy, 'origin', 'release')).toEqual([]);
});

test('a remote that was given another URL since the last push: no branch of the old place counts until it is seen again', async () => {
  const repo = withPublic();
  repo.git('push', '-q', 'origin', 'main:dev');
  expect(await pushed(repo, 'origin', 'main:other')).toEqual([]);
  repo.git('remote', 'set-url', 'origin', '../public.git');
  repo.git('checkout', '-q', '-b', 'release');
  repo.write('b', 'x\n').commit('more');
  for (const refspec of ['release', 'main:master', 'main']) expect(await pushed(repo, 'origin', refspec), refspec).toEqual(['a:1 in base']);
  repo.git('push', '-q', '--no-verify', 'origin', 'release:dev');
  expect(await pushed(repo, 'origin', 'release')).toEqual([]);
});

test('a remote that is taken out by hand, and another one of its name', async () => {
  const repo = withPublic();
  expect(await pushed(repo, 'origin', 'main:other')).toEqual([]);
  repo.git('config', '--remove-section', 'remote.origin');
  repo.git('remote', 'add', 'origin', '../public.git');
  expect(await pushed(repo, 'origin', 'main:x')).toEqual(['a:1 in base']);
});

test('another URL of the same place changes nothing, and neither does a record that cannot be read', async () => {
  const repo = withPublic();
  expect(await pushed(repo, 'origin', 'main:x')).toEqual([]);
  repo.git('remote', 'set-url', 'origin', '../origin.git/');
  expect(await pushed(repo, 'origin', 'main:x')).toEqual([]);
  for (const text of ['', '{', '[]', '{"origin":1}', '{"origin":{"place":"","stale":[]}}']) {
    writeFileSync(join(repo.dir, '.git/keyfence/remotes.json'), text);
    expect(await pushed(repo, 'origin', 'main:x'), text).toEqual([]);
  }
  expect(readFileSync(join(repo.dir, '.git/keyfence/remotes.json'), 'utf8')).not.toContain('origin.git');
});

/** A ref that was put where the branches of a remote are seen, by what `settings` describe. */
function putThere(ref: string, ...settings: readonly (readonly [string, string])[]): Scratch {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '-b', 'main', '../public.git');
  repo.write('a', `${key(1)}\n`).commit('base');
  for (const [name, value] of settings) repo.git('config', '--add', name, value);
  repo.git('remote', 'add', 'origin', '../public.git');
  repo.git('update-ref', ref, 'HEAD');
  return repo;
}

test.each([
  ['fetch', 'trunk:refs/remotes/origin/trunk', 'trunk'], ['branches', 'branches/*:refs/remotes/origin/*', 'old'], ['tags', 'tags/*:refs/remotes/origin/tags/*', 'tags/v1'],
])('what was fetched from Subversion by its %s', async (setting, value, branch) => {
  const repo = putThere(`refs/remotes/origin/${branch}`, [`svn-remote.svn.${setting}`, value]);
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:1 in base']);
});

test.each([['+refs/heads/*:refs/remotes/origin/p/*', 'p/main'], ['+refs/heads/*:refs/remotes/origin/*', 'dev']])('what another remote puts there by %s', async (refspec, branch) => {
  const repo = putThere(`refs/remotes/origin/${branch}`, ['remote.p.url', '../elsewhere.git'], ['remote.p.fetch', refspec]);
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:1 in base']);
});

test('a remote that keeps its branches elsewhere', async () => {
  const repo = withPublic();
  repo.git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/upstream/heads/*');
  repo.git('update-ref', '-d', 'refs/remotes/origin/main');
  expect(await pushed(repo, 'origin', 'main:new')).toEqual(['a:1 in base']);
  repo.git('fetch', '-q', 'origin');
  expect(await pushed(repo, 'origin', 'main:new')).toEqual([]);
  // Somebody has deleted it, as Git tells.
  repo.at('../origin.git').git('update-ref', '-d', 'refs/heads/main');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:1 in base']);
});

test('a remote that was given another URL before the first push, after a fetch', async () => {
  const repo = withPublic();
  const other = scratch();
  other.git('remote', 'add', 'origin', repo.at('../origin.git').dir);
  other.git('fetch', '-q');
  other.git('checkout', '-q', '-b', 'release', 'origin/main');
  other.git('remote', 'set-url', 'origin', repo.at('../public.git').dir);
  expect(await pushed(other, 'origin', 'release')).toEqual(['a:1 in base']);
});

test('a clone that was given another remote after it was brought up to date', async () => {
  const repo = withPublic();
  repo.git('clone', '-q', '../origin.git', '../copy');
  repo.write('b', 'x\n').commit('more');
  repo.git('push', '-q', 'origin', 'main');
  const copy = repo.at('../copy');
  copy.git('pull', '-q');
  copy.git('remote', 'set-url', 'origin', '../public.git');
  expect(await pushed(copy, 'origin', 'main:release')).toEqual(['a:1 in base']);
});

test('a branch that was fetched by its URL alone says nothing of a remote', async () => {
  const repo = withPublic();
  const other = repo.at('../other');
  repo.git('clone', '-q', '../origin.git', '../other');
  other.git('pull', '-q', 'origin', 'main');
  other.git('checkout', '-q', '-b', 'mine');
  expect(await pushed(other, 'origin', 'mine')).toEqual([]);
});
