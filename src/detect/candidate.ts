import type { Match } from './match.js';

/**
 * How a key was found, the surest first: by its own format as it stands; by its format in a decoded or joined text; by the words that
 * belong to it; by a rule for secrets of any kind.
 */
export const tiers = { distinctive: 0, derived: 1, contextual: 2, generic: 3 } as const;

export type Tier = (typeof tiers)[keyof typeof tiers];

/** A match that may still lose to another of the same key. */
export type Candidate = Match & {
  readonly tier: Tier;
  /** Of a key in an encoded text, whose place is that of the whole: where in the decoded text it stood. */
  readonly inside?: { readonly start: number; readonly end: number };
};
