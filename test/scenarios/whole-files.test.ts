import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/detect/subject.js';
import { CouldNotCheck } from '../../src/failure.js';
import type { Batches } from '../../src/git/batches.js';
import { readFiles } from '../../src/git/files.js';
import { readText } from '../../src/git/text.js';
import { readTracked } from '../../src/git/tracked.js';
import { branchesWith, whereIs } from '../../src/git/where-is.js';
import { closeBlobs, readBlob } from '../../src/git/objects/blob-reader.js';
import { found, key, must, noStats, oneByOne, paths, wanted } from './support/found.js';
import { failure, opened } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { folder, scratch } from './support/scratch.js';

async function* tracked(repo: Scratch, ...limits: readonly string[]): Batches {
  yield* readTracked(await opened(repo), { wanted, stats: noStats(), paths: limits.length === 0 ? undefined : limits });
}

function walked(cwd: string, top: string | undefined, ...names: readonly string[]): Batches {
  return readFiles(names, { cwd, top, wanted, stats: noStats() });
}

test('tracked files as they are in the working tree, in the whole repository', async () => {
  const repo = scratch();
  repo.write('a', 'staged\n').write('sub/b', `${key(1)}\n`).write('deleted', `${key(2)}\n`).write('.gitignore', 'ignored\n');
  symlinkSync(`to/${key(3)}`, join(repo.dir, 'link'));
  repo.add().write('a', `x\n${key(4)}\n`).write('ignored', `${key(5)}\n`).write('untracked', `${key(6)}\n`);
  rmSync(join(repo.dir, 'deleted'));
  const all = ['a:2', 'deleted:1', 'link:1', 'sub/b:1'];
  expect(await found(tracked(repo))).toEqual(all);
  expect(await found(tracked(repo.at('sub')))).toEqual(all);
  expect(await found(tracked(repo.at('sub'), '.'))).toEqual(['sub/b:1']);
  expect(await found(tracked(repo, 'a', 'link'))).toEqual(['a:2', 'link:1']);
});

test('a limit that matches nothing is said', async () => {
  const repo = scratch().write('a', 'x').add();
  const readings = [];
  for await (const reading of oneByOne(tracked(repo, 'nowhere'))) readings.push(reading);
  expect(readings).toEqual([{ kind: 'skipped', skipped: { path: 'nowhere', reason: 'not tracked by Git' } }]);
});

