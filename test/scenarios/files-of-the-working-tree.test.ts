import { existsSync, openSync, readFileSync, rmSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { failure, history, pushed, ranged, staged } from './support/readers.js';
import { folder, scratch, type Scratch } from './support/scratch.js';

/*
 * Where the dates of a file say that it is what Git has, Git reads the file in the place of the object, also to compare two commits. It is something else
 * after a filter was taken away that made one from the other, and where Git is told to look at few of the dates.
 */

/** A file that is packed in the working tree, and plain in Git. */
function packed(): Scratch {
  const repo = scratch();
  repo.git('config', 'filter.pack.clean', 'gzip -dc');
  repo.git('config', 'filter.pack.smudge', 'gzip -nc');
  repo.write('.gitattributes', '*.bin filter=pack\n').commit('base');
  repo.write('k.bin', gzipSync(`x\n${key()}\n`));
  aged(repo, '.gitattributes', 'k.bin');
  repo.add();
  return repo;
}

/** So that Git sees that the file is older than the index. */
function aged(repo: Scratch, ...names: readonly string[]): void {
  for (const name of names) utimesSync(join(repo.dir, name), 1_500_000_000, 1_500_000_000);
}

/** A key that was committed, and a file of the same size and date in the place of it. */
function overwritten(setting: string): Scratch {
  const repo = scratch().write('a.txt', 'x\n');
  repo.commit('base');
  const [name, value] = setting.split('=') as [string, string];
  repo.git('config', name, value);
  repo.write('k.txt', `x\n${key()}\n`);
  aged(repo, 'k.txt');
  repo.add();
  repo.git('update-index', '--refresh');
  repo.git('commit', '-qm', 'key');
  const path = join(repo.dir, 'k.txt');
  writeSync(openSync(path, 'r+'), 'y'.repeat(readFileSync(path).length - 1));
  aged(repo, 'k.txt');
  return repo;
}

test.each(['binary', '-text', '-crlf', 'text eol=lf'])('of a staged file that was filtered before, and is %s now', async (attribute) => {
  const repo = packed();
  repo.write('.gitattributes', `*.bin ${attribute}\n`);
  repo.git('add', '.gitattributes');
  expect(await staged(repo)).toEqual(['k.bin:2']);
  expect(existsSync(join(repo.dir, '.git/no-working-tree'))).toBe(false);
});

test('of a file that was filtered before, in commits', async () => {
  const repo = packed();
  repo.git('commit', '-qm', 'key');
  repo.git('rm', '-q', '.gitattributes');
  repo.git('commit', '-qm', 'no filter any more');
  expect(await history(repo)).toEqual(['k.bin:2 in key']);
  expect(await ranged(repo, 'HEAD')).toEqual(['k.bin:2 in key']);
});

test('of a file out of which a filter took the key', async () => {
  const repo = scratch();
  repo.git('config', 'filter.hide.clean', 'sed s/sk_live_.*/hidden/');
  repo.write('.gitattributes', 'k.txt filter=hide\n').write('k.txt', `${key()}\n`);
  aged(repo, 'k.txt');
  repo.commit('hidden');
  repo.git('rm', '-q', '.gitattributes');
  repo.git('commit', '-qm', 'no filter any more');
  expect(await history(repo)).toEqual([]);
  expect(await staged(repo)).toEqual([]);
});

test.each(['core.trustctime=false', 'core.checkStat=minimal'])('of a file that has the date and the size of another, with %s', async (setting) => {
  const repo = overwritten(setting);
  const bare = scratch('--bare');
  repo.git('remote', 'add', 'origin', bare.dir);
  expect(await history(repo)).toEqual(['k.txt:2 in key']);
  expect(await pushed(repo, 'origin', 'HEAD:refs/heads/main')).toEqual(['k.txt:2 in key']);
  repo.git('tag', 'tree', 'HEAD^{tree}');
  expect(await pushed(repo, 'origin', 'tree')).toEqual(['k.txt:2 as blob']);
});

test('in the place of an object that is missing', async () => {
  const repo = scratch();
  repo.write('a.txt', 'x\n').commit('base');
  repo.write('k.txt', `${key()}\n`);
  aged(repo, 'k.txt');
  repo.commit('key');
  const id = repo.git('rev-parse', 'HEAD:k.txt');
  rmSync(join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2)));
  expect(await failure(history(repo))).toBe('object-missing');
});

test('with an index that is told of from the top of the working tree', async () => {
  const repo = packed();
  const index = join(folder(), 'index');
  writeFileSync(index, readFileSync(join(repo.dir, '.git/index')));
  repo.git('reset', '-q', '--hard');
  for (const path of [index, '.git/other']) {
    writeFileSync(join(repo.dir, '.git/other'), readFileSync(index));
    repo.env['GIT_INDEX_FILE'] = path;
    expect(await staged(repo)).toEqual(['k.bin:2']);
  }
});
