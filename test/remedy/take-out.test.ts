import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, takeOut } from '../../src/remedy/take-out.js';
import type { History } from '../../src/report/outcome.js';

const key = 'SECRET';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfence-take-out-'));
  git('init', '--quiet', '--initial-branch=main');
  for (const [name, value] of [['user.name', 'a'], ['user.email', 'a@example.invalid'], ['commit.gpgsign', 'false'], ['core.hooksPath', '/dev/null']] as const) git('config', name, value);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, GIT_EDITOR: 'true' } }).trim();
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function commit(message: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}

/** Does what a reader of the commands would do; "edit" takes the key out of every file that has it. */
function follow(places: readonly Place[], history: History): void {
  for (const { steps } of takeOut(places, history)) {
    for (const { kind, text } of steps) {
      if (text.startsWith('edit ')) clean(places);
      if (kind === 'command') execFileSync('sh', ['-c', text], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, GIT_EDITOR: `sed -i.bak s/${key}//` } });
    }
  }
}

function clean(places: readonly Place[]): void {
  for (const { path, source } of places) {
    if (source !== 'line') continue;
    try {
      write(path, readFileSync(join(folder, path), 'utf8').replaceAll(key, 'variable'));
    } catch {
      // Not in this commit.
    }
  }
}

function everything(): string {
  return git('log', '--patch', '-m', '--format=%B', 'main');
}

function place(path: string, at: string, source: Place['source'] = 'line'): Place {
  return { source, path, line: 1, commit: at };
}

describe('the commands take the key out of', () => {
  it('the last commit', () => {
    commit('one', { 'a.txt': 'a\n' });
    const head = commit('two', { 'b.txt': `${key}\n` });
    follow([place('b.txt', head)], { branch: 'main', head, commits: {} });
    expect(everything()).not.toContain(key);
  });

  it('an older commit, and the later ones stay', () => {
    commit('one', { 'a.txt': 'a\n' });
    const older = commit('two', { 'b.txt': `${key}\n` });
    const head = commit('three', { 'c.txt': 'c\n' });
    follow([place('b.txt', older)], { branch: 'main', head, commits: {} });
    expect(everything()).not.toContain(key);
    expect(git('log', '--format=%s', 'main')).toBe('three\ntwo\none');
    expect(git('branch', '--show-current')).toBe('main');
  });

  it('the first commit of all', () => {
    const older = commit('one', { 'a.txt': `${key}\n` });
    const head = commit('two', { 'b.txt': 'b\n' });
    follow([place('a.txt', older)], { branch: 'main', head, commits: { [older]: { merge: false, root: true } } });
    expect(everything()).not.toContain(key);
  });

  it('several commits, the first of all among them', () => {
    const first = commit('one', { 'a.txt': `${key}\n` });
    commit('two', { 'b.txt': 'b\n' });
    const third = commit('three', { 'c.txt': `${key}\n` });
    const head = commit('four', { 'd.txt': 'd\n' });
    follow([place('a.txt', first), place('c.txt', third)], { branch: 'main', head, commits: { [first]: { merge: false, root: true } } });
    expect(everything()).not.toContain(key);
    expect(git('log', '--format=%s', 'main')).toBe('four\nthree\ntwo\none');
  });

  it('a merge in the middle', () => {
    commit('one', { 'a.txt': 'a\n' });
    git('checkout', '--quiet', '-b', 'side');
    commit('side', { 's.txt': 's\n' });
    git('checkout', '--quiet', 'main');
    commit('two', { 'b.txt': 'b\n' });
    git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    const merge = commit('merge', { 'm.txt': `${key}\n` });
    const head = commit('three', { 'c.txt': 'c\n' });
    follow([place('m.txt', merge)], { branch: 'main', head, commits: { [merge]: { merge: true } } });
    expect(everything()).not.toContain(key);
    expect(git('log', '--merges', '--format=%s', 'main')).toBe('merge');
  });

  it('a commit message', () => {
    commit('one', { 'a.txt': 'a\n' });
    const older = commit(`two ${key}`, { 'b.txt': 'b\n' });
    const head = commit('three', { 'c.txt': 'c\n' });
    follow([place('', older, 'commit-message')], { branch: 'main', head, commits: {} });
    expect(everything()).not.toContain(key);
  });

  it.each([['id_rsa', 'path'], ['tls.pem', 'line']] as const)('a commit that holds a key file, %s, which stays on the disk', (path, source) => {
    commit('one', { 'a.txt': 'a\n' });
    const head = commit('two', { [path]: `${key}\n` });
    follow([place(path, head, source)], { branch: 'main', head, commits: {} });
    expect(everything()).not.toContain(key);
    expect(readFileSync(join(folder, path), 'utf8')).toContain(key);
  });

  it('the message of a tag', () => {
    const head = commit('one', { 'a.txt': 'a\n' });
    git('tag', '--annotate', 'v1', '--message', `release ${key}`);
    follow([{ source: 'tag-message', path: 'refs/tags/v1', line: 1, object: git('rev-parse', 'v1') }], { branch: 'main', head, commits: {} });
    expect(git('cat-file', '-p', 'v1')).not.toContain(key);
    expect(git('rev-parse', 'v1^{}')).toBe(head);
  });
});
