import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/checks/program.js';
import { installed } from './tarball.js';

describe('an installed package', () => {
  let project: string;
  beforeAll(() => {
    ({ project } = installed('installed'));
  });

  it('brings husky and nothing else', () => {
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { readonly packages: object };
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/husky', 'node_modules/keyfence']);
  });

  it('takes less than four megabytes', () => {
    expect(bytesIn(join(project, 'node_modules/keyfence'))).toBeLessThan(4e6);
  });

  it('has a command that says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const { stdout } = run(process.execPath, [join(project, 'node_modules/keyfence/dist/cli.cjs'), '--version'], { cwd: project });
    expect(stdout.trim()).toContain(version);
  });

  it('runs no script when it is installed, and npm asks about none', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'node_modules/keyfence/package.json'), 'utf8')) as { readonly scripts: object };
    expect(Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|prepare)$/.test(name))).toEqual([]);
  });

  it('is typed for who imports it', () => {
    writeFileSync(join(project, 'use.ts'), "import * as keyfence from 'keyfence';\n\nexport const names: readonly string[] = Object.keys(keyfence);\n");
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const compiled = run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'use.ts'], { cwd: project });
    expect(compiled.output).toBe('');
  });

  it('can be imported', () => {
    const { ok, output } = run(process.execPath, ['--input-type=module', '-e', "await import('keyfence')"], { cwd: project });
    expect(output).toBe('');
    expect(ok).toBe(true);
  });
});

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)));
  return files.filter((stat) => stat.isFile()).reduce((sum, { size }) => sum + size, 0);
}
