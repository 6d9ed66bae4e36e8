/** Something that should have been looked at and was not, in words for people. It holds no content of a file: a key could be in it. */
export type Failure = {
  /** Stable, such as `git-failed`, `object-missing`, `config-invalid`, `usage`, `bug`. */
  readonly code: string;
  /** One sentence: what could not be read or done. */
  readonly message: string;
  /** The words of Git or of the system, as they came. */
  readonly detail?: string;
  /** What to type or do next, a line each; a line that is a command begins with `$ `. */
  readonly next: readonly string[];
};

/** What an expected failure leaves instead of a value. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Ends a check with the verdict `could-not-check`. Thrown where a value cannot travel: inside a stream of readings. */
export class CouldNotCheck extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CouldNotCheck';
    this.failure = failure;
  }
}
