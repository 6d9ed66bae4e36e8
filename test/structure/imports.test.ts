import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files of types that everything imports; they import types alone. */
const shared = ['src/finding', 'src/verdict', 'src/detect/subject', 'src/detect/match'];
const helpers = ['define', 'fake', 'signed', 'structured', 'pem-pattern'].map((name) => `src/catalog/${name}`);
const pure = ['rules', 'src/detect', 'src/report', ...helpers];

describe('imports', () => {
  const imports = sources().flatMap((file) => importsOf(file).map((target) => ({ file, target })));

  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(5);
  });

  it.each(['rules'])('of %s are the definition helpers alone', (folder) => {
    expect(within(imports, folder).filter(({ target }) => !helpers.includes(target))).toEqual([]);
  });

  it.each(pure)('of %s reach neither files nor processes', (folder) => {
    const effects = /^node:(?:fs|child_process|process|net|https?|os|worker_threads)\b/;
    expect(within(imports, folder).filter(({ target }) => effects.test(target))).toEqual([]);
  });

  it.each(shared)('of %s are types alone', (file) => {
    expect(readFileSync(`${file}.ts`, 'utf8')).not.toMatch(/^import (?!type )/m);
  });

  it('never reach the command line from inside', () => {
    expect(imports.filter(({ file, target }) => target === 'src/cli' && !file.startsWith('test/'))).toEqual([]);
  });
});

type Import = { readonly file: string; readonly target: string };

function within(imports: readonly Import[], folder: string): readonly Import[] {
  return imports.filter(({ file }) => file.startsWith(`${folder}/`) || file === `${folder}.ts`);
}

function sources(): readonly string[] {
  return execFileSync('git', ['ls-files', 'src/*.ts', 'rules/*.ts'], { encoding: 'utf8' }).split('\n').filter((file) => existsSync(file));
}

/** Targets as repository paths without extension, or as package names. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/^(?:import|export)\b[^;'"=]*\bfrom\s*'([^']+)'/gm), ...text.matchAll(/\bimport\(?\s*'([^']+)'/g)];
  return targets.map(([, target = '']) => (target.startsWith('.') ? posix.join(dirname(file), target).replace(/\.js$/, '') : target));
}
