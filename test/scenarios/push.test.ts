import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { followTips } from '../../src/git/commits/tips.js';
import { found, key, oneByOne, paths } from './support/found.js';
import { announced, failure, pushReadings, pushed, subjectOf } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

/** A repository whose first commit is on the branch `main` of `origin`. */
function cloned(): Scratch {
  const repo = scratch();
  bare(repo, 'origin');
  repo.write('a', `x\n${key(99)}\n`).commit('base');
  repo.git('push', '-q', 'origin', 'main');
  return repo;
}

function bare(repo: Scratch, name: string): void {
  const path = `../${name.replaceAll('/', '-')}.git`;
  repo.git('init', '-q', '--bare', '-b', 'main', path);
  repo.git('remote', 'add', name, path);
}

test('each line with the commit that introduced it', async () => {
  const repo = cloned();
  repo.write('a', `x\n${key(99)}\n${key(1)}\n`).commit('one');
  repo.write('b', `x\n${key(2)}\n`).commit('two');
  repo.write('b', `${key(3)}\nx\n${key(2)}\n`).commit('three');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:3 in one', 'b:1 in three', 'b:2 in two']);
});

test('a line added and taken out again', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('in');
  repo.write('b', 'clean\n').commit('out');
  repo.git('rm', '-q', 'b');
  repo.commit('gone');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in in']);
});

test('a new remote gets everything', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  bare(repo, 'other');
  expect(await pushed(repo, 'other', 'main')).toEqual(['a:2 in base', 'b:1 in one']);
});

test('a new branch', async () => {
  const repo = cloned();
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', 'topic')).toEqual(['b:1 in one']);
});

test('a branch under another name, an expression, and spaces in it', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.write('c', `${key(2)}\n`).commit('two');
  expect(await pushed(repo, 'origin', 'HEAD~1:refs/heads/other')).toEqual(['b:1 in one']);
  expect(await pushed(repo, 'origin', 'HEAD@{100 years ago}:refs/heads/other')).toEqual(['b:1 in one', 'c:1 in two']);
  expect(await pushed(repo, 'origin', ':/two:refs/heads/other')).toEqual(['b:1 in one', 'c:1 in two']);
});

test('nothing to push, and nothing but deletions', async () => {
  const repo = cloned();
  expect(await pushed(repo, 'origin', 'main')).toEqual([]);
  repo.git('push', '-q', 'origin', 'main:topic');
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', ':topic')).toEqual([]);
  expect(await pushed(repo, '--prune', 'origin', 'main:main')).toEqual(['b:1 in one']);
});

test('several refs at once, each commit once', async () => {
  const repo = cloned();
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('b', `${key(1)}\n`).commit('shared');
  repo.git('branch', 'twin');
  repo.git('checkout', '-q', '-b', 'other');
  repo.write('c', `${key(2)}\n`).commit('other');
  const readings = [];
  for await (const reading of oneByOne(pushReadings(repo, announced(repo, 'origin', 'topic', 'twin', 'other')))) readings.push(reading);
  expect(readings.filter(({ kind }) => kind === 'subject')).toHaveLength(2);
});

test('a remote called origin/fork has nothing to do with origin', async () => {
  const repo = cloned();
  bare(repo, 'origin/fork');
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.git('push', '-q', 'origin/fork', 'main');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in one']);
});

test('what a private remote has excuses nothing', async () => {
  const repo = cloned();
  bare(repo, 'private');
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.git('push', '-q', 'private', 'main', 'main:topic');
  repo.write('c', `${key(2)}\n`).commit('two');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in one', 'c:1 in two']);
  expect(await pushed(repo, 'private', 'main')).toEqual(['c:1 in two']);
});

test('a URL instead of a name', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, '../origin.git', 'main')).toEqual(['b:1 in one']);
  expect(await pushed(repo, '../origin.git', 'main:refs/heads/new')).toEqual(['b:1 in one']);
  repo.git('init', '-q', '--bare', '../elsewhere.git');
  expect(await pushed(repo, '../elsewhere.git', 'main')).toEqual(['a:2 in base', 'b:1 in one']);
});

test('a push URL, and a URL that is rewritten', async () => {
  const repo = cloned();
  repo.git('clone', '-q', '--bare', '../origin.git', '../fork.git');
  repo.git('config', 'remote.origin.pushurl', '../fork.git');
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in one']);
  repo.git('config', '--unset', 'remote.origin.pushurl');
  repo.git('config', `url.${join(repo.dir, '..')}/.insteadOf`, 'work:');
  repo.git('config', 'remote.origin.url', 'work:origin.git');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in one']);
});

