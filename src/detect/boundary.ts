/** Escapes and marks that end in a letter or digit, and so may stand right before a key: `\n`, `\x22`, `%3D`, `=3D`, a colour of a terminal. */
const escapeBefore = /(?:\\[abefnrtv0]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[0-7]{3}|%[0-9a-f]{2}|=3d|\[[0-9;]{0,8}m)$/i;

/** The longest of them. */
const longest = 10;

/** Whether a key may begin at `start`: what stands before is no letter or digit that would make it part of something longer. */
export function mayBegin(text: string, start: number, first: RegExp | undefined): boolean {
  if (start === 0 || !continues(text.charAt(start - 1), '_+/-', first)) return true;
  return escapeBefore.test(text.slice(Math.max(0, start - longest), start));
}

/** Whether a key may end before `end`. */
export function mayEnd(text: string, end: number, last: RegExp | undefined): boolean {
  return end >= text.length || !continues(text.charAt(end), '_+/=-', last);
}

/** A letter or digit always goes on with the key; one of `marks` does when the key's own alphabet has it, at that end. */
function continues(character: string, marks: string, alphabet: RegExp | undefined): boolean {
  return /[A-Za-z0-9]/.test(character) || (alphabet !== undefined && marks.includes(character) && alphabet.test(character));
}

/** The set of characters with which a pattern begins, where it begins with one: a key of it cannot follow another of them. */
export function firstAlphabet(source: string): RegExp | undefined {
  return alphabet(/^(?:\((?:\?:|\?<\w+>)?)*(\[[^^\]](?:[^\]\\]|\\.)*\])/.exec(source)?.[1]);
}

/** The set of characters with which a pattern ends. */
export function lastAlphabet(source: string): RegExp | undefined {
  return alphabet(/(\[[^^\]](?:[^\]\\]|\\.)*\])(?:\{[\d,]+\}|[*+])?\)*$/.exec(source)?.[1]);
}

function alphabet(set: string | undefined): RegExp | undefined {
  return set === undefined || set.startsWith('[^') ? undefined : new RegExp(set);
}
