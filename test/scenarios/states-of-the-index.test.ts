import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key, oneByOne, paths } from './support/found.js';
import { staged, stagedReadings } from './support/readers.js';
import { scratch } from './support/scratch.js';

test('the first commit of all', async () => {
  const repo = scratch().write('a.txt', `x\n${key()}\n`).add();
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('nothing staged', async () => {
  const repo = scratch();
  expect(await staged(repo)).toEqual([]);
  repo.write('a', `${key()}\n`).commit('base');
  expect(await staged(repo)).toEqual([]);
});

test('a detached HEAD', async () => {
  const repo = scratch();
  repo.write('a.txt', 'x\n').commit('base');
  repo.git('checkout', '-q', '--detach');
  repo.write('a.txt', `x\n${key()}\n`).add();
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('an orphan branch', async () => {
  const repo = scratch();
  repo.write('a.txt', `${key(1)}\n`).commit('base');
  repo.git('checkout', '-q', '--orphan', 'other');
  expect(await staged(repo)).toEqual(['a.txt:1']);
});

test('a file, a branch and a tag that are called HEAD', async () => {
  const repo = scratch();
  repo.write('HEAD', 'x\n').write('a.txt', `${key(1)}\n`).commit('base');
  repo.git('update-ref', 'refs/heads/HEAD', 'HEAD');
  repo.git('update-ref', 'refs/tags/HEAD', 'HEAD');
  repo.write('HEAD', `x\n${key(2)}\n`).commit('more');
  repo.write('HEAD', `x\n${key(2)}\n${key(3)}\n`).add();
  expect(await staged(repo)).toEqual(['HEAD:3']);
});

test('staged, then cleaned in the working tree', async () => {
  const repo = scratch();
  repo.write('a.txt', `${key()}\n`).add().write('a.txt', 'clean\n');
  expect(await staged(repo)).toEqual(['a.txt:1']);
});

test('staged, then cleaned so that nothing in the file\'s dates and size tells', async () => {
  const repo = scratch();
  for (const setting of ['core.trustctime=false', 'core.checkStat=minimal', 'core.fsmonitor=/bin/true']) repo.git('config', ...setting.split('='));
  const path = join(repo.dir, 'a.txt');
  repo.write('a.txt', `${key()}\n`);
  utimesSync(path, 1_000_000_000, 1_000_000_000);
  repo.add().write('a.txt', `${'x'.repeat(key().length)}\n`);
  utimesSync(path, 1_000_000_000, 1_000_000_000);
  expect(await staged(repo)).toEqual(['a.txt:1']);
});

test('in the working tree, but not staged', async () => {
  const repo = scratch();
  repo.write('a.txt', 'clean\n').add().write('a.txt', `${key(1)}\n`).write('untracked.txt', `${key(2)}\n`);
  expect(await staged(repo)).toEqual([]);
});

test('staged, then deleted from the working tree', async () => {
  const repo = scratch();
  repo.write('a.txt', `${key()}\n`).add();
  unlinkSync(join(repo.dir, 'a.txt'));
  expect(await staged(repo)).toEqual(['a.txt:1']);
});

test('a deletion, and a line taken out', async () => {
  const repo = scratch();
  repo.write('a.txt', `${key(1)}\n`).write('b.txt', `x\n${key(2)}\n`).commit('base');
  repo.write('b.txt', 'x\n').git('rm', '-q', 'a.txt');
  repo.add();
  expect(await staged(repo)).toEqual([]);
  expect(await paths(stagedReadings(repo))).toEqual(['b.txt']);
});

test('intent to add', async () => {
  const repo = scratch();
  repo.write('a.txt', 'x\n').commit('base');
  repo.write('b.txt', `${key(1)}\n`).write('a.txt', `${key(2)}\n`).git('add', '-N', 'b.txt');
  repo.git('add', 'a.txt');
  expect(await staged(repo)).toEqual(['a.txt:1']);
  expect(await paths(stagedReadings(repo))).toEqual(['a.txt']);
});

test('part of a file, as by add -p', async () => {
  const repo = scratch();
  repo.write('a.txt', 'a\nb\n').commit('base');
  repo.write('a.txt', `a\n${key(1)}\nb\n`).add();
  repo.write('a.txt', `a\n${key(1)}\nb\n${key(2)}\n`);
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('a rename with an edit is added in full', async () => {
  const repo = scratch();
  repo.write('a.txt', `${'x\n'.repeat(50)}${key(1)}\n`).commit('base');
  renameSync(join(repo.dir, 'a.txt'), join(repo.dir, 'b.txt'));
  repo.write('b.txt', `${'x\n'.repeat(50)}${key(1)}\n${key(2)}\n`).add();
  expect(await staged(repo)).toEqual(['b.txt:51', 'b.txt:52']);
});

test('a rename that changes nothing but case', async () => {
  const repo = scratch();
  repo.write('a.txt', `x\n`).commit('base');
  repo.git('mv', 'a.txt', 'A.txt');
  repo.write('A.txt', `x\n${key()}\n`).add();
  expect(await staged(repo)).toEqual(['A.txt:2']);
});

test('mode and nothing else', async () => {
  const repo = scratch();
  repo.write('a.txt', `${key()}\n`).commit('base');
  repo.git('update-index', '--chmod=+x', 'a.txt');
  expect(await staged(repo)).toEqual([]);
  expect(await paths(stagedReadings(repo))).toEqual(['a.txt']);
});

test('mode and content', async () => {
  const repo = scratch();
  repo.write('a.txt', `${key(1)}\n`).commit('base');
  repo.write('a.txt', `${key(1)}\n${key(2)}\n`).add().git('update-index', '--chmod=+x', 'a.txt');
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('empty files', async () => {
  const repo = scratch().write('a', '').write('b', '').write('c', `${key()}\n`).write('d', '').add();
  expect(await staged(repo)).toEqual(['c:1']);
  expect(await paths(stagedReadings(repo))).toEqual(['a', 'b', 'c', 'd']);
});

test('a link: its target is its content', async () => {
  const repo = scratch();
  symlinkSync(`../${key()}`, join(repo.dir, 'link'));
  repo.add();
  expect(await staged(repo)).toEqual(['link:1']);
});

test('a file becomes a link, and a link a file', async () => {
  const repo = scratch();
  symlinkSync('x', join(repo.dir, 'b'));
  repo.write('a', `${key(1)}\n`).commit('base');
  rmSync(join(repo.dir, 'a'));
  rmSync(join(repo.dir, 'b'));
  symlinkSync(key(2), join(repo.dir, 'a'));
  repo.write('b', `x\n${key(3)}\n`).add();
  expect(await staged(repo)).toEqual(['a:1', 'b:2']);
  expect(await paths(stagedReadings(repo))).toEqual(['a', 'b']);
});

test('a folder takes the place of a file, and a file that of a folder', async () => {
  const repo = scratch();
  repo.write('a', `${key(1)}\n`).write('b/c', 'x\n').commit('base');
  rmSync(join(repo.dir, 'a'));
  rmSync(join(repo.dir, 'b'), { recursive: true });
  repo.write('a/d', `${key(2)}\n`).write('b', `${key(3)}\n`).add();
  expect(await staged(repo)).toEqual(['a/d:1', 'b:1']);
});

test('a submodule is not content', async () => {
  const repo = scratch();
  const sub = scratch();
  sub.write('x', `${key(1)}\n`).commit('sub');
  repo.write('a', 'x\n').commit('base');
  repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sub.dir, 'sub');
  repo.write('a', `x\n${key(2)}\n`).git('add', 'a');
  expect(await staged(repo)).toEqual(['a:2']);
  expect(await paths(stagedReadings(repo))).toEqual(['.gitmodules', 'a']);
});

test('a submodule takes the place of a file, and the other way round', async () => {
  const repo = scratch();
  repo.write('a', `${key(1)}\n`).commit('base');
  const commit = repo.git('rev-parse', 'HEAD');
  repo.git('rm', '-q', '--cached', 'a');
  repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},a`);
  expect(await staged(repo)).toEqual([]);
  repo.git('commit', '-q', '-m', 'link');
  repo.git('rm', '-q', '--cached', 'a');
  repo.write('a', `${key(2)}\n`).git('add', 'a');
  expect(await staged(repo)).toEqual(['a:1']);
});

test('a forced file that is ignored', async () => {
  const repo = scratch();
  repo.write('.gitignore', '.env\n').commit('base');
  repo.write('.env', `${key()}\n`).git('add', '-f', '.env');
  expect(await staged(repo)).toEqual(['.env:1']);
});

test.each(['--skip-worktree', '--assume-unchanged'])('update-index %s', async (flag) => {
  const repo = scratch();
  repo.write('a', 'x\n').commit('base');
  repo.write('a', `x\n${key()}\n`).add().git('update-index', flag, 'a');
  expect(await staged(repo)).toEqual(['a:2']);
});

test.each([
  ['split index', ['update-index', '--split-index']], ['index version 4', ['update-index', '--index-version', '4']],
  ['sparse checkout', ['sparse-checkout', 'set', 'kept']], ['sparse index', ['sparse-checkout', 'set', '--sparse-index', 'kept']],
  ['untracked cache', ['update-index', '--untracked-cache']],
])('%s', async (_, command) => {
  const repo = scratch();
  repo.write('kept/a', 'x\n').write('other/b', 'y\n').commit('base');
  repo.git(...command);
  repo.write('kept/a', `x\n${key(1)}\n`).git('add', 'kept/a');
  const blob = repo.write('../blob', `y\n${key(2)}\n`).git('hash-object', '-w', '../blob');
  repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},other/b`);
  expect(await staged(repo)).toEqual(['kept/a:2', 'other/b:2']);
});

test('a conflict: nothing can be committed, the rest is read', async () => {
  const repo = scratch();
  repo.write('a', 'base\n').commit('base');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('a', `theirs ${key(1)}\n`).commit('theirs');
  repo.git('checkout', '-q', 'main');
  repo.write('a', 'ours\n').commit('ours');
  repo.tryGit('merge', 'topic');
  repo.write('b', `${key(2)}\n`).git('add', 'b');
  const skipped: string[] = [];
  for await (const reading of oneByOne(stagedReadings(repo))) if (reading.kind === 'skipped') skipped.push(reading.skipped.path);
  expect([await staged(repo), skipped]).toEqual([['b:1'], ['a']]);
});

test('another index, as GIT_INDEX_FILE names it', async () => {
  const repo = scratch();
  repo.write('a', 'x\n').commit('base');
  repo.write('a', `x\n${key(1)}\n`).add();
  repo.env['GIT_INDEX_FILE'] = '.git/other';
  repo.git('read-tree', 'HEAD');
  expect(await staged(repo)).toEqual([]);
  repo.write('b', `${key(2)}\n`).git('add', 'b');
  expect(await staged(repo)).toEqual(['b:1']);
});

test('from a folder below the top', async () => {
  const repo = scratch();
  repo.write('a', `${key(1)}\n`).write('sub/b', `${key(2)}\n`).add();
  expect(await staged(repo.at('sub'))).toEqual(['a:1', 'sub/b:1']);
});

test('a linked worktree', async () => {
  const repo = scratch();
  repo.write('a', 'x\n').commit('base');
  repo.git('worktree', 'add', '-q', '../tree', '-b', 'topic');
  const tree = repo.at('../tree');
  repo.write('a', `x\n${key(1)}\n`).add();
  tree.write('a', `x\ny\n${key(2)}\n`).add();
  expect(await staged(tree)).toEqual(['a:3']);
});

test('a submodule as the repository', async () => {
  const repo = scratch();
  const sub = scratch();
  sub.write('x', 'x\n').commit('sub');
  repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sub.dir, 'sub');
  const inside = repo.at('sub').write('x', `x\n${key()}\n`).add();
  expect(await staged(inside)).toEqual(['x:2']);
});

test('git directory and working tree apart', async () => {
  const repo = scratch();
  repo.write('a', `${key()}\n`).add();
  mkdirSync(join(repo.dir, '../elsewhere'));
  const outside = repo.at('../elsewhere');
  outside.env['GIT_DIR'] = join(repo.dir, '.git');
  outside.env['GIT_WORK_TREE'] = repo.dir;
  expect(await staged(outside)).toEqual(['a:1']);
});

test('objects of another repository, by alternates', async () => {
  const far = scratch();
  far.write('a', `x\n${key(1)}\n`).commit('base');
  const repo = scratch();
  writeFileSync(join(repo.dir, '.git/objects/info/alternates'), `${far.dir}/.git/objects\n`);
  repo.git('reset', '-q', '--hard', far.git('rev-parse', 'HEAD'));
  repo.write('a', `x\n${key(1)}\n${key(2)}\n`).add();
  expect(await staged(repo)).toEqual(['a:3']);
});

test('a SHA-256 repository, before and after its first commit', async () => {
  const repo = scratch('--object-format=sha256');
  repo.write('a', `x\n${key(1)}\n`).add();
  expect(await staged(repo)).toEqual(['a:2']);
  repo.commit('base');
  repo.write('a', `x\n${key(1)}\n${key(2)}\n`).add();
  expect(await staged(repo)).toEqual(['a:3']);
});

test('an object of HEAD that a replace ref stands for', async () => {
  const repo = scratch();
  repo.write('a', 'x\n').commit('base');
  const old = repo.git('rev-parse', 'HEAD:a');
  const blob = repo.write('../blob', `x\n${key()}\n`).git('hash-object', '-w', '../blob');
  repo.git('replace', old, blob);
  repo.write('a', `x\n${key()}\n`).add();
  expect(await staged(repo)).toEqual(['a:2']);
});

test('a new file so large that Git is long in comparing it, beside others', async () => {
  const repo = scratch();
  repo.write('changed', 'x\n').write('z', 'x\n').commit('base');
  const lines = 'something that is long enough for a line\n'.repeat(1_200_000);
  repo.write('a-large', `${lines}${key(1)}\n`).write('changed', `x\n${key(2)}\n`).write('small', `${key(3)}\n`).write('z', 'y\n').add();
  expect(await staged(repo)).toEqual(['a-large:1200001', 'changed:2', 'small:1']);
}, 60_000);

test('a change so large that Git is long in comparing it, without new files', async () => {
  const repo = scratch();
  const lines = 'something that is long enough for a line\n'.repeat(1_200_000);
  repo.write('a-large', lines).write('b', 'x\n').commit('base');
  repo.write('a-large', `${key(1)}\n${lines.toUpperCase()}`).write('b', `${key(2)}\n`).add();
  expect(await staged(repo)).toEqual(['a-large:1', 'b:1']);
}, 60_000);

test('so many new files that they are read as objects, by more than one Git process', async () => {
  const repo = scratch().write('0', 'something to begin with\n'.repeat(200_000));
  const expected: string[] = [];
  for (let nth = 0; nth < 150; nth += 1) {
    const holdsKey = nth % 7 === 3;
    repo.write(`files/${nth}`, nth % 10 === 0 ? '' : `line\n${holdsKey ? key(nth) : nth % 3}\n${'x\n'.repeat(nth * 40)}`);
    if (holdsKey && nth % 10 !== 0) expected.push(`files/${nth}:2`);
  }
  repo.write('files/copy', `line\n${key(3)}\n${'x\n'.repeat(3 * 40)}`).add();
  expect(await staged(repo)).toEqual([...expected, 'files/copy:2'].sort());
  repo.git('gc', '--quiet');
  expect(await staged(repo)).toEqual([...expected, 'files/copy:2'].sort());
});

test('one of many new files is missing from the repository', async () => {
  const repo = scratch().write('0', 'something to begin with\n'.repeat(200_000));
  for (let nth = 0; nth < 100; nth += 1) repo.write(`files/${nth}`, `line ${nth}\n`);
  repo.add();
  const id = repo.git('rev-parse', ':files/77').trim();
  rmSync(join(repo.dir, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  await expect(staged(repo)).rejects.toThrow('missing');
});
