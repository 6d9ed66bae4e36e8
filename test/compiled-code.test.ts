import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CompiledCode } from '../src/compiled-code.js';
import { scratch } from './install/scratch.js';

let folder: string;
beforeEach(() => {
  folder = scratch('keyfence-compiled-');
});

/** Runs `file` as Node's loader would, in a program of its own; answers what the file gives out. */
function load(file: string, { engine = 'v1-x64', keep = true }: { readonly engine?: string; readonly keep?: boolean } = {}): unknown {
  const compiled = new CompiledCode(engine, '7', () => 0);
  const module = { exports: {}, require: (name: string) => `required ${name}` };
  compiled.load(module, file);
  if (keep) compiled.keep();
  return module.exports;
}

function write(name: string, code: string, size = 40_000): string {
  const file = join(folder, name);
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(file, `/*${digest}*/${code}\n//${'-'.repeat(size)}`);
  return file;
}

const kept = (): readonly string[] => (existsSync(join(folder, 'compiled')) ? readdirSync(join(folder, 'compiled')).filter((name) => name !== '.gitignore') : []);

describe('the compiled code of a file', () => {
  it('runs with what Node gives to a module', () => {
    const file = write('a.cjs', 'exports.all = [require("./b"), __filename, __dirname, module.exports === exports]');
    expect(load(file)).toEqual({ all: ['required ./b', file, folder, true] });
  });

  it('is kept once, and gives the same', () => {
    const file = write('a.cjs', 'exports.twice = (number) => number * 2; exports.four = exports.twice(2)');
    const first = load(file);
    const [name = ''] = kept();
    expect(name).toMatch(/^a-[0-9a-f]{16}-v1-x64$/);
    const before = readFileSync(join(folder, 'compiled', name));
    expect(JSON.stringify(load(file))).toBe(JSON.stringify(first));
    expect(readFileSync(join(folder, 'compiled', name))).toEqual(before);
    expect(kept()).toEqual([name]);
  });

  it('is not taken for another text of the same length', () => {
    load(write('a.cjs', 'exports.answer = 1'));
    expect(load(write('a.cjs', 'exports.answer = 2'))).toEqual({ answer: 2 });
  });

  it('is not taken by another Node', () => {
    const file = write('a.cjs', 'exports.answer = 1');
    load(file);
    load(file, { engine: 'v2-x64' });
    expect(kept().map((name) => name.slice(-6)).sort()).toEqual(['v1-x64', 'v2-x64']);
  });

  it('is kept again for all when something was loaded that had none', () => {
    const [one, two] = [write('a.cjs', 'exports.late = () => "compiled when it is called"'), write('b.cjs', 'exports.answer = 2')];
    load(one);
    const early = readFileSync(join(folder, 'compiled', kept()[0] ?? '')).length;
    const compiled = new CompiledCode('v1-x64', '7', () => 0);
    const module = { exports: {} as { late?: () => string }, require: () => undefined };
    compiled.load(module, one);
    module.exports.late?.();
    compiled.load({ exports: {}, require: () => undefined }, two);
    compiled.keep();
    expect(kept()).toHaveLength(2);
    expect(readFileSync(join(folder, 'compiled', kept().find((name) => name.startsWith('a-')) ?? '')).length).toBeGreaterThan(early);
  });

  it('is not kept after a long run, in which V8 has forgotten what ran at its beginning', () => {
    const file = write('a.cjs', 'exports.answer = 1');
    const compiled = new CompiledCode('v1-x64', '7', () => 60);
    compiled.load({ exports: {}, require: () => undefined }, file);
    compiled.keep();
    expect(kept()).toEqual([]);
  });

  it.each([['a small file', small], ['a file without a digest', bare]])('is not kept of %s', (_, writeIt) => {
    expect(load(writeIt())).toEqual({ answer: 1 });
    expect(kept()).toEqual([]);
  });

  it('is nothing for a repository that holds its packages', () => {
    load(write('a.cjs', 'exports.answer = 1'));
    expect(readFileSync(join(folder, 'compiled/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is done without where it cannot be written', () => {
    const file = write('a.cjs', 'exports.answer = 1');
    writeFileSync(join(folder, 'compiled'), 'a file in its place');
    expect(load(file)).toEqual({ answer: 1 });
    rmSync(join(folder, 'compiled'));
    mkdirSync(join(folder, 'compiled'));
    expect(load(file)).toEqual({ answer: 1 });
    expect(kept()).toHaveLength(1);
  });
});

function small(): string {
  return write('a.cjs', 'exports.answer = 1', 10);
}

function bare(): string {
  const file = join(folder, 'a.cjs');
  writeFileSync(file, `exports.answer = 1\n//${'-'.repeat(40_000)}`);
  return file;
}