test('a push URL that leads elsewhere: what was fetched is not there', async () => {
  const repo = cloned();
  repo.git('init', '-q', '--bare', '../public.git');
  repo.git('config', 'remote.origin.pushurl', '../public.git');
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', 'main:new')).toEqual(['a:2 in base', 'b:1 in one']);
});

test('a push URL that is the same place by another way', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.git('config', 'remote.origin.url', join(repo.dir, '../origin.git'));
  repo.git('config', 'remote.origin.pushurl', `file://${join(repo.dir, '../origin.git/')}`);
  expect(await pushed(repo, 'origin', 'main:new')).toEqual(['b:1 in one']);
});

test('the second of two URLs has what Git says of it, not what the first one has', async () => {
  const repo = cloned();
  repo.git('init', '-q', '--bare', '../mirror.git');
  repo.git('remote', 'set-url', '--add', 'origin', '../mirror.git');
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', 'main:new')).toEqual(['a:2 in base', 'b:1 in one']);
});

test('a forced push of commits made anew', async () => {
  const repo = cloned();
  repo.write('b', 'x\n').commit('one');
  repo.git('push', '-q', 'origin', 'main');
  repo.write('b', `x\n${key(1)}\n`).add();
  repo.git('commit', '-q', '--amend', '-m', 'one again');
  expect(await pushed(repo, '--force', 'origin', 'main')).toEqual(['b:2 in one again']);
});

test('a forced push over commits that are not here', async () => {
  const repo = cloned();
  repo.git('clone', '-q', '../origin.git', '../colleague');
  const colleague = repo.at('../colleague');
  colleague.write('c', `${key(5)}\n`).commit('theirs');
  colleague.git('push', '-q', 'origin', 'main');
  repo.write('b', `${key(1)}\n`).commit('ours');
  expect(await pushed(repo, '--force', 'origin', 'main')).toEqual(['b:1 in ours']);
});

test('a branch that the remote no longer has, though a tracking ref says so', async () => {
  const repo = cloned();
  repo.git('checkout', '-q', '-b', 'topic');
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.git('push', '-q', 'origin', 'topic');
  repo.at('../origin.git').git('branch', '-q', '-D', 'topic');
  expect(await pushed(repo, 'origin', 'topic')).toEqual(['b:1 in one']);
});

test('a branch that was set back on the remote', async () => {
  const repo = cloned();
  const base = repo.git('rev-parse', 'HEAD');
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.git('push', '-q', 'origin', 'main');
  repo.at('../origin.git').git('update-ref', 'refs/heads/main', base);
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in one']);
});

test('a tracking ref that stands for a branch of this repository', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/heads/main');
  expect(await pushed(repo, 'origin', 'main:refs/heads/new')).toEqual(['b:1 in one']);
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  expect(await pushed(repo, 'origin', 'main:refs/heads/new')).toEqual(['b:1 in one']);
});

test('a tracking ref whose commit is not here', async () => {
  const repo = cloned();
  writeFileSync(join(repo.dir, '.git/refs/remotes/origin/broken'), `${'1'.repeat(40)}\n`);
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['b:1 in one']);
});

test('commit messages, in any encoding, that may look like a patch', async () => {
  const repo = cloned();
  repo.commit(`subject\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+${key(1)}`);
  repo.git('config', 'i18n.commitEncoding', 'ISO-8859-1');
  repo.git('config', 'i18n.logOutputEncoding', 'UTF-16');
  repo.write('../message', Buffer.from(`caf\xe9\n\n${key(2)}\n`, 'latin1')).git('commit', '-q', '--allow-empty', '-F', '../message');
  const push = announced(repo, 'origin', 'main');
  expect(await found(pushReadings(repo, push), () => 'it')).toEqual([':3 in it as commit-message', ':7 in it as commit-message']);
});

test('messages in UTF-16, and with a zero byte in them', async () => {
  const repo = cloned();
  const person = 'Ada <ada@example.org> 1700000000 +0000';
  const [tree, parent] = [repo.git('rev-parse', 'HEAD^{tree}'), repo.git('rev-parse', 'HEAD')];
  const messages = [Buffer.from(`\u{feff}caf\u00e9\nk = ${key(1)}\n`, 'utf16le'), Buffer.from(`a message\n\nk = ${key(2)}\n`, 'utf16le').swap16(), Buffer.from(`x\0y\n${key(3)}\n`)];
  for (const [index, message] of messages.entries()) {
    repo.write('../commit', Buffer.concat([Buffer.from(`tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\n`), message]));
    const commit = repo.git('hash-object', '-t', 'commit', '-w', '--literally', '../commit');
    expect(await found(pushReadings(repo, announced(repo, 'origin', `${commit}:refs/heads/new`)), () => 'it')).toEqual([`:${index === 1 ? 3 : 2} in it as commit-message`]);
  }
});

