/**
 * How a piece stands in the bytes: as it is (`plain`), as a name that makes a line worth reading (`context`), or as part of an encoded text.
 * `escaped` is percent encoding and the escapes of strings. `directive` is no part of a key: it makes a text worth reading to those who go by
 * directives.
 */
export type Form = 'plain' | 'context' | 'base64' | 'hex' | 'escaped' | 'directive';

export const forms: readonly Form[] = ['plain', 'context', 'base64', 'hex', 'escaped', 'directive'];

/** With what every directive begins. */
export const directiveSign = 'keyfence:';

/** A piece to look for. One character of `text` is one byte; three at least. */
export type Needle = {
  readonly text: string;
  /** Compared with its case. */
  readonly exact: boolean;
  readonly form: Form;
  /** For base64: where in a group of four its first character stands. */
  readonly phase: number;
  /** Places in the list of rules of those that the piece stands for. */
  readonly rules: readonly number[];
};

/** The longest stretch of a piece that is compared: more would not tell more. */
export const longestNeedle = 24;

/** The bytes of a text in UTF-8, each as one character. */
export function asBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
