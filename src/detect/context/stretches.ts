import { codeAt, signAt } from '../characters.js';
import { mayBeDrawn } from './looks.js';

/** A part of a line to look through: what begins or ends in it is read whole. */
export type Part = { readonly from: number; readonly to: number };

/** Longer than any key that stands on one line. */
export const longestStretch = 5000;
/** Shorter ones hold no key and no password. */
export const shortestStretch = 4;

/** What a character is to a value: its end, a letter or digit, a mark within keys, or another sign. */
const end = 0, letter = 1, digit = 2, mark = 3, sign = 4;

function kindInAscii(code: number): number {
  const c = String.fromCharCode(code);
  if (code <= 32 || '"\'`<>\\'.includes(c)) return end;
  if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return letter;
  if (c >= '0' && c <= '9') return digit;
  return '_-+/=.~%'.includes(c) ? mark : sign;
}

const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindInAscii(code));

function kindOf(code: number): number {
  return code < 128 ? (kinds[code] ?? sign) : sign;
}

/** Characters between blanks and quotes; promising when something in them looks like a key, or they are an address. */
export type Stretch = { readonly from: number; readonly to: number; readonly promising: boolean };

/** The stretches of a line that are four characters long, or promising. */
export function stretchesOf(line: string, part: Part): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = beginningOf(line, part.from);
  const stop = endOf(line, part.to);
  let runFrom = -1;
  let letters = 0, digits = 0;
  let promising = false;
  for (let at = from; at <= stop; at += 1) {
    const code = at < stop ? line.charCodeAt(at) : 32;
    const kind = kindOf(code);
    // A name before an equals sign must not hide what is behind it.
    if (kind === letter || kind === digit || (kind === mark && code !== 61)) {
      if (runFrom < 0) {
        runFrom = at;
        letters = digits = 0;
      }
      if (kind === letter) letters += 1;
      else if (kind === digit) digits += 1;
      continue;
    }
    if (runFrom >= 0) {
      const length = at - runFrom;
      if (!promising && length >= 8 && (digits > 0 || length >= 12) && letters + digits >= 8 && (letters === 0 || letters * 8 >= digits)) promising = mayBeDrawn(line.slice(runFrom, at));
      runFrom = -1;
    }
    if (code === 58 && codeAt(line, at + 1) === 47 && codeAt(line, at + 2) === 47) promising = true;
    if (kind !== end) continue;
    if (promising || at - from >= shortestStretch) found.push({ from, to: at, promising });
    const next = at + 1;
    from = code === 92 ? next + escapeAt(line, next) : next;
    at = from - 1;
    promising = false;
  }
  return found;
}

/** Where the stretch in which `at` stands begins; `most` characters before at the earliest. */
export function beginningOf(line: string, at: number, most: number = longestStretch): number {
  const earliest = Math.max(0, at - most);
  let start = at;
  while (start > earliest && kindOf(line.charCodeAt(start - 1)) !== end) start -= 1;
  return codeAt(line, start - 1) === 92 ? start + escapeAt(line, start) : start;
}

/** Where it ends, likewise. */
export function endOf(line: string, at: number, most: number = longestStretch): number {
  const latest = Math.min(line.length, at + most);
  let stop = at;
  while (stop < latest && kindOf(line.charCodeAt(stop)) !== end) stop += 1;
  return stop;
}

/** Length of what follows a backslash as part of an escape: `n`, `u00e9`, `x41`; 0 when the next character stands for itself. */
function escapeAt(line: string, at: number): number {
  if (/[nrtbfv0]/.test(signAt(line, at))) return 1;
  const found = /^(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[0-7]{3})/i.exec(line.slice(at, at + 9));
  return found?.[0].length ?? 0;
}
