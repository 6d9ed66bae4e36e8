/** A kind of file: what a comment looks like in it, and how it gets at an environment variable. */
export type FileKind = {
  readonly id: string;
  readonly name: string;
  /** Absent where the format holds no comments, or none that could hold ` -- `. */
  readonly comment?: Comment;
  /** The language of the guide's snippets that fits this file. */
  readonly language?: string;
  readonly reading: Reading;
  /** Said under the replacement: what else it takes for the line to work, or why no line can do it. */
  readonly remark?: (name: string) => string;
};

/** `above`: a comment behind a value would become part of it, so it stands on a line of its own before. */
export type Comment = { readonly open: string; readonly close?: string; readonly above?: true };

export type Reading = Code | Reference | Blank;

/** A language with string literals: the literal gives way to an expression. */
export type Code = {
  readonly way: 'code';
  /** The expression that reads the variable. */
  readonly read: (name: string) => string;
  /** The import that the expression needs. */
  readonly needs?: string;
  /** What string literals begin and end with, the longest first. */
  readonly quotes: readonly string[];
  /** Letters or signs that may stand right before a literal and belong to it; anchored at the end. */
  readonly prefixes?: RegExp;
  /** Attributes of tags stand on lines of their own and take expressions in braces. */
  readonly attributes?: true;
  /** How the value is put into a longer text; absent where the language has no short way. */
  readonly join?: Join;
  /** Declarations whose value must be known at compile time, and what they become. The first that fits is used. */
  readonly declarations?: readonly (readonly [RegExp, string])[];
};

export type Join =
  /** `quote` replaces the literal's own quotes where those do not interpolate; `doubled` are characters that must be written twice. */
  | { readonly kind: 'interpolate'; readonly hole: (read: string) => string; readonly quote?: string; readonly prefix?: string; readonly doubled?: string }
  | { readonly kind: 'operator'; readonly operator: string }
  | { readonly kind: 'call'; readonly write: (text: string, read: string) => string; readonly hole: string };

/** A format whose reader, or something before it, puts variables in. The text goes where the key stood; quotes stay unless `quote` is set. */
export type Reference = {
  readonly way: 'reference';
  readonly text: (name: string) => string;
  /** The quote within which references work; a literal in other quotes is requoted. */
  readonly quote?: string;
  /** Used where the key is a whole value without quotes. */
  readonly bare?: (name: string) => string;
  /** Whole lines that need another line: the first that fits is used; `$1` and so on refer to its groups. */
  readonly lines?: readonly (readonly [RegExp, (name: string) => string])[];
};

/** Nothing is read in this file: the value goes and the line stays, or (`gone`) the whole line goes. */
export type Blank = { readonly way: 'blank' | 'gone' };
