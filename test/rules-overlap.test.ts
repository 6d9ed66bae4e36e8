import { describe, expect, test } from 'vitest';
import type { Rule } from '../src/catalog/define.js';
import { loadRules } from '../src/catalog/load-rules.js';
import { inspectWith } from './rules/inspect.js';
import { nameOf } from './rules/names.js';
import { overlaps, pairKey } from './rules/overlap.js';
import { byFormat, byName, byPrecedence, byWords } from './rules/winners.js';

/** All but those that only hold rules for secrets of no provider, which every other rule wins over. */
const providers = (await loadRules()).filter(({ rules }) => rules.some(({ precedence = 0 }) => precedence >= 0));
const inspect = inspectWith(providers);
const rules = new Map(providers.flatMap((provider) => provider.rules).map((rule) => [rule.id, rule]));

/** The rule that is reported for a key that stands alone between quotes, or under a name. */
function reported(key: string, name = 'value'): string | undefined {
  return inspect(`${name} = "${key}"\n`, 'app/settings.py').find(({ line }) => line === 1)?.rule;
}

const under = (rule: Rule): string => nameOf(rule).join('_').toUpperCase();
const ruleOf = (id: string): Rule => rules.get(id) ?? expect.fail(`${id} is no rule`);

test('which of two rules wins is stated for every pair that matches the same key', () => {
  const stated = new Set([...byFormat, ...byWords, ...byName, ...byPrecedence].map(([one, other]) => pairKey(one, other)));
  const found = overlaps(providers).filter(({ rules: [one, other] }) => !stated.has(pairKey(one, other)));
  expect(found.map(({ rules: [one, other] }) => pairKey(one, other))).toEqual([]);
});

describe('the more telling format wins', () => {
  test.each(byFormat)('%s over %s', (winner) => {
    for (const key of ruleOf(winner).examples.keys) expect(reported(key)).toBe(winner);
  });
});

describe('words that belong to the key win over a format that several providers use', () => {
  test.each(byWords)('%s over %s', (winner, loser) => {
    const shared = ruleOf(winner).examples.keys.filter((key) => new RegExp(`^(?:${ruleOf(loser).pattern.source})$`).test(key));
    for (const key of shared) expect(reported(key, under(ruleOf(winner)))).toBe(winner);
    // A made-up JSON Web Token does not decode, and so is none without those words.
    for (const key of shared) expect([loser, undefined]).toContain(reported(key));
  });
});

describe('the name of the key tells which of one provider it is', () => {
  test.each(byName)('%s and %s', (...pair) => {
    for (const id of pair) expect(reported(ruleOf(id).examples.keys[0] ?? '', under(ruleOf(id)))).toBe(id);
  });
});

describe('the stated one of two with the same words wins', () => {
  test.each(byPrecedence)('%s over %s', (winner, loser) => {
    for (const key of ruleOf(winner).examples.keys) expect(reported(key, under(ruleOf(loser)))).toBe(winner);
  });
});
