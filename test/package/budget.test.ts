import { appendFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/checks/program.js';
import { fake } from '../../src/catalog/fake.js';
import { scratch } from '../install/scratch.js';

/**
 * What `keyfence pre-commit` loads before it has said that a commit is clean. Counted, not timed: the same on every machine.
 * A number here is raised with a reason, or the code is loaded later, as what only a push needs is. 215,000: telling keys from digests, lists of files, encoded blocks, what was
 * recorded and what was signed for a time that is over, finding the name of a value in rows, lists, the heads of columns, headings, calls, requests, prompts,
 * sentences, classes, templates and marks of how text looks, dismissing names among the bytes, lines of data without any and wrapped ones, formats that a
 * run is too long for, addresses without a user, words of sentences, the copies of files, reading what Git answered to the shell, and keeping compiled code, by which most of these bytes are never compiled again.
 */
const budget = { files: 3, bytes: 215_000 };

/** What is loaded besides is what reports a key. */
const blockedFiles = 3;

/** What showing a guide loads: nothing of what the hooks need. */
const guideBudget = { files: 2, bytes: 115_000 };

/** Modules of Node's that have no business in a clean commit: each costs time. (`net` and `dgram` come with child processes.) */
const banned = /^(?:http2?|https|perf_hooks|tls|dns|readline|repl|inspector|cluster|worker_threads|v8|zlib|test|sqlite|undici)$/;

describe('a clean commit', () => {
  let loaded: readonly string[];
  let modules: readonly string[];
  beforeAll(() => {
    ({ loaded, modules } = observe(['pre-commit']));
  });

  it(`loads at most ${budget.files} files of the package`, () => {
    expect(loaded).not.toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(budget.files);
  });

  it(`loads at most ${budget.bytes} bytes of them`, () => {
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(budget.bytes);
  });

  it('loads none of the costly modules of Node', () => {
    expect(modules.filter((name) => banned.test(name))).toEqual([]);
  });
});

describe('a commit with a key in a changed file', () => {
  it(`loads at most ${blockedFiles} files of the package, and none for pushes`, () => {
    const { loaded } = observe(['pre-commit'], `export const clarifaiApiKey = '${fake.hex(32, 3)}';\n`);
    const names = loaded.map((file) => basename(file));
    expect(names).toContain('found.cjs');
    expect(names).not.toContain('push.cjs');
    expect(names.length).toBeLessThanOrEqual(blockedFiles);
  });
});

describe('a guide', () => {
  let loaded: readonly string[];
  let modules: readonly string[];
  beforeAll(() => {
    ({ loaded, modules } = observe(['explain', 'clarifai']));
  });

  it(`loads at most ${guideBudget.files} files of the package, of ${guideBudget.bytes} bytes`, () => {
    expect(loaded).not.toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(guideBudget.files);
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(guideBudget.bytes);
  });

  it('starts no Git, and loads none of the costly modules of Node', () => {
    const costly = ['child_process', 'net', 'tty'];
    expect(modules.filter((name) => banned.test(name) || costly.includes(name))).toEqual([]);
  });
});

function observe(args: readonly string[], added = 'export const answer = 42;\n'): { readonly loaded: readonly string[]; readonly modules: readonly string[] } {
  const folder = scratch('keyfence-budget-');
  const repository = join(folder, 'repository');
  const coverage = join(folder, 'coverage');
  const list = join(folder, 'modules.json');
  mkdirSync(repository);
  const git = (...args: readonly string[]): void => {
    const ran = run('git', args, { cwd: repository });
    if (!ran.ok) throw new Error(ran.output);
  };
  git('init', '--quiet');
  writeFileSync(join(repository, 'index.ts'), 'export {};\n');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Begin');
  appendFileSync(join(repository, 'index.ts'), added);
  git('add', '.');
  const recorder = `process.on('exit', () => process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList)))`;
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(recorder)}`];
  const checked = run(process.execPath, [...preload, resolve('dist/cli.cjs'), ...args], { cwd: repository, env: { NODE_V8_COVERAGE: coverage } });
  if (!checked.ok && !checked.output.includes('stopped this commit')) throw new Error(checked.output);
  return { loaded: scripts(coverage), modules: names(list) };
}

type Coverage = { readonly result: readonly { readonly url: string }[] };

/** Files of this repository that V8 has compiled. */
function scripts(coverage: string): readonly string[] {
  const reports = readdirSync(coverage).map((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage);
  const files = reports.flatMap(({ result }) => result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : [])));
  return [...new Set(files)].filter((file) => file.startsWith(resolve('.') + sep));
}

/** Public modules of Node's, without the `NativeModule` in front. */
function names(list: string): readonly string[] {
  const all = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  return all.map((name) => name.replace(/^NativeModule (?:node:)?/, ''));
}
