import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectClosed, expectOpen } from './closed.js';
import { installedScene, key, type Scene } from './scene.js';

/** Appends its name, arguments and input to a file, and stops Git when there is a file STOP. */
const noting = (name: string): string => `#!/bin/sh\n{ echo "${name}: $*"; if [ "${name.replace(/.* /, '')}" = pre-push ]; then cat; fi; } >> "${'${HOME}'}/noted"\n[ ! -e STOP ] || exit 7\n`;

const noted = (made: Scene): string => (existsSync(join(made.home, 'noted')) ? readFileSync(join(made.home, 'noted'), 'utf8') : '');

function remote(made: Scene): void {
  made.git('init', '--quiet', '--bare', '../remote.git');
  made.git('remote', 'add', 'origin', '../remote.git');
}

describe.each([
  ['in .git/hooks', '.git/hooks', undefined],
  ['where core.hooksPath of the repository leads', 'tools/hooks', '--local'],
  ['where core.hooksPath of the user leads', '../hooks of mine', '--global'],
])('hooks that were there, %s', (_, folder, scope) => {
  function prepared(name: string): Scene {
    const made = installedScene(name);
    for (const hook of ['pre-commit', 'commit-msg', 'post-commit', 'pre-push']) made.write(`${folder}/${hook}`, noting(hook), 0o755);
    made.write(`${folder}/pre-rebase`, '#!/bin/sh\nexit 1\n');
    if (scope !== undefined) made.git('config', scope, 'core.hooksPath', scope === '--global' ? join(made.home, 'hooks of mine') : folder);
    return made;
  }

  it('go on running, with their arguments and input, and stop Git as before', () => {
    const made = prepared('kept');
    expect(made.keyfence('init')).toMatchObject({ code: 0, output: expect.stringContaining('go on running') as string });
    expectClosed(made);
    expect(noted(made)).toBe('pre-commit: \ncommit-msg: .git/COMMIT_EDITMSG\npost-commit: \npre-commit: \n');
    remote(made);
    expect(made.git('push', '--quiet', 'origin', 'main').code).toBe(0);
    expect(noted(made)).toMatch(/pre-push: origin \.\.\/remote\.git\nrefs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/);
    expect(made.calls().at(-1)?.input).toMatch(/^refs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/);
    const calls = made.calls().length;
    made.write('STOP', '');
    expect(made.commit('clean').code).toBe(1);
    expect(made.calls()).toHaveLength(calls);
  });

  it('run in a linked worktree, after husky ran again too, and are alone after uninstall', () => {
    const made = prepared('linked');
    const config = made.read('.git/config');
    made.keyfence('init');
    made.commit('clean');
    made.run(process.execPath, ['node_modules/husky/bin.js']);
    made.keyfence('init', '--local');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    if (scope === '--local') made.run('cp', ['-R', 'tools', '../linked/tools']);
    expectClosed(made, '../linked');
    expect(noted(made).split('\n').filter((line) => line.startsWith('pre-commit'))).toHaveLength(3);
    expect(made.keyfence('uninstall').code).toBe(0);
    expect(made.read('.git/config')).toBe(config);
    expectOpen(made);
    expect(noted(made).split('\n').filter((line) => line.startsWith('pre-commit'))).toHaveLength(4);
  });
});

describe('a project with husky', () => {
  function withHusky(files: Readonly<Record<string, string>>): Scene {
    const made = installedScene('husky', '{\n  "name": "app",\n  "scripts": {\n    "prepare": "husky"\n  }\n}\n');
    for (const [hook, text] of Object.entries(files)) made.write(`.husky/${hook}`, text);
    made.run(process.execPath, ['node_modules/husky/bin.js']);
    return made;
  }

  it('keeps its commands, and hooks that husky silenced stay silent', () => {
    const made = withHusky({ 'pre-commit': 'echo ours >> "$HOME/noted"\n' });
    made.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n', 0o755);
    const { output } = made.keyfence('init');
    expect(output).toContain('did not run before');
    expect(made.read('.husky/pre-commit').startsWith('echo ours >> "$HOME/noted"\n\n# >>> keyfence')).toBe(true);
    expect(made.read('package.json')).toContain('"prepare": "husky && (keyfence init --local || echo Git hooks were not installed)"');
    expectClosed(made);
    expect(noted(made)).toBe('ours\nours\n');
  });

  it.each([
    ['ends with exit', 'echo ours\nexit 0\n'],
    ['ends with exec', 'exec true\n'],
    ['goes elsewhere', 'mkdir -p web && cd web\n'],
    ['neutralises what follows', 'true || {\n  false\n}\n'],
    ['is no shell script', '#!/usr/bin/env node\n'],
  ])('is closed when a hook file %s', (_, text) => {
    const made = withHusky({ 'pre-commit': text });
    expect(made.keyfence('init').code).toBe(0);
    expectClosed(made);
  });

  it('shares pre-push: every command gets the refs, and none is lost', () => {
    const made = withHusky({ 'pre-push': 'while read -r line; do echo "read $line" >> "$HOME/noted"; done\n' });
    made.keyfence('init');
    made.commit('clean');
    remote(made);
    expect(made.git('push', '--quiet', 'origin', 'main', 'main:other').code).toBe(0);
    expect(noted(made).match(/^read refs\/heads\/main /gm)).toHaveLength(2);
    expect(made.calls().at(-1)?.input.trim().split('\n')).toHaveLength(2);
    made.write('slipped.txt', key);
    made.git('add', 'slipped.txt');
    made.git('commit', '--quiet', '--no-verify', '--message', 'Slip');
    expect(made.git('push', 'origin', 'main').code).toBe(1);
  });

  it('is closed by husky alone, in a clone where init has not run', () => {
    const made = withHusky({ 'pre-push': 'cat >> "$HOME/noted"\n' });
    made.keyfence('init');
    made.run('rm', ['-rf', '.git/keyfence']);
    expectClosed(made);
    remote(made);
    expect(made.git('push', 'origin', 'main')).toMatchObject({ code: 1, output: expect.stringContaining('Another command of this hook read the list of refs') as string });
    expect(made.keyfence('init').code).toBe(0);
    expect(made.git('push', 'origin', 'main').code).toBe(0);
  });

  it('in a folder of its own choice', () => {
    const made = installedScene('config', '{"scripts":{"prepare":"husky .config/husky"}}');
    made.run(process.execPath, ['node_modules/husky/bin.js', '.config/husky']);
    made.write('.config/husky/pre-commit', 'echo ours >> "$HOME/noted"\n');
    expect(made.keyfence('init').code).toBe(0);
    expect(existsSync(join(made.top, '.husky'))).toBe(false);
    expectClosed(made);
    expect(noted(made)).toBe('ours\nours\n');
  });
});

