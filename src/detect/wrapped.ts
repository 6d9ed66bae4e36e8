import { lettersDigitsAnd } from './characters.js';
import { widen } from './decode.js';
import { mayBeTextAt } from './encodings/base64.js';
import type { Clue } from './engine.js';
import { longestWrapped, shortestWrapped } from './self-explained.js';

/*
 * A certificate, a program or a picture is wrapped into lines of data, of which each looks like a key: see self-explained.ts. Where that is certain among
 * the bytes, and no format fits, nothing is decoded. They may be those of a patch, with a sign before each line.
 */

const inData = lettersDigitsAnd('+/=');
const [tab, lineFeed, carriageReturn, blank, plus, backslash] = [9, 10, 13, 32, 43, 92];

/** A line of data; its text, where it is wrapped. */
type Line = { readonly from: number; readonly to: number; readonly text?: string };

/** Tells of a run at a place of `bytes` whether it is in a line of wrapped data, one of several, and neither a key by its format nor the beginning of a text in base64. */
export function wrappedIn(bytes: Uint8Array): (clue: Clue, place: number) => boolean {
  let line: Line = { from: 0, to: -1 };
  return ({ mayBeginIn }, place) => {
    if (place < line.from || place > line.to) line = lineAt(bytes, place);
    const { from, text } = line;
    if (text === undefined) return false;
    const at = place - from;
    return !mayBeginIn(text, at) && !mayBeTextAt(text, at) && !(bytes[from] === plus && mayBeTextAt(text.slice(1), at - 1));
  };
}

/** The line of a place, as far as it is data. */
function lineAt(bytes: Uint8Array, place: number): Line {
  const [from, to] = [startOfData(bytes, place), endOfData(bytes, place)];
  const isWrapped = beginsLine(bytes, from) && isFull(bytes, from, to) && isOneOfSeveral(bytes, from, to) && !goesOn(bytes, from, to);
  return isWrapped ? { from, to, text: widen(bytes, from, to) } : { from, to };
}

function startOfData(bytes: Uint8Array, to: number): number {
  let from = to;
  while (from > 0 && to - from < longestWrapped && inData[bytes[from - 1] ?? 0] === 1) from -= 1;
  return from;
}

function endOfData(bytes: Uint8Array, from: number): number {
  let to = from;
  while (to < bytes.length && to - from <= longestWrapped && inData[bytes[to] ?? 0] === 1) to += 1;
  return to;
}

const beginsLine = (bytes: Uint8Array, from: number): boolean => from === 0 || bytes[from - 1] === lineFeed;
const isFull = (bytes: Uint8Array, from: number, to: number): boolean => to - from >= shortestWrapped && to - from < longestWrapped && (to === bytes.length || bytes[to] === lineFeed || (bytes[to] === carriageReturn && bytes[to + 1] === lineFeed));

/** Whether the line behind is such a line, or the one before. */
function isOneOfSeveral(bytes: Uint8Array, from: number, to: number): boolean {
  const next = nextLine(bytes, to);
  if (isFull(bytes, next, endOfData(bytes, next))) return true;
  const end = from - (bytes[from - 2] === carriageReturn ? 2 : 1);
  const before = startOfData(bytes, end);
  return end > 0 && beginsLine(bytes, before) && isFull(bytes, before, end);
}

const nextLine = (bytes: Uint8Array, to: number): number => to + (bytes[to] === carriageReturn ? 2 : 1);

/** Whether the line could be joined with the one before, which says that it goes on, or with the next, which is further in. */
function goesOn(bytes: Uint8Array, from: number, to: number): boolean {
  const next = nextLine(bytes, to);
  const first = bytes[next] === plus ? bytes[next + 1] : bytes[next];
  return first === blank || first === tab || bytes[from - (bytes[from - 2] === carriageReturn ? 3 : 2)] === backslash;
}
