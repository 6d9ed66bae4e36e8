import type { Check } from './define.js';
import type { Confidence } from '../finding.js';

/** A rule as the engine sees it: the pattern still text, so that nothing is compiled before it is needed. */
export type IndexedRule = {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly flags: string;
  readonly keywords: readonly string[];
  readonly followers: readonly string[];
  readonly words: readonly string[];
  readonly everyday: boolean;
  readonly multiline: boolean;
  readonly randomness: 'any' | 'token' | 'password';
  readonly checks: readonly Check[];
  readonly precedence: number;
  readonly publicByDesign: boolean;
  readonly env: string;
};

export type IndexedFileRule = {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly confidence: Confidence;
  readonly names: readonly string[];
  readonly except: readonly string[];
  readonly env: string;
};

/** Words by their first two characters, each with the places of its rules: `{ "cl": "clarifai 12 13,clerk 40" }`. */
export type WordTable = Readonly<Record<string, string>>;

/** What matching by words asks of all rules, put together at build time, so that no rule is read before its word is seen. */
export type Preparation = {
  /** How many rules it is about: those behind them came later. */
  readonly covers: number;
  readonly words: WordTable;
  /** Places of the generic rules. */
  readonly generic: readonly number[];
};

/** All rules, in the order of their ids. `version` is a hash of everything that can change a finding. */
export type RuleIndex = {
  readonly version: string;
  readonly rules: readonly IndexedRule[];
  readonly files: readonly IndexedFileRule[];
  /** Places in `rules` of those that are tried on whatever looks like a key. */
  readonly anywhere?: readonly number[];
  readonly prepared?: Preparation;
  /** The tables of the byte prefilter, made by `src/detect/prefilter` at build time; made on the spot when absent. */
  readonly prefilter?: Uint8Array;
  /** Reads the compiled kernel (kernel/scan.ts), which does the prefilter's work faster on large input. Called at most once, when it pays. */
  readonly kernel?: () => Uint8Array;
};