describe('a project with husky 8', () => {
  it('keeps its layout, and its hooks run', () => {
    const made = installedScene('husky 8', '{"scripts":{"prepare":"husky install"}}');
    // What `husky install` and `husky add` of version 8 write, in short.
    made.write('.husky/_/husky.sh', 'if [ -z "$husky_skip_init" ]; then\n  readonly husky_skip_init=1\n  export husky_skip_init\n  sh -e "$0" "$@"\n  exit $?\nfi\n');
    made.write('.husky/_/.gitignore', '*');
    made.write('.husky/pre-commit', '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\necho ours >> "$HOME/noted"\n', 0o755);
    made.git('config', 'core.hooksPath', '.husky');
    made.run('sed', ['-i', 's/"version": "9/"version": "8/', 'node_modules/husky/package.json']);
    expect(made.keyfence('init').code).toBe(0);
    expect(made.read('.husky/pre-push').startsWith('#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n')).toBe(true);
    expect(made.git('config', '--local', 'core.hooksPath').output).toBe('.husky\n');
    expectClosed(made);
    expect(noted(made)).toBe('ours\nours\n');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    expectClosed(made, '../linked');
    expect(made.keyfence('doctor')).toMatchObject({ code: 0 });
  });
});

describe('another tool that writes over Git\'s hooks', () => {
  const overwriting = (line: string): string => `#!/bin/sh\nhooks=$(git rev-parse --git-path hooks)\nfor hook in pre-commit pre-push; do\n  [ ! -e "$hooks/$hook" ] || mv "$hooks/$hook" "$hooks/$hook.old"\n  printf '#!/bin/sh\\n\\n${line}\\n' > "$hooks/$hook"\n  chmod +x "$hooks/$hook"\ndone\n`;

  it('while it runs as a hook: keyfence\'s come back at once, and its own go on', () => {
    const made = installedScene('overwriting');
    made.write('.git/hooks/pre-commit', overwriting('exit 0'), 0o755);
    made.keyfence('init');
    const { code, output } = made.commit(key);
    expect(code).toBe(1);
    expect(output).toContain('another tool has written over the hooks pre-commit pre-push; putting them back');
    expect(made.read('.git/hooks/pre-push')).toContain('exit 0');
    expectClosed(made);
    expect(made.keyfence('doctor')).toMatchObject({ code: 0 });
  });

  it('between two commits: the next hook that is still keyfence\'s looks at the commit', () => {
    const made = installedScene('overwritten');
    made.keyfence('init');
    made.write('tool.sh', overwriting('echo tool'), 0o755);
    made.run('sh', ['tool.sh']);
    expect(made.keyfence('doctor')).toMatchObject({ code: 1, output: expect.stringContaining('pre-commit was written over by another tool') as string });
    expect(made.commit(key).code).toBe(1);
    const { output } = made.commit('clean');
    expect(output).toContain('tool');
    expectClosed(made);
    expect(existsSync(join(made.top, '.git/keyfence/hooks/pre-commit.old'))).toBe(false);
  });

  it('and by setting core.hooksPath: the gate stays closed, and doctor tells', () => {
    const made = installedScene('elsewhere');
    made.keyfence('init');
    made.git('config', 'core.hooksPath', 'tools/hooks');
    expectClosed(made);
    expect(made.keyfence('doctor')).toMatchObject({ code: 1, output: expect.stringContaining('core.hooksPath of this repository was set to tools/hooks') as string });
    made.git('config', '--unset', 'core.hooksPath');
    expectClosed(made);
    expect(made.keyfence('doctor')).toMatchObject({ code: 1 });
    expect(made.keyfence('init')).toMatchObject({ code: 0 });
    expect(made.keyfence('doctor')).toMatchObject({ code: 0 });
  });
});
