import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectClosed } from './closed.js';
import { installedScene, type Scene } from './scene.js';

function closed(name: string): Scene {
  const made = installedScene(name);
  made.keyfence('init');
  return made;
}

describe('doctor', () => {
  it('proves a closed gate, and leaves no trace in the repository', () => {
    const made = closed('closed');
    made.commit('clean');
    made.write('staged.txt', 'staged\n');
    made.git('add', 'staged.txt');
    const look = (): string => made.run('sh', ['-c', 'git status --porcelain; git count-objects -v; git for-each-ref; find .git -newer .git/keyfence/settings -type f | sort']).output;
    const before = look();
    const { code, output } = made.keyfence('doctor');
    expect(code).toBe(0);
    expect(output).toContain('The gate is closed.');
    expect(output).toContain('which pre-commit, pre-merge-commit, pre-push stopped');
    expect(look()).toBe(before);
  });

  it('runs no hook of others', () => {
    const made = installedScene('others');
    made.write('.git/hooks/pre-commit', '#!/bin/sh\ntouch "$HOME/ran"\n', 0o755);
    made.write('.husky/pre-push', 'touch "$HOME/ran"\n');
    made.keyfence('init');
    expect(made.keyfence('doctor').code).toBe(0);
    expect(made.run('ls', [made.home]).output).not.toContain('ran');
  });

  it('tells as data', () => {
    const made = closed('data');
    const report = JSON.parse(made.keyfence('doctor', '--json').output) as { readonly closed: boolean; readonly checks: readonly { readonly id: string; readonly status: string }[] };
    expect(report).toMatchObject({ schema: 1, command: 'doctor', closed: true });
    expect(report.checks.map(({ id, status }) => `${id} ${status}`)).toEqual(['hooks-path ok', 'hook-files ok', 'husky ok', 'husky-file ok', 'script ok', 'proof ok', 'node ok']);
  });

  it.each<readonly [string, (made: Scene) => void, string]>([
    ['keyfence was never set up', (made) => void made.keyfence('uninstall'), 'not keyfence\'s'],
    ['a fresh clone before its install', (made) => made.run('sh', ['-c', 'rm -rf .git/keyfence .husky/_; git config --unset core.hooksPath; git config --remove-section "includeIf.gitdir:**"; git config --remove-section "includeIf.gitdir:./worktrees/"']), 'not keyfence\'s'],
    ['a hook that Git would not run', (made) => chmodSync(join(made.top, '.git/keyfence/hooks/pre-push'), 0o644), 'pre-push is not executable'],
    ['husky is not installed', (made) => made.run('rm', ['-r', '.husky/_']), '.husky/_ is missing'],
    ['a hook file is missing', (made) => made.run('rm', ['.husky/pre-merge-commit']), '.husky/pre-merge-commit is missing'],
    ['a hook file without keyfence', (made) => made.write('.husky/pre-commit', 'npm test\n'), '.husky/pre-commit does not call keyfence'],
    ['a neutralised call', (made) => made.write('.husky/pre-commit', 'npx keyfence pre-commit || true\n'), 'so that its failure stops nothing'],
    ['changed lines', (made) => made.write('.husky/pre-commit', made.read('.husky/pre-commit').replace('|| exit', '|| :')), 'were changed'],
    ['HUSKY=0 in the environment', (made) => { made.env['HUSKY'] = '0'; }, 'HUSKY=0 is set in the environment'],
    ['HUSKY=0 in husky\'s start file', (made) => {
      mkdirSync(join(made.home, '.config/husky'), { recursive: true });
      writeFileSync(join(made.home, '.config/husky/init.sh'), 'export HUSKY=0\n');
    }, 'sets HUSKY=0'],
    ['core.hooksPath in the environment', (made) => Object.assign(made.env, { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: '/elsewhere' }), 'not keyfence\'s'],
    ['linked worktrees are left out', (made) => made.run('git', ['config', '--remove-section', 'includeIf.gitdir:./worktrees/']), 'not in linked worktrees'],
    ['a package that is not whole', (made) => made.run('mv', ['node_modules/keyfence/hooks/start', 'start']), 'could not check'],
  ])('finds: %s', (name, damage, words) => {
    const made = closed(name);
    damage(made);
    const { code, output } = made.keyfence('doctor');
    expect(output).toContain(words);
    expect(output).toMatch(/^ {2}problem /m);
    expect(code).toBe(1);
  });

  it('names an open worktree', () => {
    const made = closed('worktree');
    made.commit('clean');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    made.git('config', 'extensions.worktreeConfig', 'true');
    made.gitIn('../linked', 'config', '--worktree', 'core.hooksPath', '/elsewhere');
    expect(made.keyfence('doctor')).toMatchObject({ code: 1, output: expect.stringContaining('linked is open: Git looks for hooks in /elsewhere') as string });
  });

  it('ends with 2 outside of a repository', () => {
    const made = closed('outside');
    made.run('rm', ['-rf', '.git']);
    expect(made.keyfence('doctor')).toMatchObject({ code: 2 });
  });
});

describe('Node.js', () => {
  /** A PATH with Git and the system's tools, and no Node.js. */
  function withoutNode(made: Scene): void {
    mkdirSync(join(made.home, 'bin'));
    for (const name of ['git', 'sh', 'cat', 'sed', 'env', 'dirname', 'basename']) made.run('sh', ['-c', `ln -s "$(command -v ${name})" "${made.home}/bin/${name}"`]);
    made.env['PATH'] = join(made.home, 'bin');
  }

  it('that ran init serves programs that have another PATH', () => {
    const made = closed('recorded');
    withoutNode(made);
    expectClosed(made);
  });

  it('is looked for where version managers put it', () => {
    const made = closed('nvm');
    const settings = made.read('.git/keyfence/settings');
    made.write('.git/keyfence/settings', settings.replace(/keyfence_recorded_node=.*/, "keyfence_recorded_node='/gone/node'"));
    const versions = join(made.home, '.nvm/versions/node');
    for (const version of ['v18.0.0', 'v99.0.0']) mkdirSync(join(versions, version, 'bin'), { recursive: true });
    writeFileSync(join(versions, 'v18.0.0/bin/node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    made.run('ln', ['-s', process.execPath, join(versions, 'v99.0.0/bin/node')]);
    withoutNode(made);
    expectClosed(made);
  });

  it('that cannot be found stops Git and says what to do', () => {
    const made = closed('missing');
    made.write('.git/keyfence/settings', made.read('.git/keyfence/settings').replace(/keyfence_recorded_node=.*/, "keyfence_recorded_node=''"));
    withoutNode(made);
    const start = made.read('node_modules/keyfence/hooks/start');
    made.write('node_modules/keyfence/hooks/start', start.replace(/^ {4}\/opt\/homebrew.*$/m, '    /nowhere/node \\'));
    const { code, output } = made.run('git', ['commit', '--allow-empty', '--message', 'Empty']);
    expect(code).toBe(1);
    expect(output).toContain('Node.js was not found');
    expect(output).toContain('npx keyfence init');
    expect(made.run('git', ['hook', 'run', 'pre-commit']).code).toBe(2);
  });
});
