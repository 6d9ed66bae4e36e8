import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectClosed, expectOpen } from './closed.js';
import { installedScene, key, scene } from './scene.js';
import { putInto } from './toy-package.js';

describe('a linked worktree', () => {
  it('made after init is closed, with nothing installed in it and nothing committed of husky', () => {
    const made = installedScene('linked');
    made.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    made.keyfence('init');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    expect(existsSync(join(made.home, 'linked/.husky'))).toBe(false);
    expectClosed(made, '../linked');
    expect(made.run(process.execPath, [join(made.top, 'node_modules/keyfence/dist/cli.cjs'), 'doctor'], join(made.home, 'linked'))).toMatchObject({ code: 0 });
  });

  it('stays closed when husky is installed again, in the main worktree and in the linked one', () => {
    const made = installedScene('again');
    made.keyfence('init');
    made.git('add', '--all');
    made.git('commit', '--quiet', '--message', 'Begin');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    made.run(process.execPath, ['node_modules/husky/bin.js']);
    expectClosed(made, '../linked');
    putInto(join(made.home, 'linked'));
    made.keyfenceIn('../linked', 'init', '--local');
    made.run(process.execPath, ['node_modules/husky/bin.js'], join(made.home, 'linked'));
    expectClosed(made, '../linked');
    expectClosed(made);
    made.git('worktree', 'remove', '--force', '../linked');
    made.git('worktree', 'add', '--quiet', '../another', '-b', 'another');
    expectClosed(made, '../another');
  });

  it('is closed for merges and pushes', () => {
    const made = installedScene('merge');
    made.keyfence('init');
    made.commit('clean');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    made.git('checkout', '--quiet', '-b', 'side');
    made.write('side.txt', key);
    made.git('add', 'side.txt');
    made.git('commit', '--quiet', '--no-verify', '--message', 'Side');
    made.commit('clean', '../linked');
    expect(made.gitIn('../linked', 'merge', '--no-edit', 'side').code).toBe(1);
    made.git('init', '--quiet', '--bare', '../remote.git');
    expect(made.gitIn('../linked', 'push', made.home + '/remote.git', 'linked').code).toBe(0);
    expect(made.gitIn('../linked', 'push', made.home + '/remote.git', 'side').code).toBe(1);
  });

  it('in which init runs closes all of them', () => {
    const made = installedScene('from linked');
    made.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    writeFileSync(join(made.home, 'linked/package.json'), '{}');
    putInto(join(made.home, 'linked'));
    expect(made.keyfenceIn('../linked', 'init')).toMatchObject({ code: 0 });
    expectClosed(made, '../linked');
    expectClosed(made);
  });

  it('of a bare repository', () => {
    const made = scene('bare');
    made.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    made.git('clone', '--quiet', '--bare', '.', '../bare.git');
    made.gitIn('../bare.git', 'worktree', 'add', '--quiet', '../one', 'main');
    made.gitIn('../bare.git', 'worktree', 'add', '--quiet', '../two', '-b', 'two');
    writeFileSync(join(made.home, 'one/package.json'), '{}');
    putInto(join(made.home, 'one'));
    expect(made.keyfenceIn('../one', 'init')).toMatchObject({ code: 0 });
    expectClosed(made, '../one');
    expectClosed(made, '../two');
  });

  it('says what to do when keyfence is nowhere to be found', () => {
    const made = installedScene('nowhere');
    made.keyfence('init');
    made.commit('clean');
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    made.run('rm', ['-rf', 'node_modules']);
    for (const folder of ['../linked', '.']) {
      const { code, output } = made.commit('clean', folder);
      expect(code).toBe(1);
      expect(output).toContain('keyfence is not installed in');
      expect(output).toContain('npm install');
    }
    // What the message offers to those who want it gone.
    made.run('rm', ['-rf', '.git/keyfence']);
    expect(made.commit('clean', '../linked').code).toBe(0);
  });
});

describe('the main worktree', () => {
  it('on a branch from before init', () => {
    const made = installedScene('branch');
    made.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    made.git('branch', 'old');
    made.keyfence('init');
    made.git('add', '--all');
    made.git('commit', '--quiet', '--message', 'Close');
    made.git('checkout', '--quiet', 'old');
    expect(existsSync(join(made.top, '.husky/pre-commit'))).toBe(false);
    expectClosed(made);
    expect(made.keyfence('doctor')).toMatchObject({ code: 1, output: expect.stringContaining('.husky/pre-commit is missing on this branch') as string });
    expect(made.git('commit', '--quiet', '--allow-empty', '--message', 'x').code).toBe(0);
  });

  it('after the repository was moved', () => {
    const made = installedScene('moved');
    made.keyfence('init');
    made.commit('clean');
    renameSync(made.top, join(made.home, 'elsewhere'));
    expect(made.run('git', ['worktree', 'add', '--quiet', '../linked', '-b', 'linked'], join(made.home, 'elsewhere')).code).toBe(0);
    writeFileSync(join(made.home, 'elsewhere/key.txt'), key);
    made.run('git', ['add', 'key.txt'], join(made.home, 'elsewhere'));
    expect(made.run('git', ['commit', '--message', 'Key'], join(made.home, 'elsewhere')).output).toContain('toy keyfence: blocked');
    renameSync(join(made.home, 'elsewhere'), made.top);
    made.git('rm', '--quiet', '--cached', 'key.txt');
    made.git('worktree', 'repair', '../linked');
    made.git('commit', '--allow-empty', '--message', 'Repairs what the move broke');
    expectClosed(made, '../linked');
  });

  it('whose Git directory was moved away', () => {
    const made = installedScene('moved away');
    made.keyfence('init');
    made.git('init', '--quiet', '--separate-git-dir', '../git-directory');
    expectClosed(made);
    expect(made.keyfence('doctor')).toMatchObject({ code: 1, output: expect.not.stringContaining('--unset-all') as string });
    expect(made.keyfence('init')).toMatchObject({ code: 0 });
    expect(made.keyfence('doctor')).toMatchObject({ code: 0 });
    expectClosed(made);
  });

  it('named by --git-dir from elsewhere', () => {
    const made = installedScene('git-dir');
    made.keyfence('init');
    made.git('init', '--quiet', '--bare', '../remote.git');
    made.write('slipped.txt', key);
    made.git('add', 'slipped.txt');
    const elsewhere = ['--git-dir', join(made.top, '.git')];
    expect(made.run('git', [...elsewhere, '--work-tree', made.top, 'commit', '--message', 'Key'], made.home).code).toBe(1);
    made.git('commit', '--quiet', '--no-verify', '--message', 'Slip');
    expect(made.run('git', [...elsewhere, 'push', join(made.home, 'remote.git'), 'main'], made.home).output).toContain('toy keyfence: blocked');
    expect(made.run('git', ['push', join(made.home, 'remote.git'), 'main'], join(made.top, '.git')).output).toContain('toy keyfence: blocked');
  });

  it('is open where the user says HUSKY=0, and only there', () => {
    const made = installedScene('husky 0');
    made.keyfence('init');
    made.env['HUSKY'] = '0';
    expectOpen(made);
    made.env['HUSKY'] = '';
    expectClosed(made);
  });
});
