import { codeAt, signAt } from '../characters.js';
import { mayBeDrawn } from './looks.js';

/** A part of a line to look through: what begins or ends in it is read whole. */
export type Part = { readonly from: number; readonly to: number };

/** Longer than any key that stands on one line. */
export const longestStretch = 5000;
/** Shorter ones hold no key and no password. */
export const shortestStretch = 4;

/** What ends a value, in any of 256 characters; others end none. */
const endings = '"\'`<>\\';
const isEnd: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => (code <= 32 || endings.includes(String.fromCharCode(code)) ? 1 : 0));

function endsValue(code: number): boolean {
  return isEnd[code] === 1;
}

/** Characters between blanks and quotes; promising when something in them looks like a key, or they are an address. */
export type Stretch = { readonly from: number; readonly to: number; readonly promising: boolean };

/* As expressions rather than as loops: a commit has few lines to look at, for which no loop would have been made fast. */
const value = /[^\0- "'`<>\\]*/y;
/** Letters, digits and marks within keys. A name before an equals sign must not hide what is behind it. */
const run = /[\w+/.~%-]{8,}/g;

/** The stretches of a line that are four characters long, or promising. */
export function stretchesOf(line: string, part: Part): readonly Stretch[] {
  const found: Stretch[] = [];
  const first = beginningOf(line, part.from);
  const text = line.slice(first, endOf(line, part.to));
  for (let at = 0; at <= text.length;) {
    value.lastIndex = at;
    value.test(text);
    const end = value.lastIndex;
    const promising = isPromising(text.slice(at, end));
    if (promising || end - at >= shortestStretch) found.push({ from: first + at, to: first + end, promising });
    at = end + 1 + (text.charCodeAt(end) === 92 ? escapeAt(text, end + 1) : 0);
  }
  return found;
}

function isPromising(text: string): boolean {
  if (text.includes('://')) return true;
  if (text.length < 8) return false;
  for (const [each] of text.matchAll(run)) if (mayBeKey(each)) return true;
  return false;
}

function mayBeKey(text: string): boolean {
  const digits = text.replace(/\D+/g, '').length;
  if (digits === 0 && text.length < 12) return false;
  const letters = text.replace(/[^A-Za-z]+/g, '').length;
  return letters + digits >= 8 && (letters === 0 || letters * 8 >= digits) && mayBeDrawn(text);
}

/** Where the stretch in which `at` stands begins; `most` characters before at the earliest. */
export function beginningOf(line: string, at: number, most: number = longestStretch): number {
  const earliest = Math.max(0, at - most);
  let start = at;
  while (start > earliest && !endsValue(line.charCodeAt(start - 1))) start -= 1;
  return codeAt(line, start - 1) === 92 ? start + escapeAt(line, start) : start;
}

/** Where it ends, likewise. */
export function endOf(line: string, at: number, most: number = longestStretch): number {
  const latest = Math.min(line.length, at + most);
  let stop = at;
  while (stop < latest && !endsValue(line.charCodeAt(stop))) stop += 1;
  return stop;
}

/** Length of what follows a backslash as part of an escape: `n`, `u00e9`, `x41`; 0 when the next character stands for itself. */
function escapeAt(line: string, at: number): number {
  if (/[nrtbfv0]/.test(signAt(line, at))) return 1;
  const found = /^(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[0-7]{3})/i.exec(line.slice(at, at + 9));
  return found?.[0].length ?? 0;
}
