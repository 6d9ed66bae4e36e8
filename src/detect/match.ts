import type { Confidence } from '../finding.js';
import type { IndexedRule } from '../catalog/rule-index.js';

/** A key found in a text, before anything is redacted. It stays inside `src/detect`. Offsets are UTF-16, `end` is behind the key. */
export type Match = {
  readonly rule: IndexedRule;
  readonly start: number;
  readonly end: number;
  /** As it is used: decoded where the text holds an encoded form, joined where it stands in pieces. */
  readonly key: string;
  readonly confidence: Confidence;
  readonly notes: readonly string[];
};
