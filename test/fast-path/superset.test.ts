import { beforeAll, describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/catalog/compile.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import type { Provider } from '../../src/catalog/define.js';
import type { RuleIndex } from '../../src/catalog/rule-index.js';
import { createDetector, type Detector } from '../../src/detect/detector.js';
import { addressesWorthReading } from '../../src/detect/worth.js';
import { pick, random } from '../detect/random.js';
import { shapes } from '../shapes.js';
import { searchAll } from './search.js';

let providers: readonly Provider[];
let index: RuleIndex;
let detector: Detector;

beforeAll(async () => {
  providers = await loadRules();
  index = compileIndex(providers);
  detector = createDetector(index);
}, 120_000);

type Case = { readonly what: string; readonly text: string };

/** A key as it stands in files, and what is made of it on the way into one. */
const encodings: Readonly<Record<string, (key: string) => string>> = {
  plain: (key) => key,
  base64: (key) => Buffer.from(key).toString('base64'),
  'base64 behind a byte': (key) => Buffer.from(`:${key}`).toString('base64'),
  'base64 behind two bytes': (key) => Buffer.from(`u:${key}`).toString('base64'),
  base64url: (key) => Buffer.from(`x:${key}:y`).toString('base64url'),
  hex: (key) => Buffer.from(key).toString('hex'),
  percent: (key) => encodeURIComponent(key),
  'percent throughout': (key) => [...Buffer.from(key)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
  escapes: (key) => [...key].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'short escapes': (key) => [...Buffer.from(key)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  'two pieces': (key) => `${key.slice(0, key.length >> 1)}" + "${key.slice(key.length >> 1)}`,
};

/** The added lines of a patch, which is what the shell sees. */
const asPatch = (text: string): string => text.split('\n').map((line) => `+${line}`).join('\n');

function expectSuperset(cases: readonly Case[], toBytes: (text: string) => Uint8Array = (text) => Buffer.from(text)): void {
  const answers = searchAll(index, cases.map(({ text }) => toBytes(asPatch(text))));
  expect(answers).toHaveLength(cases.length);
  const lost = cases.filter(({ text }, at) => answers[at] === false && finds(text));
  expect(lost.map(({ what }) => what)).toEqual([]);
}

function finds(text: string): boolean {
  return detector.inspect({ source: 'line', path: 'src/file.ts', passages: [{ line: 1, column: 0, bytes: Buffer.from(text) }] }).length > 0;
}

function casesOf(textOf: (key: string, word: string, at: number) => string): readonly Case[] {
  return providers.flatMap(({ id, rules }) => rules.flatMap((rule) => {
    const word = rule.words?.[0] ?? id;
    return rule.examples.keys.map((key, at) => ({ what: rule.id, text: textOf(key, word, at) }));
  }));
}

describe('the search of the shell never passes over what the engine finds', () => {
  test.each(Object.keys(encodings))('%s', (name) => {
    expectSuperset(casesOf((key, word) => `${word}_api_key = "${encodings[name]?.(key) ?? ''}"`));
  }, 120_000);

  test('UTF-16', () => {
    const cases = casesOf((key, word) => `${word}_api_key = "${key}"`).filter(({ text }) => !text.includes('\n'));
    expectSuperset(cases, (text) => Buffer.from(text, 'utf16le'));
    expectSuperset(cases, (text) => Buffer.from(text, 'utf16le').swap16());
  }, 120_000);

  test('every shape in which people write keys', () => {
    expectSuperset(providers.flatMap((provider, at) => provider.rules.flatMap((rule) => rule.examples.keys.slice(0, 1).flatMap((key) => {
      const shape = shapes[at % shapes.length];
      const words = [...(rule.words?.[0] ?? provider.id).split(/[^a-z0-9]+/), 'api', 'key'];
      return shape === undefined || key.includes('\n') ? [] : [{ what: `${rule.id} ${shape.name}`, text: shape.write(words, key, provider.id) }];
    }))));
  }, 120_000);

  test('whole texts that rules must find', () => {
    expectSuperset(providers.flatMap(({ rules }) => rules.flatMap((rule) => (rule.examples.catches ?? []).map((example) => ({ what: rule.id, text: typeof example === 'string' ? example : example.text })))));
  }, 120_000);
});

test('an address in which a password may stand is never passed over', () => {
  const dice = random(7);
  const pieces = ['a', 'b.c', '_', '@', ':', '/', '?', '#', '%40', '%', '\\', '[', ']', '{', '0', '9', '80', '-', '.', ' ', '"', '\u00e9', '+', '$', ',', '://'];
  const texts = Array.from({ length: 3000 }, () => `x://${Array.from({ length: 8 }, () => pick(pieces, dice)).join('')}`);
  const mayHold = texts.map((text) => addressesWorthReading(Buffer.from(text))(text.indexOf('://')));
  const answers = searchAll(index, texts.map((text) => Buffer.from(`+${text}`)));
  expect(texts.filter((_, at) => mayHold[at] === true && answers[at] === false)).toEqual([]);
  expect(mayHold.filter(Boolean).length).toBeGreaterThan(300);
  expect(answers.filter((asked) => !asked).length).toBeGreaterThan(300);
});

test('ordinary lines are answered by the shell', () => {
  const lines = ['const answer = 42;', 'import { readFile } from "node:fs/promises";', 'See https://example.com/docs/getting-started for more.', 'Or https://www.npmjs.com/package/@acme/thing there.', '  return this.userRepository.findByName(name);'];
  expect(searchAll(index, lines.map((line) => Buffer.from(`+${line}`)))).toEqual(lines.map(() => false));
});