test('a push to this very repository publishes nothing', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, '.', 'main:refs/heads/copy')).toEqual([]);
});

test('annotated tags, tags on tags, and a signed tag that a merge carries', async () => {
  const repo = cloned();
  repo.git('tag', '-a', 'v1', '-m', `one\n\n${key(1)}`);
  repo.git('tag', '-a', 'v2', '-m', `two ${key(2)}`, 'v1');
  expect(await pushed(repo, 'origin', 'v2')).toEqual(['refs/tags/v2:1 as tag-message', 'refs/tags/v2:3 as tag-message']);
  repo.write('b', `${key(3)}\n`).commit('late');
  repo.git('tag', 'plain');
  repo.git('tag', '-a', 'v3', '-m', 'three');
  expect(await pushed(repo, 'origin', '--tags')).toEqual(['b:1 in late', 'refs/tags/v1:3 as tag-message', 'refs/tags/v2:1 as tag-message']);
  const tag = repo.git('cat-file', 'tag', 'v1').replaceAll('\n', '\n ');
  const [tree, parent, other] = [repo.git('rev-parse', 'HEAD^{tree}'), repo.git('rev-parse', 'HEAD'), repo.git('rev-parse', 'HEAD~1')];
  const person = 'Ada <ada@example.org> 1700000000 +0000';
  for (const parents of [`parent ${parent}\nparent ${other}`, `parent ${parent}`]) {
    repo.write('../commit', `tree ${tree}\n${parents}\nauthor ${person}\ncommitter ${person}\nmergetag ${tag}\n\nmerge\n`);
    repo.git('reset', '-q', '--hard', repo.git('hash-object', '-t', 'commit', '-w', '../commit'));
    expect(await pushed(repo, 'origin', 'main')).toEqual([':3 in merge as tag-message', 'b:1 in late']);
  }
});

test('tags on blobs and on trees', async () => {
  const repo = cloned();
  const blob = repo.write('../blob', `x\n${key(1)}\n`).git('hash-object', '-w', '../blob');
  repo.write('deep/er/c', `${key(2)}\n`).add();
  const tree = repo.git('write-tree');
  repo.git('reset', '-q', '--hard');
  repo.git('tag', 'blob', blob);
  repo.git('tag', '-a', 'tree', '-m', 'tree', tree);
  repo.git('tag', '-a', 'blob-tag', '-m', 'blob', blob);
  expect(await pushed(repo, 'origin', 'blob')).toEqual(['refs/tags/blob:2 as blob']);
  expect(await pushed(repo, 'origin', 'blob-tag')).toEqual(['refs/tags/blob-tag:2 as blob']);
  expect(await pushed(repo, 'origin', 'tree')).toEqual(['a:2 as blob', 'deep/er/c:1 as blob']);
});

test('--mirror with notes and a ref of no usual kind', async () => {
  const repo = cloned();
  const note = repo.git('rev-parse', 'HEAD');
  repo.git('notes', 'add', '-m', `note ${key(1)}`);
  repo.git('checkout', '-q', '--detach');
  repo.write('b', `${key(2)}\n`).commit('detached');
  repo.git('update-ref', 'refs/odd/one', 'HEAD');
  expect(await pushed(repo, '--mirror', 'origin')).toEqual([`${note}:1 in Notes added by 'git notes add'`, 'b:1 in detached']);
});

test('a stash: in the index, in the working tree, and untracked', async () => {
  const repo = cloned();
  repo.write('i', `${key(1)}\n`).add().write('a', `x\n${key(99)}\n${key(2)}\n`).write('u', `${key(3)}\n`).git('stash', '-q', '-u');
  const base = repo.git('rev-parse', '--short', 'HEAD');
  expect(await pushed(repo, 'origin', 'refs/stash:refs/heads/wip')).toEqual([
    `a:3 in WIP on main: ${base} base`, `i:1 in index on main: ${base} base`, `u:1 in untracked files on main: ${base} base`,
  ]);
});

test('more refs than fit on a command line', async () => {
  const repo = cloned();
  repo.write('b', `${key(1)}\n`).commit('one');
  const head = repo.git('rev-parse', 'HEAD');
  const name = 'x'.repeat(180);
  const refs = Array.from({ length: 3000 }, (_, index) => `${head} refs/heads/${name}${index}\n`);
  writeFileSync(join(repo.dir, '.git/packed-refs'), `# pack-refs with: peeled fully-peeled sorted \n${refs.sort().join('')}`);
  expect(await pushed(repo, '--all', 'origin')).toEqual(['b:1 in one']);
});

