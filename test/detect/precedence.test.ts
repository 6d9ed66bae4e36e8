import { expect, test } from 'vitest';
import { tiers, type Candidate, type Tier } from '../../src/detect/candidate.js';
import { resolve } from '../../src/detect/precedence.js';
import type { IndexedRule } from '../../src/catalog/rule-index.js';
import { rule } from './rule.js';

const candidate = (id: string, start: number, end: number, tier: Tier, more: Partial<IndexedRule> = {}): Candidate => {
  const made = rule(id, /x/, more);
  return { rule: made, start, end, key: 'k'.repeat(end - start), confidence: made.confidence, notes: [], tier };
};
const { distinctive, derived, contextual, generic } = tiers;

test.each<[string, readonly Candidate[], readonly string[]]>([
  ['a format before words', [candidate('words', 0, 30, contextual), candidate('format', 0, 20, distinctive)], ['format']],
  ['a format as it stands before one in decoded text', [candidate('decoded', 0, 40, derived), candidate('format', 5, 20, distinctive)], ['format']],
  ['decoded text before words', [candidate('words', 0, 40, contextual), candidate('decoded', 0, 40, derived)], ['decoded']],
  ['words before a rule of any kind', [candidate('any', 0, 40, generic), candidate('words', 2, 20, contextual)], ['words']],
  ['words of a rule that says so, as sure as a format', [candidate('format', 0, 20, distinctive), candidate('words', 0, 20, contextual, { precedence: 5 })], ['words']],
  ['the longer one', [candidate('short', 0, 20, distinctive, { precedence: 9 }), candidate('long', 0, 30, distinctive)], ['long']],
  ['the higher precedence', [candidate('a', 0, 20, distinctive), candidate('b', 0, 20, distinctive, { precedence: 1 })], ['b']],
  ['the more confident', [candidate('a', 0, 20, distinctive, { confidence: 'likely' }), candidate('b', 0, 20, distinctive)], ['b']],
  ['the first id', [candidate('b', 0, 20, distinctive), candidate('a', 0, 20, distinctive)], ['a']],
  ['both, where they only touch', [candidate('a', 0, 20, distinctive), candidate('b', 20, 40, distinctive)], ['a', 'b']],
  ['both sides of a loser', [candidate('left', 0, 20, distinctive), candidate('right', 30, 50, distinctive), candidate('across', 10, 40, contextual)], ['left', 'right']],
])('%s', (_, candidates, expected) => {
  expect(resolve(candidates).map(({ rule }) => rule.id)).toEqual(expected);
  expect(resolve([...candidates].reverse()).map(({ rule }) => rule.id)).toEqual(expected);
});

test('keys within one encoded text are told apart by where they stood in it', () => {
  const inside = (id: string, start: number, end: number): Candidate => ({ ...candidate(id, 0, 100, derived), inside: { start, end } });
  expect(resolve([inside('a', 0, 20), inside('b', 10, 40), inside('c', 50, 60)]).map(({ rule }) => rule.id)).toEqual(['b', 'c']);
});
