import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gitEnvironment } from '../../scripts/checks/git-environment.js';
import { type Ran, run } from '../../scripts/checks/program.js';
import { fake } from '../../src/catalog/fake.js';
import { installed } from './tarball.js';

/** The packed package, installed, its gate closed by init, and real commits, merges and pushes through husky's hooks. */
describe('a repository with the package in it', () => {
  const key = fake.hex(32, 7);
  let project: string;
  const git = (...args: readonly string[]): Ran => run('git', args, { cwd: project, env: { ...gitEnvironment(), NO_COLOR: '1' } });
  const stage = (path: string, text: string): void => {
    mkdirSync(join(project, 'src'), { recursive: true });
    writeFileSync(join(project, path), text);
    git('add', path);
  };

  beforeAll(() => {
    ({ project } = installed('gate'));
    git('init', '--quiet', '--initial-branch=main');
    writeFileSync(join(project, '.gitignore'), 'node_modules/\n');
    const init = run(process.execPath, ['node_modules/keyfence/dist/cli.cjs', 'init'], { cwd: project, env: { ...gitEnvironment(), NO_COLOR: '1' } });
    if (!init.ok) throw new Error(`init failed:\n${init.output}`);
    git('add', '--all');
    const begun = git('commit', '--quiet', '--message', 'Begin');
    if (!begun.ok) throw new Error(`The first commit did not go through:\n${begun.output}`);
    git('init', '--quiet', '--bare', join(project, '..', 'remote.git'));
    git('remote', 'add', 'origin', join(project, '..', 'remote.git'));
  });

  it('has the hooks that Git runs', () => {
    expect(['pre-commit', 'pre-merge-commit', 'pre-push'].filter((hook) => !existsSync(join(project, '.husky', hook)))).toEqual([]);
  });

  it('lets a clean commit through', () => {
    stage('src/clean.ts', 'export const answer = 42;\n');
    expect(git('commit', '--message', 'Answer')).toMatchObject({ ok: true });
  });

  it('stops a commit with a key, and never shows the key', () => {
    stage('src/vision.ts', `const clarifaiApiKey = '${key}';\n`);
    const { ok, output } = git('commit', '--message', 'Label');
    expect(ok).toBe(false);
    expect(output).toContain('src/vision.ts:1:25');
    expect(output).toContain('Clarifai');
    expect(output).not.toContain(key);
    git('reset', '--quiet', '--hard');
  });

  it('stops a merge whose resolution brings a key, and lets the merge of clean branches through', () => {
    const branch = (name: string, text: string): void => {
      git('checkout', '--quiet', '-b', name, 'main');
      stage('src/shared.ts', text);
      git('commit', '--quiet', '--message', name);
    };
    branch('one', 'export const shared = 1;\n');
    branch('two', 'export const shared = 2;\n');
    git('merge', '--no-edit', 'one');
    stage('src/shared.ts', `export const clarifaiApiKey = '${key}';\n`);
    expect(git('commit', '--no-edit')).toMatchObject({ ok: false, output: expect.stringContaining('src/shared.ts:1:32') });
    stage('src/shared.ts', 'export const shared = 3;\n');
    expect(git('commit', '--no-edit')).toMatchObject({ ok: true });
    git('checkout', '--quiet', 'main');
    expect(git('merge', '--no-ff', '--no-edit', 'two')).toMatchObject({ ok: true });
  });

  it('stops a push of a commit that slipped in', () => {
    expect(git('push', '--quiet', 'origin', 'main')).toMatchObject({ ok: true });
    stage('src/slipped.ts', `const clarifaiApiKey = '${key}';\n`);
    git('commit', '--quiet', '--no-verify', '--message', 'Slip');
    const { ok, output } = git('push', 'origin', 'main');
    expect(output).toContain('src/slipped.ts:1:25');
    expect(output).not.toContain(key);
    expect(ok).toBe(false);
  });

  it('stops a push to a remote with the name of an option', () => {
    for (const name of ['--help', '--version', '-h', '-x']) {
      git('config', `remote.${name}.url`, join(project, '..', 'remote.git'));
      expect(git('push', '--', name, 'main')).toMatchObject({ ok: false, output: expect.stringContaining('src/slipped.ts:1:25') });
    }
  });
});
