import { example } from '../../scripts/draft/example.js';
import { piecesOf } from '../../scripts/draft/piece.js';
import type { Provider, Rule } from '../../src/catalog/define.js';

export type Pair = { readonly rules: readonly [string, string]; readonly key: string };

/**
 * Pairs of rules that can match the same key, tried on the examples of all rules and on further keys of their formats: two whose formats
 * tell, a format that tells and words, or words of one provider. Words of two providers cannot meet in one name.
 */
export function overlaps(providers: readonly Provider[]): readonly Pair[] {
  const distinctive = providers.flatMap(({ rules }) => rules.filter(({ words }) => !words)).map(anchored);
  const found = new Map<string, Pair>();
  for (const { rules } of providers) {
    const own = rules.filter(({ words }) => words).map(anchored);
    for (const rule of rules) for (const key of keysOf(rule)) for (const [other, whole] of rule.words ? [...distinctive, ...own] : distinctive) {
      if (other.id !== rule.id && whole.test(key)) found.set(pairKey(rule.id, other.id), { rules: [rule.id, other.id], key });
    }
  }
  return [...found.values()];
}

/** The two ids in an order that is the same for both. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' and ');
}

function anchored(rule: Rule): readonly [Rule, RegExp] {
  return [rule, new RegExp(`^(?:${rule.pattern.source})$`, rule.pattern.flags)];
}

function keysOf({ examples, pattern }: Rule): readonly string[] {
  return [...examples.keys, ...[2, 3, 4].map((variant) => example(piecesOf(pattern.source), variant).value)];
}
