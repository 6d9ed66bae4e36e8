import type { Guide, Provider } from '../../src/catalog/define.js';

/** The facts that a guide can hold, and what a column of the coverage report calls them. */
export const facts: readonly (readonly [keyof Guide, string])[] = [
  ['about', 'what it is'], ['uses', 'uses'], ['generate', 'making one'], ['risks', 'risks'], ['practices', 'practices'], ['usage', 'use by others'], ['revoke', 'revoking'],
];

/** Does the guide say this? The page alone, without a step, is known but not yet told. */
export function knows(guide: Guide | undefined, fact: keyof Guide): 'yes' | 'page' | 'no' {
  const value = guide?.[fact];
  if (value === undefined) return 'no';
  if (typeof value === 'object' && 'steps' in value && value.steps.length === 0) return value.page ? 'page' : 'no';
  return 'yes';
}

/** Rules and file rules of a provider, as the pages list them. */
export function kindsOf({ rules, files }: Provider): number {
  return rules.length + (files?.length ?? 0);
}
