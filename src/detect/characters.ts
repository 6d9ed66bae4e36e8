/** A set of characters of ASCII, made for looking up fast. */
export type CharacterSet = Uint8Array;

/** Letters, digits and `marks`. */
export function lettersDigitsAnd(marks: string): CharacterSet {
  return Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) || marks.includes(String.fromCharCode(code)) ? 1 : 0));
}

/** All of ASCII except `marks`. */
export function anyBut(marks: string): CharacterSet {
  return Uint8Array.from({ length: 128 }, (_, code) => (marks.includes(String.fromCharCode(code)) ? 0 : 1));
}

/** Where the characters of `set` that end at `end` begin, `most` characters before at the earliest. */
export function startOf(text: string, end: number, set: CharacterSet, most: number): number {
  const first = Math.max(0, end - most);
  let at = end;
  while (at > first && set[text.charCodeAt(at - 1)] === 1) at -= 1;
  return at;
}

/** Where the characters of `set` that begin at `start` end, `most` characters behind at the latest. */
export function endOf(text: string, start: number, set: CharacterSet, most: number): number {
  const last = Math.min(text.length, start + most);
  let at = start;
  while (at < last && set[text.charCodeAt(at)] === 1) at += 1;
  return at;
}
