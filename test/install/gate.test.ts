import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectClosed } from './closed.js';
import { installedScene, key, type Scene, scene } from './scene.js';
import { putInto, toyPackage } from './toy-package.js';

describe('a repository without anything', () => {
  it('is closed for commits, merges and pushes before its first commit', () => {
    const made = installedScene('fresh');
    expect(made.keyfence('init')).toMatchObject({ code: 0, output: expect.stringContaining('The gate is closed') as string });
    expectClosed(made);

    made.git('checkout', '--quiet', '-b', 'side');
    made.write('side.txt', key);
    made.git('add', 'side.txt');
    made.git('commit', '--quiet', '--no-verify', '--message', 'Side');
    made.git('checkout', '--quiet', 'main');
    made.commit('clean');
    expect(made.git('merge', '--no-edit', 'side')).toMatchObject({ code: 1 });
    made.git('merge', '--abort');

    made.git('init', '--quiet', '--bare', '../remote.git');
    made.git('remote', 'add', 'origin', '../remote.git');
    expect(made.git('push', '--quiet', 'origin', 'main')).toMatchObject({ code: 0 });
    expect(made.git('push', '--quiet', 'origin', 'side')).toMatchObject({ code: 1 });
    expect(made.git('push', '--quiet', 'origin', 'main')).toMatchObject({ code: 0 });
    expect(made.calls().filter(({ command }) => command === 'pre-push').map(({ args, input }) => [args, input.split(' ').length])).toEqual([
      [['--', 'origin', '../remote.git'], 4], [['--', 'origin', '../remote.git'], 4], [['--', 'origin', '../remote.git'], 1],
    ]);
  });

  it('knows where its remotes are, by no more than a digest', () => {
    const made = installedScene('remotes');
    made.git('remote', 'add', 'origin', 'https://ann:pass@example.org/private.git');
    made.keyfence('init', '--local');
    const noted = made.read('.git/keyfence/remotes.json');
    expect(JSON.parse(noted)).toEqual({ origin: { place: expect.stringMatching(/^[0-9a-f]{64}$/) as string, stale: {} } });
    made.git('remote', 'set-url', 'origin', 'https://example.org/public.git');
    made.git('remote', 'add', 'other', '../other.git');
    made.keyfence('init', '--local');
    const after = JSON.parse(made.read('.git/keyfence/remotes.json')) as Record<string, unknown>;
    expect(after).toMatchObject(JSON.parse(noted) as object);
    expect(Object.keys(after)).toEqual(['other', 'origin']);
  });

  it('is changed by the second init in nothing', () => {
    const made = installedScene('again');
    made.keyfence('init');
    const before = snapshot(made);
    expect(made.keyfence('init')).toMatchObject({ code: 0, output: expect.stringContaining('set up here already') as string });
    expect(snapshot(made)).toBe(before);
  });

  it('is changed by --dry-run in nothing', () => {
    const made = installedScene('dry');
    const before = snapshot(made);
    const { code, output } = made.keyfence('init', '--dry-run');
    expect(code).toBe(0);
    for (const part of ['package.json', '.husky/pre-commit', '.husky/pre-merge-commit', '.husky/pre-push', 'core.hooksPath']) expect(output).toContain(part);
    expect(snapshot(made)).toBe(before);
  });

  it('gets husky\'s script, and keeps the form of package.json', () => {
    const made = installedScene('manifest', '{\r\n\t"name": "app",\r\n\t"files": ["a", "b"],\r\n\t"scripts": {\r\n\t\t"test": "t"\r\n\t}\r\n}');
    made.keyfence('init');
    expect(made.read('package.json')).toBe('{\r\n\t"name": "app",\r\n\t"files": ["a", "b"],\r\n\t"scripts": {\r\n\t\t"test": "t",\r\n\t\t"prepare": "keyfence init --local && husky || echo Git hooks were not installed"\r\n\t}\r\n}');
  });
});

