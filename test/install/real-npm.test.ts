import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectClosed } from './closed.js';
import { type Scene, scene } from './scene.js';
import { toyPackage } from './toy-package.js';

/** The packed package, put in by npm as a user types it. */
describe('npm', () => {
  function tarball(made: Scene): string {
    expect(made.run('npm', ['pack', '--silent', '--pack-destination', made.home], toyPackage()).code).toBe(0);
    return join(made.home, 'keyfence-0.0.0.tgz');
  }
  const npm = (made: Scene, folder: string, ...args: readonly string[]): ReturnType<Scene['run']> => made.run('npm', [...args, '--prefer-offline'], join(made.top, folder));

  it('in an empty repository, then in clones of it', () => {
    const made = scene('npm');
    made.write('.gitignore', 'node_modules/\n');
    expect(npm(made, '.', 'install', '--save-dev', tarball(made)).code).toBe(0);
    expect(made.run('npx', ['keyfence', 'init'])).toMatchObject({ code: 0, output: expect.stringContaining('The gate is closed') as string });
    expectClosed(made);
    made.git('add', '--all');
    made.git('commit', '--quiet', '--message', 'Begin');

    made.git('clone', '--quiet', '.', '../clone');
    expect(npm(made, '../clone', 'ci').code).toBe(0);
    expect(made.gitIn('../clone', 'status', '--porcelain').output).toBe('');
    expectClosed(made, '../clone');
    made.gitIn('../clone', 'worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    expectClosed(made, '../linked');
    expect(npm(made, '../linked', 'ci').code).toBe(0);
    expectClosed(made, '../linked');
    expect(npm(made, '../clone', 'ci').code).toBe(0);
    expectClosed(made, '../linked');
    expect(made.run('npx', ['keyfence', 'doctor'], join(made.home, 'clone'))).toMatchObject({ code: 0 });

    made.git('clone', '--quiet', '.', '../production');
    expect(npm(made, '../production', 'ci', '--omit=dev').code).toBe(0);
    expect(made.gitIn('../production', 'archive', '--format=tar', '--output=../sources.tar', 'HEAD').code).toBe(0);
    mkdirSync(join(made.home, 'sources'));
    made.run('tar', ['-xf', '../sources.tar'], join(made.home, 'sources'));
    expect(npm(made, '../sources', 'ci').code).toBe(0);
  });

  it('in a sub-folder, in a project with husky and hooks of its own', () => {
    const made = scene('npm husky');
    made.write('.gitignore', 'node_modules/\n');
    made.write('web/package.json', '{\n    "name": "web",\n    "scripts": {\n        "prepare": "cd .. && husky web/.husky"\n    }\n}\n');
    const packed = tarball(made);
    npm(made, 'web', 'install', '--save-dev', 'husky@9', packed);
    made.write('web/.husky/pre-commit', 'cd web && echo ours >> "$HOME/noted"\n');
    expect(made.run('npx', ['keyfence', 'init'], join(made.top, 'web')).code).toBe(0);
    expect(made.read('web/package.json')).toContain('"prepare": "cd .. && husky web/.husky && (keyfence init --local || echo Git hooks were not installed)"');
    expectClosed(made);
    expectClosed(made, 'web');
    expect(made.read('../noted')).toBe('ours\n'.repeat(4));
    made.git('add', '--all');
    made.git('commit', '--quiet', '--message', 'Begin');
    made.git('clone', '--quiet', '.', '../clone');
    expect(npm(made, '../clone/web', 'ci').code).toBe(0);
    expectClosed(made, '../clone');
    expect(made.read('../noted')).toBe('ours\n'.repeat(7));
    expect(made.run('npx', ['keyfence', 'doctor'], join(made.home, 'clone/web'))).toMatchObject({ code: 0 });
    expect(made.run('npx', ['keyfence', 'uninstall'], join(made.home, 'clone/web')).code).toBe(0);
    expect(made.read('../clone/web/.husky/pre-commit')).toBe('cd web && echo ours >> "$HOME/noted"\n');
  });
});
