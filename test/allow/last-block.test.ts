import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chooseKeys } from '../../src/allow/choose-key.js';
import { distinctKeys, keepLastBlock, readLastBlock, type BlockedKey } from '../../src/allow/last-block.js';
import type { Finding } from '../../src/finding.js';
import type { Outcome } from '../../src/report/outcome.js';

const key = (fingerprint: string, path = 'a.ts', line = 1): BlockedKey => ({ fingerprint, rule: 'a-key', provider: 'a', title: 'A key', path, line, env: 'A_KEY', source: 'line' }) as BlockedKey;
const finding = (fingerprint: string, blocks = true): Finding => ({ ...key(fingerprint), blocks, confidence: 'likely', redacted: 'shown', excerpt: { text: 'shown' } }) as Finding;
const outcome = (findings: readonly Finding[]): Outcome => ({ mode: 'pre-commit', findings }) as unknown as Outcome;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'keyfence-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('the last block', () => {
  test('is read back: what blocked, without a line of text', () => {
    const at = folder();
    keepLastBlock(at, outcome([finding('1'), finding('2', false)]), new Date(0));
    expect(readLastBlock(at)).toEqual({ at: '1970-01-01T00:00:00.000Z', mode: 'pre-commit', keys: [key('1')] });
    expect(readdirSync(join(at, 'keyfence'))).toEqual(['last-block.json']);
    expect(readFileSync(join(at, 'keyfence', 'last-block.json'), 'utf8')).not.toContain('shown');
  });

  test('is the last one', () => {
    const at = folder();
    keepLastBlock(at, outcome([finding('1')]), new Date(0));
    keepLastBlock(at, outcome([finding('2')]), new Date(1));
    expect(readLastBlock(at)?.keys).toEqual([key('2')]);
  });

  test.each([undefined, '', '{', '{"keys": 1}', '[]', 'null'])('is none when its record is %j', (text) => {
    const at = folder();
    keepLastBlock(at, outcome([]), new Date(0));
    if (text === undefined) rmSync(join(at, 'keyfence', 'last-block.json'));
    else writeFileSync(join(at, 'keyfence', 'last-block.json'), text);
    expect(readLastBlock(at)).toBeUndefined();
  });

  test('is not kept where nothing can be written, and that is no failure', () => {
    const at = folder();
    writeFileSync(join(at, 'keyfence'), 'a file in the way');
    keepLastBlock(at, outcome([finding('1')]), new Date(0));
    expect(readLastBlock(at)).toBeUndefined();
  });
});

test('a key that stands in one file several times is one to choose', () => {
  expect(distinctKeys([key('1'), key('1', 'a.ts', 5), key('1', 'b.ts'), key('2')]).map(({ fingerprint, path }) => fingerprint + path)).toEqual(['1a.ts', '1b.ts', '2a.ts']);
});

describe('which keys are meant', () => {
  const keys = [key('0123456789abcdef'), key('fedcba9876543210'), key('1111111111111111')];
  const meant = (typed: readonly string[], from = keys, all = false): unknown => {
    const chosen = chooseKeys(typed, from, all);
    return chosen.ok ? chosen.value.map((one) => from.indexOf(one)) : chosen.failure.message;
  };

  test.each([
    [['2'], [1]],
    [['2', '1'], [1, 0]],
    [['2', '2'], [1]],
    [['fedcba9876543210'], [1]],
    [['FEDCBA98'], [1]],
    [['111111'], [2]],
    [['4'], 'allow: "4" is none of the keys that were blocked last'],
    [['0'], 'allow: "0" is none of the keys that were blocked last'],
    [['2', 'fed'], 'allow: "fed" is none of the keys that were blocked last'],
    [[], 'allow: several keys were blocked: say which one, or --all'],
  ])('%j: %j', (typed, expected) => {
    expect(meant(typed)).toEqual(expected);
  });

  test('the only one, all, or none', () => {
    expect(meant([], keys.slice(0, 1))).toEqual([0]);
    expect(meant([], keys, true)).toEqual([0, 1, 2]);
    expect(meant([], [])).toBe('allow: no block is known here');
  });
});
