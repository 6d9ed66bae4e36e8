import type { Passage } from '../../detect/subject.js';
import { parseHunkHead } from './hunk-head.js';
import { lineEnd } from './line-end.js';
import type { Cursor } from './part.js';
import { passage } from './passage.js';

const plus = 43;
const minus = 45;
const backslash = 92;
const lineFeed = 10;

/**
 * The added lines of a piece of a large patch, signs taken off: the reader for what is too large for `parsePatch`, with the same answers.
 * The piece has been counted by `Splitter`.
 */
export function addedLines(bytes: Buffer, from: Cursor): readonly Passage[] {
  const copy = new Copy(bytes);
  let { oldLeft, newLeft, newLine, sign, column } = from;
  let removed: Removed | undefined;
  for (let at = 0; at < bytes.length;) {
    const found = lineEnd(bytes, at, bytes.length);
    const end = found < 0 ? bytes.length : found;
    const kind = sign === 0 ? bytes[at] : sign;
    const content = sign === 0 ? at + 1 : at;
    if (kind === backslash) {
      if (removed?.end === at - 1) removed.unfinished = true;
    } else if (oldLeft <= 0 && newLeft <= 0) {
      const hunk = parseHunkHead(bytes.toString('latin1', at, end));
      if (hunk === undefined) break;
      [oldLeft, newLeft, newLine] = [hunk.oldCount, hunk.newCount, hunk.newStart];
      removed = undefined;
    } else if (kind === minus) {
      oldLeft -= 1;
      if (sign === 0) removed = { start: removed?.start ?? at, last: at, end, unfinished: false };
    } else {
      newLeft -= 1;
      if (kind !== plus) oldLeft -= 1;
      else if (removed === undefined || !isSameButForBreak(bytes, removed, content, end)) copy.add(newLine, column, content, end);
      newLine += 1;
    }
    sign = column = 0;
    at = end + 1;
  }
  return copy.passages();
}

/** The lines that a hunk takes away, from the first sign to the last byte; `last` is where the last one begins, `unfinished` whether it had no line break. */
type Removed = { readonly start: number; readonly last: number; readonly end: number; unfinished: boolean };

/* See `parsePatch`: a line that only got its line break, or lost it, is not new. */
function isSameButForBreak(bytes: Buffer, removed: Removed, start: number, end: number): boolean {
  if (removed.unfinished && bytes.compare(bytes, removed.last + 1, removed.end, start, end) === 0) {
    removed.unfinished = false;
    return true;
  }
  return bytes[end + 1] === backslash && isAmong(bytes, removed, start, end);
}

function isAmong(bytes: Buffer, removed: Removed, start: number, end: number): boolean {
  for (let at = removed.start; at < removed.end;) {
    const next = lineEnd(bytes, at, removed.end);
    const close = next < 0 ? removed.end : next;
    if (bytes.compare(bytes, at + 1, close, start, end) === 0) return true;
    at = close + 1;
  }
  return false;
}

type Run = { readonly line: number; readonly column: number; readonly start: number; end: number; last: number };

/** Lines put one behind the other, those with consecutive numbers as one run. */
class Copy {
  readonly #source: Buffer;
  readonly #bytes: Buffer;
  readonly #runs: Run[] = [];
  #filled = 0;

  constructor(source: Buffer) {
    this.#source = source;
    this.#bytes = Buffer.allocUnsafe(source.length + 1);
  }

  add(line: number, column: number, start: number, end: number): void {
    const run = this.#runs.at(-1);
    if (run === undefined || run.last + 1 !== line) this.#runs.push({ line, column, start: this.#filled, end: 0, last: line });
    else this.#bytes[this.#filled++] = lineFeed;
    this.#append(start, end);
    const grown = this.#runs.at(-1);
    if (grown !== undefined) [grown.end, grown.last] = [this.#filled, line];
  }

  #append(start: number, end: number): void {
    if (end - start > 64) this.#filled += this.#source.copy(this.#bytes, this.#filled, start, end);
    else for (let at = start; at < end; at += 1) this.#bytes[this.#filled++] = this.#source[at] ?? lineFeed;
  }

  passages(): readonly Passage[] {
    return this.#runs.map(({ line, column, start, end }) => passage(line, column, this.#bytes.subarray(start, end)));
  }
}
