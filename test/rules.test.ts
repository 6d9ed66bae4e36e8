import { describe, expect, test } from 'vitest';
import { piecesOf } from '../scripts/draft/piece.js';
import type { Example, Provider, Rule } from '../src/catalog/define.js';
import { loadRules } from '../src/catalog/load-rules.js';
import { shapes } from './shapes.js';
import type { Shape } from './shapes.js';
import { alwaysHolds } from './rules/always-holds.js';
import { at, inspectWith, keyIn } from './rules/inspect.js';
import { nameOf, providerWord } from './rules/names.js';

/*
 * Every rule proves itself: its keys are found in every shape in which people write keys, its near misses are spared, and its pattern
 * does what its fields say. One test a provider and kind of proof; what fails is named in its list.
 */

const providers = await loadRules();
const inspect = inspectWith(providers);
const numbered = providers.map((provider, number) => ({ id: provider.id, provider, number }));

describe('keys are found, and block, in every shape', () => {
  test.each(numbered)('$id', ({ provider, number }) => {
    const missed = provider.rules.flatMap((rule) => rule.examples.keys.flatMap((key, nth) => shapesFor(rule, key, nth + number).flatMap((shape) => missedIn(provider, rule, key, shape))));
    expect(missed).toEqual([]);
  });
});

describe('whole texts are found', () => {
  test.each(numbered.filter(({ provider }) => provider.rules.some(({ examples }) => examples.catches)))('$id', ({ provider }) => {
    const missed = provider.rules.flatMap((rule) => (rule.examples.catches ?? []).map(placed).filter(({ text, path }) => !inspect(text, path).some((finding) => finding.rule === rule.id)).map(({ text }) => `${rule.id}: ${text}`));
    expect(missed).toEqual([]);
  });
});

describe('near misses are spared', () => {
  test.each(numbered)('$id', ({ provider }) => {
    const caught = provider.rules.flatMap((rule) => rule.examples.spares.map(placed).filter(({ text, path }) => inspect(text, path).some((finding) => finding.rule === rule.id)).map(({ text }) => `${rule.id}: ${text}`));
    expect(caught).toEqual([]);
  });
});

test('a keyword stands in every match of its rule', () => {
  const unproven = providers.flatMap(({ rules }) => rules).filter(({ keywords, words, pattern }) => keywords && !words && !alwaysHolds(piecesOf(pattern.source), keywords));
  expect(unproven.map(({ id }) => id)).toEqual([]);
});

test('a provider is data: it survives being copied', () => {
  for (const provider of providers) expect(structuredClone(provider)).toEqual(provider);
});

/** The first key goes through every shape, the second through one of five, another five for the next provider. */
function shapesFor(rule: Rule, key: string, turn: number): readonly Shape[] {
  return shapes.filter(({ fits }, nth) => fits(key) && (key === rule.examples.keys[0] || nth % 5 === turn % 5) && (!rule.everyday || ownName(rule, shapes[nth])));
}

/** Everyday words count in the key's own name: in shapes that say the provider's name elsewhere, they are no evidence. */
function ownName(rule: Rule, shape: Shape | undefined): boolean {
  const write = (provider: string): string | undefined => shape?.write(nameOf(rule), 'value', provider);
  return write('one') === write('other');
}

function missedIn(provider: Provider, rule: Rule, key: string, shape: Shape): readonly string[] {
  const text = shape.write(nameOf(rule), key, providerWord(rule, provider.id));
  const found = at(inspect(text, shape.path), text, keyIn(rule, key));
  if (found === undefined) return [`${rule.id}: not found in ${shape.name}`];
  if (found.provider !== provider.id) return [`${rule.id}: taken for ${found.rule} in ${shape.name}`];
  const blocks = rule.confidence !== 'possible' && rule.publicByDesign === undefined;
  return found.rule === rule.id && found.blocks !== blocks ? [`${rule.id}: ${blocks ? 'does not block' : 'blocks'} in ${shape.name}`] : [];
}

function placed(example: Example): { readonly path: string; readonly text: string } {
  return typeof example === 'string' ? { path: 'src/example.txt', text: example } : example;
}