test('more tips than a call can have arguments', async () => {
  const repo = scratch();
  const commit = (index: number): string => `reset refs/heads/x\ncommit refs/heads/x\nmark :${index + 1}\ncommitter A <a@example.org> ${index} +0000\ndata 0\n\n`;
  const input = Array.from({ length: 150_000 }, (_, index) => commit(index)).join('');
  spawnSync('git', ['fast-import', '--quiet', '--export-marks=../marks'], { cwd: repo.dir, env: repo.env, input });
  const ids = readFileSync(join(repo.dir, '../marks'), 'utf8').trim().split('\n').map((line) => line.split(' ')[1] ?? '');
  const tools = { place: { cwd: repo.dir, env: repo.env }, wanted: () => true, stats: { files: 0, addedLines: 0, bytes: 0, milliseconds: 0 } };
  const { commits } = await followTips(tools, ids.map((id) => ({ id, ref: id })), '');
  expect(commits).toHaveLength(150_000);
}, 120_000);

test('what is not from Git on standard input', async () => {
  const repo = cloned();
  const [id, zero] = [repo.git('rev-parse', 'HEAD'), '0'.repeat(40)];
  const garbage = [
    'x', '\n', `main ${id} main`, `main ${id} main ${zero} more`, `main ${id.slice(1)} main ${zero}`, `main ${id}aaaaaaaaaaaaaaaaaaaaaaaa main ${zero}`, `main ${id.toUpperCase()} main ${zero}`,
    ` ${id} main ${zero}`, `main ${id}  ${zero}`, `main ${id} main ${zero}\r\n`, `main ${id} main ${zero}\n\nmain ${id} main ${zero}`, '\0'.repeat(100), `main ${'0'.repeat(64)} main ${'0'.repeat(64)}\n`,
  ];
  for (const text of garbage) {
    const push = { remote: 'origin', url: '../origin.git', refLines: Buffer.from(text) };
    expect([text, await failure(found(pushReadings(repo, push)))]).toEqual([text, 'refs-unreadable']);
  }
  const push = (line: string): Promise<readonly string[]> => found(pushReadings(repo, { remote: 'origin', url: '../origin.git', refLines: Buffer.from(line) }), subjectOf(repo));
  expect(await push('')).toEqual([]);
  expect(await push(`(delete) ${zero} refs/heads/x ${id}\n`)).toEqual([]);
  expect(await failure(push(`x ${'1'.repeat(40)} refs/heads/x ${zero}\n`))).toBe('object-missing');
});

test('a SHA-256 repository', async () => {
  const repo = scratch('--object-format=sha256');
  repo.git('init', '-q', '--bare', '--object-format=sha256', '../origin.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
  repo.write('a', `${key(1)}\n`).commit('one');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:1 in one']);
  repo.git('push', '-q', 'origin', 'main');
  repo.write('a', `${key(1)}\n${key(2)}\n`).commit('two');
  repo.git('tag', '-a', 'v1', '-m', key(3));
  expect(await pushed(repo, 'origin', 'main', 'v1')).toEqual(['a:2 in two', 'refs/tags/v1:1 as tag-message']);
});

test('replace refs and grafts change nothing', async () => {
  const repo = cloned();
  const base = repo.git('rev-parse', 'HEAD');
  const one = repo.write('b', `${key(1)}\n`).commit('one');
  repo.write('b', 'clean\n').commit('two');
  repo.git('replace', one, base);
  writeFileSync(join(repo.dir, '.git/info/grafts'), `${repo.git('rev-parse', 'HEAD')} ${base}\n`);
  const push = { remote: 'origin', url: '../origin.git', refLines: Buffer.from(`main ${repo.git('rev-parse', 'HEAD')} refs/heads/main ${base}\n`) };
  expect(await found(pushReadings(repo, push), subjectOf(repo))).toEqual(['b:1 in one']);
});

test('paths come with their commit, changed ones too', async () => {
  const repo = cloned();
  repo.write('id_rsa', 'x').commit('one');
  repo.write('id_rsa', 'y').write('a', 'x\n').commit('two');
  expect(await paths(pushReadings(repo, announced(repo, 'origin', 'main')))).toEqual(['a', 'id_rsa', 'id_rsa']);
});

test('from a bare repository', async () => {
  const repo = cloned();
  repo.git('init', '-q', '--bare', '../second.git');
  const origin = repo.at('../origin.git');
  const refLines = Buffer.from(`refs/heads/main ${origin.git('rev-parse', 'main')} refs/heads/main ${'0'.repeat(40)}\n`);
  expect(await found(pushReadings(origin, { remote: '../second.git', url: '../second.git', refLines }), subjectOf(origin))).toEqual(['a:2 in base']);
});
