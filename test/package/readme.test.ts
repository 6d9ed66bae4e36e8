import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { gitEnvironment } from '../../scripts/checks/git-environment.js';
import { type Ran, run } from '../../scripts/checks/program.js';
import { fake } from '../../src/catalog/fake.js';
import { scratch } from '../install/scratch.js';

it('the README shows the message that this commit gets', () => {
  const repository = scratch('keyfence-readme-');
  const here = (program: string, args: readonly string[]): Ran => run(program, args, { cwd: repository, env: { ...gitEnvironment(), NO_COLOR: '1' } });
  mkdirSync(join(repository, 'src'));
  writeFileSync(join(repository, 'src/vision.ts'), `${'\n'.repeat(11)}const clarifaiKey = '${fake.hex(32, 20)}';\n`);
  here('git', ['init', '--quiet']);
  here('git', ['add', '.']);
  const { output } = here(process.execPath, [resolve('dist/cli.cjs'), 'pre-commit']);
  expect(readFileSync('README.md', 'utf8')).toContain(output.trimEnd().replace(/^(?=.)/gm, '    '));
});

it('the README shows a configuration that is valid', () => {
  const [shown = ''] = /^ {4}\{\n {6}"\$schema"[^]*?^ {4}\}$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const repository = scratch('keyfence-configuration-');
  writeFileSync(join(repository, 'keyfence.config.json'), shown.replace(/^ {4}/gm, ''));
  run('git', ['init', '--quiet'], { cwd: repository, env: gitEnvironment() });
  const { ok, output } = run(process.execPath, [resolve('dist/cli.cjs'), 'rules'], { cwd: repository, env: gitEnvironment() });
  expect(ok, output).toBe(true);
  expect(output).toContain('acme-deploy-key');
});
