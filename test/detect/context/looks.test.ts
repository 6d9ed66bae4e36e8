import { describe, expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { isDrawnWord, lookOf, mayBeDrawn } from '../../../src/detect/context/looks.js';
import { madeUpShare } from '../../../src/detect/context/made-up.js';

const seeds = Array.from({ length: 200 }, (_, at) => at + 1);
const drawn: readonly (readonly [string, (seed: number) => string, number])[] = [
  ['32 hexadecimal digits', (seed) => fake.hex(32, seed), 0],
  ['40 hexadecimal digits', (seed) => fake.hex(40, seed), 0],
  ['a UUID', (seed) => fake.uuid(seed), 0],
  ['a mark and hexadecimal digits', (seed) => `sk-${fake.hex(32, seed)}`, 0],
  ['20 letters and digits', (seed) => fake.alnum(20, seed), 0],
  ['32 small letters and digits', (seed) => fake.lowerAlnum(32, seed), 0],
  ['43 characters of base64url', (seed) => fake.base64url(43, seed), 0],
  ['16 letters and digits', (seed) => fake.alnum(16, seed), 3],
];

describe('what was drawn looks so', () => {
  test.each(drawn)('%s', (_, draw, misses) => {
    const failed = seeds.map(draw).filter((value) => !mayBeDrawn(value) || lookOf(value).bitsEach < 0.4 || lookOf(value).madeUp > 0.5 || lookOf(value).dull);
    expect(failed.length).toBeLessThanOrEqual(misses);
  });
});

test.each([
  'getElementsByClassName', 'application-context-provider', 'com.example.project.service.impl', 'TOKEN_REFRESH_INTERVAL_SECONDS', 'src/components/header/index.tsx',
  'us-east-1-production-cluster', 'XMLHttpRequestEventTarget2', 'createUserWithEmailAndPassword1', 'test_authentication_required_401', 'content-security-policy-report-only',
])('%s was written', (value) => {
  expect(mayBeDrawn(value) && lookOf(value).bitsEach > 0.25).toBe(false);
});

test.each([
  ['0123456789abcdef0123456789abcdef', 0.9], ['aaaaaaaaaaaaaaaaaaaaaaaa', 0.9], ['abcd1234efgh5678ijkl9012mnop', 0.8], ['qwertyuiopasdfghjkl', 0.9], ['a1b2c3a1b2c3a1b2c3a1b2c3', 0.75], ['a1b2c3d4e5f6g7h8i9j0k1l2m3n4', 0.9], ['a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5', 0.9],
])('%s is made up', (value, share) => {
  expect(madeUpShare(value)).toBeGreaterThanOrEqual(share);
});

test.each([
  ['html2pdf', false], ['X-Html2pdf-Key', false], ['d7network', false], [fake.hex(12, 3), true], [fake.uuid(4), true], [`acc_${fake.alnum(12, 5)}`, true],
])('a word of a name, or an id: %s', (word, drawn) => {
  expect(isDrawnWord(word)).toBe(drawn);
});
