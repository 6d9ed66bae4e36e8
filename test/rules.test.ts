import { describe, expect, test } from 'vitest';
import { piecesOf } from '../scripts/draft/piece.js';
import type { Example } from '../src/catalog/define.js';
import { loadRules } from '../src/catalog/load-rules.js';
import { superLinear } from '../src/detect/linear.js';
import { alwaysHolds } from './rules/always-holds.js';
import { missedInShapes } from './rules/in-shapes.js';
import { at, inspectWith } from './rules/inspect.js';
import { namesLike } from './rules/words.js';

/*
 * Every rule proves itself: its keys are found in the shapes in which people write keys, its near misses are spared, and its pattern
 * does what its fields say. One test a provider and kind of proof; what fails is named in its list.
 */

const providers = await loadRules();
const inspect = inspectWith(providers);
const rules = providers.flatMap((provider) => provider.rules);
const numbered = providers.map((provider, number) => ({ id: provider.id, provider, number }));

describe('keys are found, and block, in the shapes in which people write them', () => {
  test.each(numbered)('$id', ({ provider, number }) => {
    expect(missedInShapes(provider, number, inspect)).toEqual([]);
  });
});

describe('whole texts are found', () => {
  test.each(numbered.filter(({ provider }) => provider.rules.some(({ examples }) => examples.catches)))('$id', ({ provider }) => {
    const missed = provider.rules.flatMap(({ id, examples }) => (examples.catches ?? []).filter((example) => !isFound(id, example)).map((example) => `${id}: ${textOf(example)}`));
    expect(missed).toEqual([]);
  });
});

describe('near misses are spared', () => {
  test.each(numbered.filter(({ provider }) => provider.rules.length > 0))('$id', ({ provider }) => {
    const caught = provider.rules.flatMap(({ id, examples }) => examples.spares.filter((example) => isFound(id, example)).map((example) => `${id}: ${textOf(example)}`));
    expect(caught).toEqual([]);
  });
});

test('a name that begins as a key does is no key', () => {
  const names = rules.filter(({ words }) => !words).flatMap((rule) => namesLike(rule).map((name) => ({ rule, name })));
  const caught = names.filter(({ rule, name }) => isFound(rule.id, `    ${name}(value);`) || isFound(rule.id, `import ${name};`));
  expect(names.length).toBeGreaterThan(100);
  expect(caught.map(({ rule, name }) => `${rule.id}: ${name}`)).toEqual([]);
});

test('a key of several lines ends with the last of them, whatever follows', () => {
  const keys = rules.flatMap(({ id, examples }) => examples.keys.filter((key) => key.includes('\n')).map((key) => ({ id, key })));
  const follows = ['', '\n', '\n\n  \n', '\r\n', '\nPrivate-MAC: 0123\n', '`;\n'];
  const elsewhere = keys.flatMap(({ id, key }) => follows.filter((after) => at(inspect(`x\n${key}${after}`, 'a.txt'), `x\n${key}${after}`, key) === undefined).map((after) => `${id} before ${JSON.stringify(after)}`));
  expect(keys.length).toBeGreaterThan(10);
  expect(elsewhere).toEqual([]);
});

test('a keyword stands in every match of its rule', () => {
  const unproven = rules.filter(({ keywords, words, pattern }) => keywords && !words && !alwaysHolds(piecesOf(pattern.source), keywords));
  expect(unproven.map(({ id }) => id)).toEqual([]);
});

test('no pattern takes more than linear time', () => {
  const slow = rules.flatMap(({ id, pattern }) => superLinear(pattern)?.replace(/^/, `${id}: `) ?? []);
  expect(slow).toEqual([]);
});

test('a provider is data: it survives being copied', () => {
  for (const provider of providers) expect(structuredClone(provider)).toEqual(provider);
});

function isFound(rule: string, example: Example): boolean {
  const path = typeof example === 'string' ? 'src/example.txt' : example.path;
  return inspect(textOf(example), path).some((finding) => finding.rule === rule);
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
