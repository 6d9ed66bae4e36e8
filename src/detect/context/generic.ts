import type { IndexedRule } from '../../catalog/rule-index.js';
import type { Match } from '../match.js';
import type { Look } from './looks.js';
import type { Place } from './place.js';

/** The rules for secrets of no known provider, by what they are for. */
export type GenericRules = ReadonlyMap<string, IndexedRule>;

export function genericRules(rules: readonly IndexedRule[]): GenericRules {
  return new Map(rules.filter(({ provider }) => provider === 'generic').map((rule) => [rule.id, rule]));
}

export function findGeneric(place: Place, look: Look, path: string, rules: GenericRules): Match | undefined {
  return undefined;
}
