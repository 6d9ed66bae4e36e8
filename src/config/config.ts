import type { Confidence, Skipped } from '../finding.js';
import type { StoreChoice } from '../remedy/store.js';

/** What a team's configuration adds to the defaults. */
export type Config = {
  /** As it is named in messages; absent when there is no configuration. */
  readonly file?: string;
  /** Rules that are off, or hold another confidence, by id. */
  readonly rules: Readonly<Record<string, Confidence | 'off'>>;
  readonly ownRules: readonly OwnRule[];
  /** Globs whose files are not read, and why. */
  readonly skip: readonly Skipped[];
  readonly store?: StoreChoice;
  /** Changes with everything in it; empty without a configuration. */
  readonly version: string;
};

/** A rule as a team writes it in JSON. */
export type OwnRule = {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly flags?: string;
  readonly keywords?: readonly string[];
  readonly words?: readonly string[];
  readonly confidence?: Confidence;
  readonly env?: string;
  readonly multiline?: boolean;
  readonly examples: { readonly catches: readonly string[]; readonly spares: readonly string[] };
};

export const configFileName = 'keyfence.config.json';

export const noConfig: Config = { rules: {}, ownRules: [], skip: [], version: '' };
