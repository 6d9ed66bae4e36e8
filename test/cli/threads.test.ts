import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyfence, keys, program, scene, type Ran } from './scene.js';

/*
 * When threads are asked for, the first reads two dozen megabytes itself; what stands behind them is read by others. The report must be the same,
 * to the last comma, whoever read a file.
 */

const leak = (nth: number): string => `${'x = 1\n'.repeat(nth)}const clarifaiApiKey = '${keys.clarifai}';\n`;
const filler = `${'export const answer = "the same to everybody who asks";\n'.repeat(18_000)}`;

describe('much to read', () => {
  let ran: readonly Ran[];
  const { write, stage, top } = scene();
  beforeAll(() => {
    for (let nth = 0; nth < 30; nth += 1) write(`a/filler-${nth}.ts`, filler);
    for (let nth = 0; nth < 70; nth += 1) write(`b/part-${String(nth).padStart(2, '0')}.ts`, nth % 3 === 0 ? leak(nth) : 'clean\n');
    write('b/allowed.ts', leak(0).replace('\n', ' // keyfence:allow clarifai-api-key -- made for this test\n'));
    write('b/unused.ts', 'const a = 1; // keyfence:allow clarifai-api-key -- nothing is here\n');
    write('b/utf16.txt', Buffer.from(`\uFEFF${leak(3)}`, 'utf16le'));
    write('b/large.ts', filler.repeat(5) + leak(2));
    write('b/id_rsa', 'nothing\n');
    stage('keyfence.config.json', JSON.stringify({ skip: [{ path: 'b/part-03.ts', reason: 'made for this test' }] }));
    ran = ['1', '2', '5'].map((threads) => keyfence(['scan', 'a', 'b', '--format', 'json', '--threads', threads], { cwd: top }));
  }, 120_000);

  test('there is more than one thread takes for itself', () => {
    expect(Buffer.byteLength(filler) * 30).toBeGreaterThan(24e6);
    expect(statSync(join(top, 'b/large.ts')).size).toBeGreaterThan(4e6);
  });

  test('the report is the same with several threads as with one', () => {
    const [one, ...others] = ran.map(({ out, code }) => ({ code, out: out.replace(/"milliseconds": \d+/, '') }));
    expect(one?.code).toBe(1);
    for (const other of others) expect(other).toEqual(one);
  });

  test('what other threads found is in it', () => {
    const { findings, allowed, skipped } = JSON.parse(ran[1]?.out ?? '') as { findings: { path: string; line: number }[]; allowed: { path: string }[]; skipped: { path: string }[] };
    const found = findings.map(({ path, line }) => `${path}:${line}`);
    expect(found).toContain('b/part-69.ts:70');
    expect(found).toContain('b/utf16.txt:4');
    expect(found).toContain(`b/large.ts:${18_000 * 5 + 3}`);
    expect(found.some((place) => place.startsWith('b/id_rsa'))).toBe(true);
    expect(allowed.map(({ path }) => path)).toEqual(['b/allowed.ts']);
    expect(skipped.map(({ path }) => path)).toEqual(['b/part-03.ts']);
  });

  test('no thread repeats a key', () => {
    for (const { out, err } of ran) expect(out + err).not.toContain(keys.clarifai);
  });
});

test('a thread that fails lets nothing through', () => {
  const { write, top } = scene();
  for (let nth = 0; nth < 30; nth += 1) write(`a/filler-${nth}.ts`, filler);
  const copy = join(top, '..', 'package');
  cpSync(dirname(dirname(program)), copy, { recursive: true, filter: (path) => !/[\\/](?:node_modules|\.git|\.scratch|test|rules|bench)$/.test(path) });
  writeFileSync(join(copy, 'dist/worker.cjs'), 'throw new TypeError("broken");\n');
  const ran = spawnSync(process.execPath, [join(copy, 'dist/cli.cjs'), 'scan', 'a', '--threads', '2'], { cwd: top, encoding: 'utf8' });
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain('something went wrong inside keyfence (TypeError)');
}, 60_000);

test.each(['0', '65', 'many', '-1'])('--threads %s is no number of threads', (threads) => {
  expect(scene().keyfence(['scan', '.', `--threads=${threads}`])).toMatchObject({ code: 2, err: expect.stringContaining('--threads takes a number from 1 to 64') });
});

test('the help names the option', () => {
  expect(keyfence(['scan', '--help']).out).toContain('--threads N');
  expect(readFileSync('README.md', 'utf8')).toContain('--threads');
});