describe('where packages are', () => {
  it('a sub-folder: husky runs at the top, the script goes up first', () => {
    const made = scene('monorepo');
    made.write('packages/app/package.json', '{ "name": "app" }\n');
    made.write('.gitignore', 'node_modules/\n');
    putInto(join(made.top, 'packages/app'));
    expect(made.keyfenceIn('packages/app', 'init')).toMatchObject({ code: 0, output: expect.stringContaining('Commit packages/app/package.json and .husky') as string });
    expect(made.read('packages/app/package.json')).toContain('"prepare": "keyfence init --local && cd ../.. && husky || echo');
    expect(made.read('.husky/pre-commit')).toContain('packages/app/node_modules/keyfence/hooks/pre-commit');
    expectClosed(made);
    expectClosed(made, 'packages/app');
    expect(made.run('git', ['-c', 'core.hooksPath=.husky/_', 'hook', 'run', 'pre-commit'])).toMatchObject({ code: 0 });
  });

  it('a sub-folder, from the top: the package that has keyfence is found all the same', () => {
    const made = scene('from the top');
    made.write('web/package.json', '{ "name": "web" }\n');
    made.write('.gitignore', 'node_modules/\n');
    putInto(join(made.top, 'web'));
    const fromTop = (command: string): ReturnType<Scene['run']> => made.run(process.execPath, ['web/node_modules/keyfence/dist/cli.cjs', command]);
    expect(fromTop('init')).toMatchObject({ code: 0 });
    expect(made.read('web/package.json')).toContain('"prepare": "keyfence init --local');
    expect(made.read('.husky/pre-commit')).toContain('[ -f web/node_modules/keyfence/hooks/pre-commit ]');
    expectClosed(made);
    expect(made.keyfenceIn('web', 'init').output).toContain('set up here already');
    expect([fromTop('doctor').code, made.keyfenceIn('web', 'doctor').code]).toEqual([0, 0]);
  });

  it('a sub-folder that is another repository is not this one\'s', () => {
    const made = scene('nested');
    made.write('other/package.json', '{ "name": "other" }\n');
    made.write('.gitignore', 'other/\n');
    putInto(join(made.top, 'other'));
    made.gitIn('other', 'init', '--quiet');
    expect(made.run(process.execPath, ['other/node_modules/keyfence/dist/cli.cjs', 'init']).code).toBe(0);
    expect(made.read('other/package.json')).toBe('{ "name": "other" }\n');
    expectClosed(made);
  });

  it('a workspace that shares the packages at the top', () => {
    const made = installedScene('workspace', '{"name":"root","workspaces":["packages/*"]}\n');
    made.write('packages/app/package.json', '{"name":"app","devDependencies":{"keyfence":"*"}}\n');
    expect(made.keyfenceIn('packages/app', 'init')).toMatchObject({ code: 0 });
    expect(made.read('packages/app/package.json')).toContain('keyfence init --local && cd ../..');
    expect(made.read('.husky/pre-commit')).toContain('[ -f node_modules/keyfence/hooks/pre-commit ]');
    expect(made.run('git', ['-c', 'core.hooksPath=.husky/_', 'hook', 'run', 'pre-commit'])).toMatchObject({ code: 0 });
    expectClosed(made);
    expect([made.keyfence('doctor').code, made.keyfenceIn('packages/app', 'doctor').code]).toEqual([0, 0]);
  });

  it('the top, seen from a sub-folder', () => {
    const made = installedScene('below');
    made.write('src/a.ts', '');
    expect(made.keyfenceIn('src', 'init')).toMatchObject({ code: 0 });
    expect(existsSync(join(made.top, '.husky/pre-commit'))).toBe(true);
    expectClosed(made, 'src');
  });

  it('no package.json: closed here, and what other clones need is said', () => {
    const made = scene('no package');
    putInto(join(made.home, 'global'));
    const { code, output } = made.run(process.execPath, [join(made.home, 'global/node_modules/keyfence/dist/cli.cjs'), 'init']);
    expect(code).toBe(0);
    expect(output).toContain('There is no package.json');
    expect(existsSync(join(made.top, 'package.json'))).toBe(false);
    expectClosed(made);
  });

  it('a path that the shell and Git read in their own way', () => {
    const made = installedScene(`it's [odd] * "$HOME" ü`);
    expect(made.keyfence('init')).toMatchObject({ code: 0 });
    expectClosed(made);
    made.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    expectClosed(made, '../linked');
    expect(made.keyfence('doctor')).toMatchObject({ code: 0 });
  });

  it.skipIf(process.platform === 'win32')('a path with a backslash, where Node.js loads no husky', () => {
    const made = installedScene(String.raw`back\slash`);
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: expect.stringContaining('Rename the folder') as string });
    expectClosed(made);
  });

  it('an environment full of settings for Git', () => {
    const made = installedScene('environment');
    const words = ['EDITOR', 'VISUAL', 'PAGER', 'PREFIX', 'SSH_ASKPASS', 'GIT_ASKPASS', 'GIT_EDITOR', 'GIT_SEQUENCE_EDITOR', 'GIT_PAGER', 'GIT_SSH_COMMAND', 'GIT_PROXY_COMMAND', 'GIT_EXTERNAL_DIFF'];
    Object.assign(made.env, Object.fromEntries(words.map((name) => [name, 'false'])), {
      DEBUG: '*', GIT_TRACE: '1', GIT_CONFIG_PARAMETERS: "'core.editor=false'", GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.pager', GIT_CONFIG_VALUE_0: 'false',
    });
    expect(made.keyfence('init').code).toBe(0);
    expect(made.keyfence('doctor')).toMatchObject({ code: 0 });
    expect(made.keyfence('doctor').output).not.toMatch(/TOYKEY|simple-git/);
  });

  it('a package.json with members that npm overlooks', () => {
    const made = installedScene('overlooked', '{"name":"app","dependencies":null,"scripts":{"a":"b"},"scripts":{"c":"d"}}');
    expect(made.keyfence('init')).toMatchObject({ code: 0 });
    expect(JSON.parse(made.read('package.json'))).toMatchObject({ scripts: { c: 'd', prepare: expect.stringContaining('keyfence') as string } });
    expectClosed(made);
    made.keyfence('uninstall');
    expect(made.read('package.json')).toBe('{"name":"app","dependencies":null,"scripts":{"a":"b"},"scripts":{"c":"d"}}');
  });

  it('a submodule', () => {
    const made = installedScene('submodule');
    made.commit('clean');
    made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', made.top, 'sub');
    made.write('sub/package.json', '{}');
    putInto(join(made.top, 'sub'));
    expect(made.keyfenceIn('sub', 'init')).toMatchObject({ code: 0 });
    expectClosed(made, 'sub');
    expect(made.commit(key)).toMatchObject({ code: 0 });
  });

  it('a Git directory elsewhere', () => {
    const made = installedScene('separate');
    made.git('init', '--quiet', '--separate-git-dir', '../git-directory');
    expect(made.keyfence('init')).toMatchObject({ code: 0 });
    expectClosed(made);
  });
});

