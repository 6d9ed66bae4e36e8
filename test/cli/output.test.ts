import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bugText } from '../../src/commands/bug.js';
import { hasColour, presentationFor } from '../../src/commands/presentation.js';
import type { Surroundings } from '../../src/commands/surroundings.js';
import { keyfence, program } from './scene.js';

const typed = (...switches: readonly string[]) => ({ operands: [], switches: new Set(switches), values: new Map<string, string>() });
const sink = (isTerminal: boolean, columns?: number) => ({ write: () => undefined, isTerminal, columns, rows: undefined });
const here = (env: Readonly<Record<string, string>>, script = '/app/node_modules/.bin/keyfence'): Surroundings => ({
  cwd: '/', env, platform: 'linux', script, node: '/usr/bin/node', now: () => new Date(0), clock: () => 0, inputIsTerminal: false,
  input: { async *[Symbol.asyncIterator]() {} }, out: sink(false), err: sink(false),
});

describe('colour', () => {
  test.each([
    [true, {}, [], true],
    [true, { TERM: 'dumb' }, [], false],
    [true, { NO_COLOR: '1' }, [], false],
    [true, { NO_COLOR: '' }, [], true],
    [true, {}, ['no-color'], false],
    [false, {}, [], false],
    [false, { FORCE_COLOR: '1' }, [], true],
    [true, { FORCE_COLOR: '0' }, [], false],
    [false, { FORCE_COLOR: '3', NO_COLOR: '1' }, [], true],
    [false, { FORCE_COLOR: '1' }, ['no-color'], false],
  ])('terminal %s, %j, %j: %s', (isTerminal, env, switches, expected) => {
    expect(hasColour(sink(isTerminal), typed(...switches), here(env as Record<string, string>))).toBe(expected);
  });
});

test.each([
  ['/app/node_modules/.bin/keyfence', {}, 'npx keyfence'],
  ['/app/node_modules/keyfence/dist/cli.cjs', {}, 'npx keyfence'],
  ['/app/node_modules/keyfence/dist/cli.cjs', { npm_config_user_agent: 'pnpm/10.0.0' }, 'pnpm exec keyfence'],
  ['/.npm/_npx/1f/node_modules/.bin/keyfence', {}, 'npx keyfence'],
  ['/app/.yarn/unplugged/keyfence-npm-1/node_modules/keyfence/dist/cli.cjs', {}, 'yarn keyfence'],
  ['/usr/local/bin/keyfence', {}, 'keyfence'],
])('what to type where it runs from %s with %j: %s', (script, env, expected) => {
  expect(presentationFor(sink(false), typed(), here(env as Record<string, string>, script)).command).toBe(expected);
});

test('the width is the terminal\'s, or 80', () => {
  expect(presentationFor(sink(true, 60), typed(), here({})).columns).toBe(60);
  expect(presentationFor(sink(false), typed(), here({})).columns).toBe(80);
});

describe('a bug', () => {
  test('is told without what was being read', () => {
    const error = new TypeError('cannot read TOPSECRET\n    at TOPSECRET');
    const text = bugText(error);
    expect(text).toContain('TypeError');
    expect(text).toContain('output.test.ts:');
    expect(text).toContain('report');
    expect(text).not.toContain('TOPSECRET');
  });

  test.each([[Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }), 'Error, ENOSPC, write'], ['thrown', 'string'], [undefined, 'undefined']])('of another kind: %s', (error, said) => {
    expect(bugText(error)).toContain(`(${said})`);
  });
});

test.runIf(process.platform !== 'win32')('nobody reading to the end is no failure', () => {
  const { status, stderr } = spawnSync('bash', ['--norc', '-c', `set -o pipefail; '${process.execPath}' '${program}' rules --format json | head -n 1`], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe.runIf(process.platform === 'linux')('what cannot be written ends in 2', () => {
  const run = (line: string): { readonly status: number | null; readonly stderr: string } => spawnSync('sh', ['-c', `'${process.execPath}' '${program}' ${line}`], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });

  test('and is no bug', () => {
    const { status, stderr } = run('rules >/dev/full');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^keyfence: the output could not be written \(ENOSPC\)\.\n {2}do {6}make room/) as string });
  });

  test.each(['scan --nonsense 2>/dev/full', 'rules >/dev/full 2>/dev/full'])('where that cannot be said either: %s', (line) => {
    expect(run(line).status).toBe(2);
  });
});

test('a long report arrives whole', () => {
  const { code, out } = keyfence(['rules', '--format', 'json']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { readonly rules: readonly unknown[] }).rules.length).toBeGreaterThan(40);
});
