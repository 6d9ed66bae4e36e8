/** A set of characters of ASCII, made for looking up fast. */
export type CharacterSet = Uint8Array;

/** Letters, digits and `marks`. */
export function lettersDigitsAnd(marks: string): CharacterSet {
  return setOf(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${marks}`);
}

/** All of ASCII except `marks`. */
export function anyBut(marks: string): CharacterSet {
  const set = new Uint8Array(256).fill(1, 0, 128);
  for (let at = 0; at < marks.length; at += 1) set[marks.charCodeAt(at)] = 0;
  return set;
}

/** Those of `characters`. */
export function setOf(characters: string): CharacterSet {
  const set = new Uint8Array(256);
  for (let at = 0; at < characters.length; at += 1) set[characters.charCodeAt(at)] = 1;
  return set;
}

/**
 * The code of the character at `at`; -1 outside of the text. Asked for a place outside, `charCodeAt` answers, too, but V8 gives up what it has compiled
 * of the function that asks, and compiles it anew.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** The character at `at`; empty outside of the text. */
export function signAt(text: string, at: number): string {
  return at >= 0 && at < text.length ? text.charAt(at) : '';
}

function isIn(set: CharacterSet, code: number): boolean {
  return code < set.length && set[code] === 1;
}

/** Where the characters of `set` that end at `end` begin, `most` characters before at the earliest. */
export function startOf(text: string, end: number, set: CharacterSet, most: number): number {
  const first = Math.max(0, end - most);
  let at = end;
  while (at > first && isIn(set, text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Where the characters of `set` that begin at `start` end, `most` characters behind at the latest. */
export function endOf(text: string, start: number, set: CharacterSet, most: number): number {
  const last = Math.min(text.length, start + most);
  let at = start;
  while (at < last && isIn(set, text.charCodeAt(at))) at += 1;
  return at;
}

export const lettersAndDigits: CharacterSet = lettersDigitsAnd('');
