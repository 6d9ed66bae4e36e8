/**
 * How sure a rule is that what it found is a live kind of key.
 * `certain` and `likely` block; `possible` is shown and lets the commit through.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Where the key stood: an added line, a file's name, a message, or an object that a tag names. */
export type Source = 'line' | 'path' | 'commit-message' | 'tag-message' | 'blob';

declare const redacted: unique symbol;
/** Text from which every key has been taken out. Only `src/detect/redact.ts` makes one, so no reporter can hold a key. */
export type Redacted = string & { readonly [redacted]: true };

declare const fingerprint: unique symbol;
/** 16 hexadecimal digits that stand for a key: the same key, the same fingerprint, in every report. */
export type Fingerprint = string & { readonly [fingerprint]: true };

/** Lines and columns count from 1, columns in UTF-16 code units; `endColumn` is the column behind the last character. */
export type Position = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export type Finding = Position & {
  readonly rule: string;
  readonly provider: string;
  readonly title: string;
  readonly confidence: Confidence;
  /** False for what is `possible`, and for keys that are public by design. */
  readonly blocks: boolean;
  readonly source: Source;
  /** Repository-relative, with `/`; bytes that are not UTF-8 as U+FFFD. For a message: the ref or an empty string. */
  readonly path: string;
  readonly commit?: string;
  readonly object?: string;
  /** First and last characters of the key at most, such as `3f7a…9c`. */
  readonly redacted: Redacted;
  readonly fingerprint: Fingerprint;
  /** The conventional environment variable. */
  readonly env: string;
  /** The line it stands on with every key on it redacted, shortened around the key when long. */
  readonly excerpt: Excerpt;
  /** What the structure of the key says, such as a wrong check digit or the AWS account. */
  readonly notes: readonly string[];
};

/** `text` is what is shown; the redacted key stands in it from `start` to `end` (UTF-16 offsets). */
export type Excerpt = {
  readonly text: Redacted;
  readonly start: number;
  readonly end: number;
};

/** Something that was not read, and why. */
export type Skipped = { readonly path: string; readonly reason: string };

export type AllowedFinding = Finding & { readonly by: 'comment' | 'file'; readonly reason: string };

/** What was looked at: the counts of the report's `stats`. */
export type Stats = {
  files: number;
  addedLines: number;
  bytes: number;
  milliseconds: number;
};
