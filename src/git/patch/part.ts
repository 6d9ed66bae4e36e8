import type { Ranges } from './ranges.js';

/** What the head of a file's patch says. */
export type FileHead = {
  /** The path as bytes, one character each: Git's paths are not text. */
  readonly name: string;
  /** Six octal digits; empty when the file is new or gone. */
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldBlob: string;
  readonly newBlob: string;
};

/**
 * Where in a patch a piece of it begins. Lines are counted down inside a hunk: `oldLeft` and `newLeft` are still to come, and the next added line
 * is number `newLine`. A piece may begin in the middle of a very long line: then `sign` is that line's first byte, and `column` counts its UTF-16
 * code units in front of the piece; otherwise both are 0.
 */
export type Cursor = {
  readonly oldLeft: number;
  readonly newLeft: number;
  readonly newLine: number;
  readonly sign: number;
  readonly column: number;
};

export const atHunk: Cursor = { oldLeft: 0, newLeft: 0, newLine: 0, sign: 0, column: 0 };

/** A file's hunks as raw bytes, or a piece of them when they are large; pieces overlap. `bytes` are valid until the next part is asked for. */
export type FilePart = {
  readonly kind: 'file';
  readonly head: FileHead;
  readonly first: boolean;
  readonly last: boolean;
  readonly bytes: Buffer;
  readonly from: Cursor;
  /** Numbers of the lines added so far, taken from the hunk headers alone; complete with the last piece. */
  readonly ranges: Ranges;
  /** How many bytes were added so far, line breaks included. */
  readonly addedBytes: number;
};

/** What a stream of patches consists of. */
export type Part =
  | FilePart
  /** The patches that follow are this commit's, against its next parent. */
  | { readonly kind: 'commit'; readonly id: string }
  | { readonly kind: 'unmerged'; readonly name: string };
