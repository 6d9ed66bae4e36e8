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
