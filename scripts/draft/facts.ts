import type { Category } from '../../src/catalog/define.js';

/**
 * What is known of one kind of key, one JSON object a line: the fields of a public list of formats, and those that a rule file has
 * besides. A rule file is drafted from the lines of one provider; what a line does not say is left out or derived.
 */
export type KeyFacts = {
  readonly provider: string;
  readonly provider_name: string;
  readonly category?: Category;
  readonly id: string;
  /** What the provider calls the key: "API key", "webhook address". */
  readonly key: string;
  readonly title?: string;
  /** The key in regular-expression notation. */
  readonly format: string;
  /** The format alone tells; else a word of `context` must belong to the value. */
  readonly distinctive?: boolean;
  readonly context?: readonly string[];
  readonly everyday?: boolean;
  readonly keywords?: readonly string[];
  readonly confidence?: 'certain' | 'likely' | 'possible';
  readonly randomness?: 'any' | 'token' | 'password';
  readonly checks?: readonly string[];
  readonly precedence?: number;
  readonly multiline?: boolean;
  /** Why publishing it is intended. */
  readonly public_by_design?: string;
  readonly identifier?: boolean;
  readonly env?: readonly string[];
  readonly docs?: string;
  readonly revoke?: string;
  readonly aliases?: readonly string[];
};
