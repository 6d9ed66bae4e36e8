import type { Confidence } from '../../finding.js';

/**
 * What the structure of a key says. `holds`: it is as the maker makes it; `fails`: it is not, which many samples are; `unknown`: there is
 * nothing to check; `different`: it is something else altogether, and no finding.
 */
export type Structure = {
  readonly verdict: 'holds' | 'fails' | 'unknown' | 'different';
  readonly notes: readonly string[];
  /** Replaces the rule's, where the structure tells how much the key is worth. */
  readonly confidence?: Confidence;
};

/** Checks a key; `now` in milliseconds since 1970. */
export type Inspect = (key: string, now: number) => Structure;

export const holds: Structure = { verdict: 'holds', notes: [] };
export const unknown: Structure = { verdict: 'unknown', notes: [] };
export const different: Structure = { verdict: 'different', notes: [] };

export function fails(note: string): Structure {
  return { verdict: 'fails', notes: [note] };
}

/** The answer of a comparison of check digits. */
export function checkDigits(right: boolean): Structure {
  return right ? holds : fails('Its check digits are wrong: it was made up or mistyped, or cut.');
}
