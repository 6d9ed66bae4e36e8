import type { Finding, Skipped, Source } from '../finding.js';

/**
 * Consecutive lines that are all to be checked: the added lines of one hunk, a whole file, or a window of either.
 * Lines are separated by LF alone; a CR at the end of a line belongs to the line.
 */
export type Passage = {
  /** Number of the first line, from 1. */
  readonly line: number;
  /** UTF-16 code units of the first line that stand before this window: 0 unless a very long line was cut. */
  readonly column: number;
  readonly bytes: Uint8Array;
};

/** One file (or message, or object) with the passages of it that are to be checked. */
export type Subject = {
  readonly source: Exclude<Source, 'path'>;
  /** As in a report; see `Finding.path`. */
  readonly path: string;
  readonly commit?: string;
  readonly object?: string;
  /** Id of the blob that the passages are part of, so that a neighbouring line can be read from it. */
  readonly blob?: string;
  /** The blob holds lines besides these, which were there before. */
  readonly partial?: true;
  readonly passages: readonly Passage[];
};

/**
 * What a reader yields, in Git's order except for commits. Every added or changed path comes as a `path` (names are judged too), those with a candidate
 * also as a `subject`. Of one very large file several subjects may come, one per window. The bytes of a subject are valid until the next
 * batch is asked for.
 */
export type Reading =
  | { readonly kind: 'path'; readonly path: string; readonly commit?: string }
  /** `findings` when another thread has looked for its keys. */
  | { readonly kind: 'subject'; readonly subject: Subject; readonly findings?: readonly Finding[] }
  | { readonly kind: 'skipped'; readonly skipped: Skipped }
  /** Commits that are read next, parents first: the order in which their findings are to be told. */
  | { readonly kind: 'order'; readonly commits: readonly string[] };

/**
 * The prefilter's question about raw bytes: could a key be in them, or a directive? False only when surely not. `kept` says that after a yes these very bytes are
 * what is inspected next, so that what was seen in them may be kept for that.
 */
export type Wanted = (bytes: Uint8Array, kept?: boolean) => boolean;