describe('what stands in the way is said', () => {
  const text = (part: string): string => expect.stringContaining(part) as string;

  it('no repository', () => {
    const made = installedScene('none');
    made.run('rm', ['-rf', '.git']);
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: text('$ git init') });
    expect(made.keyfence('init', '--local')).toMatchObject({ code: 0 });
  });

  it('a bare repository', () => {
    const made = scene('bare');
    made.git('init', '--quiet', '--bare', '../bare.git');
    expect(made.run(process.execPath, [join(toyPackage(), 'dist/cli.cjs'), 'init'], join(made.home, 'bare.git'))).toMatchObject({ code: 2, output: text('bare') });
  });

  it('a package.json that is not JSON', () => {
    const made = installedScene('broken', '{ "name": ');
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: text('package.json is not valid JSON') });
    expect(existsSync(join(made.top, '.husky'))).toBe(false);
  });

  it.each(['[]', 'null', '5'])('a package.json that is no object: %s', (manifest) => {
    expect(installedScene('odd', manifest).keyfence('init')).toMatchObject({ code: 2, output: text('package.json holds no object') });
  });

  it('a file where husky needs a folder', () => {
    const made = installedScene('file');
    made.write('.husky', '');
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: text('.husky is a file') });
  });

  it('a package runner\'s cache', () => {
    const made = scene('npx');
    putInto(join(made.home, '.npm/_npx/0f'));
    expect(made.run(process.execPath, [join(made.home, '.npm/_npx/0f/node_modules/keyfence/dist/cli.cjs'), 'init'])).toMatchObject({ code: 2, output: text('npm install --save-dev keyfence') });
  });

  it('several values of core.hooksPath', () => {
    const made = installedScene('several');
    made.git('config', 'core.hooksPath', 'old hooks');
    made.git('config', '--add', 'core.hooksPath', 'it\'s new');
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: text(`$ git config --local --replace-all core.hooksPath 'it'\\''s new'`) });
    expect(existsSync(join(made.top, '.husky'))).toBe(false);
  });

  it('husky turned off', () => {
    const made = installedScene('off');
    made.env['HUSKY'] = '0';
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: text('HUSKY=0 is set in the environment') });
    expect(made.keyfence('init', '--local')).toMatchObject({ code: 0 });
    made.env['HUSKY'] = '';
    expectClosed(made);
  });

  it('core.hooksPath of one worktree', () => {
    const made = installedScene('worktree config');
    made.git('config', 'extensions.worktreeConfig', 'true');
    made.git('config', '--worktree', 'core.hooksPath', '/elsewhere');
    expect(made.keyfence('init')).toMatchObject({ code: 2, output: text('git config --worktree --unset-all core.hooksPath') });
  });
});

/** Every file but those of Git's object store and of the packages, with its content and mode. */
function snapshot(made: Scene): string {
  return made.run('sh', ['-c', 'find . -path ./node_modules -prune -o -path ./.git/objects -prune -o -type f -printf "%p %m " -exec sh -c \'cksum < "$1"\' _ {} \\; | sort']).output;
}
