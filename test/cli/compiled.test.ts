import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Scene, keys, program, scene } from './scene.js';

/** A package of one's own, whose compiled code no other test makes. */
describe('the compiled code of the program', () => {
  let made: Scene;
  let dist: string;
  let compiled: string;

  beforeAll(() => {
    made = scene();
    made.stage('src/app.ts', `const clarifaiApiKey = '${keys.clarifai}';\n`);
    dist = join(made.top, '..', 'package', 'dist');
    cpSync(dirname(program), dist, { recursive: true });
    cpSync(join(dirname(program), '..', 'package.json'), join(dist, '..', 'package.json'));
    compiled = join(dist, 'compiled');
    rmSync(compiled, { recursive: true, force: true });
  });

  const block = (): { readonly status: number | null; readonly all: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.cjs'), 'pre-commit'], { cwd: made.top, encoding: 'utf8' });
    return { status, all: stdout + stderr };
  };
  const sizes = (): readonly (readonly [string, number])[] => readdirSync(compiled).filter((name) => name !== '.gitignore').sort().map((name) => [name, statSync(join(compiled, name)).size]);

  test('is kept, and what is said stays the same', () => {
    const first = block();
    expect(first).toMatchObject({ status: 1, all: expect.stringContaining('src/app.ts:1:25') });
    expect(sizes().map(([name]) => name.split('-')[0])).toEqual(['core', 'found']);
    expect(block()).toEqual(first);
  });

  test('is read the next time, and kept for each command apart', () => {
    block();
    const times = (): readonly number[] => readdirSync(compiled).map((name) => statSync(join(compiled, name)).mtimeMs);
    const before = times();
    block();
    expect(times()).toEqual(before);
    spawnSync(process.execPath, [join(dist, 'cli.cjs'), 'scan'], { cwd: made.top });
    const ofCore = sizes().map(([name]) => name).filter((name) => name.startsWith('core-'));
    expect(ofCore).toEqual([expect.stringMatching(/-pre-commit$/), expect.stringMatching(/-scan$/)]);
  });

  test('is made again when it is not whole', () => {
    const before = block();
    const [[name, size] = ['', 0]] = sizes();
    truncateSync(join(compiled, name), size - 5000);
    expect(block()).toEqual(before);
    expect(sizes()[0]?.[1]).toBeGreaterThan(size - 5000);
  });

  test('holds no key', () => {
    block();
    expect(spawnSync('grep', ['-rlaF', keys.clarifai, compiled], { encoding: 'utf8' })).toMatchObject({ status: 1, stdout: '' });
  });
});
