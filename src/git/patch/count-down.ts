import { lineEnd } from './line-end.js';

/** The state inside a hunk: what is still to come of it. Counts decide what a line is, never its looks. */
export type Hunk = {
  oldLeft: number;
  newLeft: number;
  /** Number of the next line of the new file. */
  newLine: number;
  /** First byte of the line that is under way, when its beginning has been given away; else 0. */
  sign: number;
  /** Bytes of that line that have been given away, its sign included; 0 with `sign`. */
  carried: number;
  /** Of all hunks so far, line breaks included. */
  addedBytes: number;
};

const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;
const lineFeed = 10;

/** Walks the whole lines from `from` until the hunk ends or `end` is near; returns where it stopped, or -1 when the counts do not fit the lines. */
export function countDown(bytes: Uint8Array, from: number, end: number, hunk: Hunk): number {
  let at = from;
  let { oldLeft, newLeft, newLine } = hunk;
  while (oldLeft > 0 || newLeft > 0) {
    const next = lineEnd(bytes, at, end);
    if (next < 0) break;
    const sign = hunk.sign === 0 ? bytes[at] : hunk.sign;
    if (sign === plus) {
      newLeft -= 1;
      newLine += 1;
      hunk.addedBytes += next - at + hunk.carried;
    } else if (sign === minus) {
      oldLeft -= 1;
    } else if (sign === space || sign === lineFeed) {
      oldLeft -= 1;
      newLeft -= 1;
      newLine += 1;
    } else if (sign !== backslash) return -1;
    if (oldLeft < 0 || newLeft < 0) return -1;
    hunk.sign = hunk.carried = 0;
    at = next + 1;
  }
  hunk.oldLeft = oldLeft;
  hunk.newLeft = newLeft;
  hunk.newLine = newLine;
  return at;
}
