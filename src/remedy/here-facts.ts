import type { Place } from './take-out.js';

/** What this repository shows about a key, gathered by `here.ts`. Names and line numbers alone: no value is ever read out. */
export type Here = {
  readonly uses: readonly Use[];
  /** Where the key itself stood in files, `path:line`, when it was blocked. */
  readonly places?: readonly string[];
  readonly situation?: Situation;
};

/** A file that names the variable. */
export type Use = {
  readonly path: string;
  readonly lines: readonly number[];
  readonly what: 'code' | 'env-file' | 'ci' | 'compose' | 'kubernetes' | 'terraform' | 'container' | 'document';
  /** Not tracked by Git: on this machine alone. */
  readonly untracked?: true;
};

/** How far the key of the last block has got. */
export type Situation =
  | { readonly kind: 'staged'; readonly paths: readonly string[] }
  | { readonly kind: 'unpushed'; readonly commits: readonly string[]; readonly branch?: string; readonly places: { readonly list: readonly Place[]; readonly head?: string } }
  | { readonly kind: 'pushed'; readonly commits: readonly string[]; readonly remotes: readonly string[]; readonly paths: readonly string[] };
