import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { gitEnvironment } from '../../src/git/environment.js';
import { ordinaryClone } from '../../src/git/ordinary-clone.js';
import { openRepository } from '../../src/git/repository.js';

const env: Readonly<Record<string, string>> = { ...gitEnvironment(process.env), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

function folder(): string {
  const made = realpathSync.native(mkdtempSync(join(tmpdir(), 'keyfence-clone-')));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'core.hooksPath=/dev/null', ...args], { cwd, env, stdio: 'ignore' });
}

function clone(): string {
  const at = folder();
  git(at, 'init');
  mkdirSync(join(at, 'src', 'deep'), { recursive: true });
  return at;
}

test.each(['.', 'src', 'src/deep'])('an ordinary clone is known as Git knows it, from %s', async (inside) => {
  const cwd = join(clone(), inside);
  const asked = await openRepository(cwd, env);
  const { top, gitDir, commonDir } = asked.ok ? asked.value : {};
  expect(ordinaryClone(cwd, env)).toEqual({ top, gitDir, commonDir });
});

test('what keyfence init includes changes nothing', () => {
  const at = clone();
  git(at, 'config', 'includeIf.gitdir:**.path', 'keyfence/config');
  git(at, 'config', 'includeIf.gitdir:./worktrees/.path', 'keyfence/absolute');
  expect(ordinaryClone(at, env)).toMatchObject({ top: at });
});

test('where there is none, Git need not be asked', () => {
  expect(ordinaryClone(folder(), env)).toBeUndefined();
});

const odd: Readonly<Record<string, (at: string) => string>> = {
  'a linked working tree': (at) => {
    git(at, 'commit', '--allow-empty', '--message', 'x');
    git(at, 'worktree', 'add', join(at, 'linked'));
    return join(at, 'linked');
  },
  'the Git directory itself': (at) => join(at, '.git'),
  'a folder in it': (at) => join(at, '.git', 'refs'),
  'a bare repository': (at) => {
    git(at, 'init', '--bare', 'bare.git');
    return join(at, 'bare.git');
  },
  'a Git directory without anything in it': (at) => {
    mkdirSync(join(at, 'src', '.git'));
    return join(at, 'src');
  },
  'a file named .git': (at) => {
    writeFileSync(join(at, 'src', '.git'), 'gitdir: ../.git\n');
    return join(at, 'src');
  },
};
test.each(Object.keys(odd))('Git is asked in %s', (name) => {
  const at = clone();
  expect(ordinaryClone(odd[name]?.(at) ?? '', env)).toBe('ask');
});

test.each([['core.worktree', '/elsewhere'], ['core.bare', 'true'], ['core.bare', 'yes'], ['include.path', 'other'], ['includeIf.gitdir:**.path', 'other'], ['extensions.worktreeConfig', 'true']])('Git is asked where %s is %s', (name, value) => {
  const at = clone();
  git(at, 'config', name, value);
  expect(ordinaryClone(at, env)).toBe('ask');
});

test.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT'])('Git is asked where %s is set', (name) => {
  expect(ordinaryClone(clone(), { ...env, [name]: '/elsewhere' })).toBe('ask');
});