test('a submodule is a repository of its own, which is said', async () => {
  const repo = scratch().write('lib/a', `${key(1)}\n`).write('lib/sub/b', `${key(2)}\n`);
  repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lib/sub`);
  repo.git('add', 'lib/a');
  const skipped = { kind: 'skipped', skipped: { path: 'lib/sub', reason: 'a submodule: a repository of its own' } };
  const told = async (...limits: readonly string[]): Promise<readonly unknown[]> => {
    const readings = [];
    for await (const reading of oneByOne(tracked(repo, ...limits))) if (reading.kind === 'skipped') readings.push(reading);
    return readings;
  };
  expect(await found(tracked(repo))).toEqual(['lib/a:1']);
  expect([await told(), await told('lib'), await told('lib/sub'), await told('lib/a')]).toEqual([[skipped], [skipped], [skipped], []]);
});

test('tracked names of any bytes, and a conflict', async () => {
  const repo = scratch();
  repo.write('a', 'base\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', 'theirs\n').commit('theirs');
  repo.git('checkout', '-q', 'main');
  repo.write('a', `${key(1)}\n`).commit('ours');
  repo.tryGit('merge', 'topic');
  writeFileSync(Buffer.concat([Buffer.from(`${repo.dir}/`), Buffer.from('caf\xe9 "x"\n', 'latin1')]), `${key(2)}\n`);
  execFileSync('git', ['add', '.'], { cwd: repo.dir, env: repo.env });
  expect(await found(tracked(repo))).toEqual(['a:2', 'caf\u{fffd} "x"\n:1']);
  expect((await paths(tracked(repo))).length).toBe(2);
});

test('a conflict whose file is not in the working tree: both sides are read, and the base', async () => {
  const repo = scratch();
  repo.write('a', `${key(1)}\n`).write('b', 'base\n').write('c', 'base\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', 'theirs\n').write('b', `theirs\n${key(2)}\n`).write('c', 'theirs\n').commit('theirs');
  repo.git('checkout', '-q', 'main');
  repo.write('a', 'ours\n').write('b', 'ours\n').write('c', `1\n2\n${key(3)}\n`).commit('ours');
  repo.tryGit('merge', 'topic');
  for (const name of ['a', 'b', 'c']) rmSync(join(repo.dir, name));
  expect(await found(tracked(repo))).toEqual(['a:1', 'b:2', 'c:3']);
  repo.write('b', 'x\n');
  expect(await found(tracked(repo))).toEqual(['a:1', 'c:3']);
});

test('a folder that a link has taken the place of: what was in it is gone, and read from the index', async () => {
  const [repo, outside] = [scratch(), folder()];
  repo.write('d/e/f', `x\n${key(1)}\n`).write('d/g', 'x\n').write('h', 'x\n').commit('base');
  mkdirSync(join(outside, 'e'));
  for (const name of ['e/f', 'g']) writeFileSync(join(outside, name), `${key(2)}\n`);
  rmSync(join(repo.dir, 'd'), { recursive: true });
  symlinkSync(outside, join(repo.dir, 'd'));
  expect(await found(tracked(repo))).toEqual(['d/e/f:2']);
  rmSync(join(repo.dir, 'd'));
  symlinkSync('.', join(repo.dir, 'd'));
  expect(await found(tracked(repo.write('g', `${key(3)}\n`)))).toEqual(['d/e/f:2']);
});

test('a sparse checkout: what is not there is read from the index', async () => {
  const repo = scratch();
  repo.write('kept/a', 'x\n').write('other/b', `${key(1)}\n`).commit('base');
  repo.git('sparse-checkout', 'set', 'kept');
  expect(await found(tracked(repo))).toEqual(['other/b:1']);
});

test('a bare repository has no tracked files', async () => {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '../bare.git');
  expect(await failure(found(tracked(repo.at('../bare.git'))))).toBe('no-work-tree');
});

test('a folder in full: ignored, nested, hidden, but nothing called .git', async () => {
  const repo = scratch();
  repo.write('.gitignore', '*\n').write('.env', `${key(1)}\n`).write('node_modules/x/.npmrc', `${key(2)}\n`).write('sub/.git', `${key(3)}\n`).write('sub/.git2/x', `${key(4)}\n`);
  repo.write('.git/description', `${key(5)}\n`);
  symlinkSync('..', join(repo.dir, 'sub/loop'));
  const all = ['.env:1', 'node_modules/x/.npmrc:1', 'sub/.git2/x:1'];
  expect(await found(walked(repo.dir, repo.dir, '.'))).toEqual(all);
  expect(await found(walked(repo.dir, undefined, '.'))).toEqual(all);
  expect(await found(walked(join(repo.dir, 'sub'), repo.dir, '..'))).toEqual(all);
  expect(await found(walked(repo.dir, repo.dir, '.git/description'))).toEqual(['.git/description:1']);
});

test('paths are those of the repository inside of it, and as typed outside', async () => {
  const [repo, outside] = [scratch(), folder()];
  repo.write('sub/a', `${key(1)}\n`);
  writeFileSync(join(outside, 'b'), `${key(2)}\n`);
  expect(await found(walked(join(repo.dir, 'sub'), repo.dir, 'a', './a', '../sub/a'))).toEqual(['sub/a:1']);
  expect(await found(walked(repo.dir, repo.dir, join(repo.dir, 'sub/a')))).toEqual(['sub/a:1']);
  expect(await found(walked(repo.dir, repo.dir, join(outside, 'b'), outside))).toEqual([`${outside}/b:1`]);
  expect(await found(walked(outside, undefined, './b', 'b', '.'))).toEqual(['b:1']);
});

test('what cannot be read is said, after everything else', async () => {
  const dir = folder();
  mkdirSync(join(dir, 'in'));
  execFileSync('mkfifo', [join(dir, 'in/pipe')]);
  writeFileSync(join(dir, 'in/z'), `${key(1)}\n`);
  const readings: Reading[] = [];
  for await (const reading of oneByOne(walked(dir, undefined, 'in'))) readings.push(reading);
  expect(readings.filter(({ kind }) => kind === 'skipped')).toEqual([{ kind: 'skipped', skipped: { path: 'in/pipe', reason: 'not a regular file' } }]);
  const places: string[] = [];
  const reading = async (): Promise<void> => {
    for await (const one of oneByOne(walked(dir, undefined, 'gone', 'in/pipe', 'in'))) if (one.kind === 'subject') places.push(one.subject.path);
  };
  await expect(reading()).rejects.toBeInstanceOf(CouldNotCheck);
  expect(places).toEqual(['in/z']);
});

test.skipIf(process.getuid?.() === 0)('a file without the right to read it', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'a'), 'x');
  chmodSync(join(dir, 'a'), 0);
  expect(await failure(found(walked(dir, undefined, '.')))).toBe('path-unreadable');
});

test('a file larger than a window, with keys at its cuts', async () => {
  const dir = folder();
  const line = `${'x'.repeat(99)}\n`;
  const text = Array.from({ length: 35_000 }, (_, index) => (index % 500 === 0 ? `${key(index)}\n` : line)).join('');
  writeFileSync(join(dir, 'a'), text);
  expect(await found(walked(dir, undefined, 'a'))).toEqual(Array.from({ length: 70 }, (_, index) => `a:${index * 500 + 1}`).sort());
  writeFileSync(join(dir, 'b'), text.replaceAll('\n', ' '));
  expect(await found(walked(dir, undefined, 'b'))).toEqual(['b:1']);
});

test('a private key that is cut by no window', async () => {
  const block = `-----BEGIN ${'RSA PRIVATE'} KEY-----\n${'QUJD'.repeat(15)}\n`.repeat(1) + `${'QUJD'.repeat(15)}\n`.repeat(50) + `-----END ${'RSA PRIVATE'} KEY-----\n`;
  for (const before of [1_046_000, 1_047_500, 1_048_576, 1_049_000]) {
    const text = `${'y'.repeat(before - 1)}\n`.replace(/y{64}/g, `${'y'.repeat(63)}\n`) + block + 'z\n'.repeat(600_000);
    const whole: boolean[] = [];
    for await (const reading of oneByOne(readText(Buffer.from(text), 'x', { wanted: () => true, stats: noStats() }))) {
      if (reading.kind === 'subject') whole.push(...reading.subject.passages.map(({ bytes }) => Buffer.from(bytes)).filter((bytes) => bytes.includes('-----BEGIN')).map((bytes) => bytes.includes(block)));
    }
    expect([before, new Set(whole)]).toEqual([before, new Set([true])]);
  }
});

test('standard input: counts, and no path for no path', async () => {
  const stats = noStats();
  expect(await found(readText(Buffer.from(`x\n${key()}`), '', { wanted, stats }))).toEqual([':2']);
  expect(stats).toMatchObject({ files: 1, addedLines: 2, bytes: 34 });
  expect(await paths(readText(Buffer.from(''), 'some/id_rsa', { wanted, stats }))).toEqual(['some/id_rsa']);
});

test('where a commit is, and single blobs', async () => {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '../origin.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
  const one = repo.write('a', 'first\n').commit('one');
  repo.git('push', '-q', 'origin', 'main');
  repo.git('checkout', '-q', '-b', 'topic/a');
  const two = repo.write('a', 'second\n').commit('two');
  const place = await opened(repo);
  expect([must(await whereIs(place, one)), must(await whereIs(place, two))]).toEqual(['pushed', 'unpushed']);
  expect([must(await branchesWith(place, one)), must(await branchesWith(place, two))]).toEqual([['main', 'topic/a'], ['topic/a']]);
  const blobs = await Promise.all(['HEAD:a', 'HEAD~1:a'].map((name) => readBlob(place, repo.git('rev-parse', name))));
  expect(blobs.map(String)).toEqual(['second\n', 'first\n']);
  expect(await failure(readBlob(place, '1'.repeat(40)))).toBe('object-missing');
  closeBlobs(place);
});
