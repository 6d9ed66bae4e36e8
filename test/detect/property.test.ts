import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { detectorOf, inspect, rule, samples } from './rule.js';
import { pick, random, type Random } from './random.js';

/*
 * What has to hold for any text: a key is found wherever it stands and however it is written; nothing throws; and the prefilter never
 * says no to bytes in which something would be found, as they are or as a patch that adds them.
 */

const contextual = rule('veridian-api-key', /[0-9a-f]{32}/, { keywords: [], words: ['veridian'], randomness: 'token' });
const detector = detectorOf([...samples, contextual]);

type Writing = { readonly name: string; readonly write: (key: string) => string };

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const each = (text: string, mark: string): string => [...text].map((character) => mark + character.charCodeAt(0).toString(16)).join('');

const writings: readonly Writing[] = [
  { name: 'plain', write: (key) => key },
  { name: 'quoted', write: (key) => `key = "${key}";` },
  { name: 'yaml', write: (key) => `  token: ${key}` },
  { name: 'url', write: (key) => `https://x.example/?key=${key}&a=1` },
  { name: 'base64', write: (key) => base64(`{"key":"${key}"}`) },
  { name: 'hex', write: (key) => each(key, '') },
  { name: 'percent', write: (key) => each(key, '%') },
  { name: 'unicode', write: (key) => `"${each(key, '\\u00')}"` },
  { name: 'pieces', write: (key) => `"${key.slice(0, 12)}" +\n  "${key.slice(12)}"` },
  { name: 'adjacent', write: (key) => `("${key.slice(0, 14)}"\n  "${key.slice(14)}")` },
];

const keyOf = (seed: number): string => (seed % 2 ? `acme_live_${fake.alnum(24 + (seed % 40), seed)}` : `QSIA${fake.base32(16, seed)}`);

describe.each(writings)('$name', ({ name, write }) => {
  test('a key is found anywhere', () => {
    const seeds = Array.from({ length: 40 }, (_, at) => at);
    const missed = seeds.filter((seed) => {
      const draw = random(seed * 31 + name.length);
      const text = `${noise(draw)}\n${write(keyOf(seed))}\n${noise(draw)}`;
      return !inspect(detector, text).some(({ fingerprint }) => fingerprint === inspect(detector, keyOf(seed))[0]?.fingerprint);
    });
    expect(missed).toEqual([]);
  });
});

test('nothing throws, and the prefilter says yes where something is found', () => {
  const wrong = Array.from({ length: 300 }, (_, seed) => seed).filter((seed) => {
    const bytes = jumble(random(seed));
    const patch = Buffer.concat([Buffer.from('diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1,9 @@\n+'), Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\n+'), 'latin1')]);
    const found = inspect(detector, bytes).length > 0;
    return found && !(detector.wanted(bytes) && detector.wanted(patch));
  });
  expect(wrong).toEqual([]);
});

test('the same bytes give the same findings, whatever was read before', () => {
  const texts = Array.from({ length: 60 }, (_, seed) => jumble(random(seed + 1000)));
  const first = texts.map((text) => inspect(detector, text));
  expect([...texts].reverse().map((text) => inspect(detector, text)).reverse()).toEqual(first);
});

test('what a passage holds is found in each of its windows', () => {
  const text = Array.from({ length: 200 }, (_, at) => `${noise(random(at))}\n${keyOf(at)}`).join('\n');
  const places = inspect(detector, text).map(({ line, column }) => `${line}:${column}`);
  const lines = text.split('\n');
  const passages = [0, 250, 500].map((from) => ({ line: from + 1, column: 0, bytes: Buffer.from(lines.slice(from, from + 250).join('\n')) }));
  const windowed = detector.inspect({ source: 'line', path: '', passages }).map(({ line, column }) => `${line}:${column}`);
  expect(windowed).toEqual(places.filter((place) => Number(place.split(':')[0]) <= 750));
});

/** Lines of words, marks and characters beyond ASCII; no key. */
function noise(random: Random): string {
  const words = ['const', 'value', '=', '{', '}', 'über', '日本', '🎉', '"x"', "'", 'return', '\t', '//', 'getElementById(2)', '0x1f', '\r'];
  return Array.from({ length: random(30) }, () => pick(words, random)).join(' ');
}

/** Keys, halves of keys, encodings and their halves, seams, and any bytes. */
function jumble(random: Random): Uint8Array {
  return Buffer.concat(Array.from({ length: random(40) }, () => {
    const written = pick(writings, random).write(keyOf(random(1000)));
    switch (random(7)) {
      case 0: return Buffer.from(written);
      case 1: return Buffer.from(written.slice(random(written.length)));
      case 2: return Buffer.from(written.slice(0, random(written.length)));
      case 3: return Buffer.from(pick(['\n', '" + "', "' . '", '\\\n', '%', '\\u00', '=', '-----BEGIN RSA PRIVATE KEY-----', 'datadb://', '@', '+QST', '${"', '\r\n', 'veridian_key: '], random));
      case 4: return Buffer.from(noise(random));
      case 5: return Buffer.from(fake.hex(32, random(500)));
      default: return Uint8Array.from({ length: random(60) }, () => random(256));
    }
  }));
}
