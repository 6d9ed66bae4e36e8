import type { Ranges } from '../patch/ranges.js';
import { keptLines } from './kept-lines.js';

/** Those of the lines `ranges` of `text` that were not kept from any of the `old` texts. Lines are bytes between LFs, as Git counts them. */
export function linesNotIn(old: readonly Buffer[], text: Buffer, ranges: Ranges): Ranges {
  const lines = linesOf(text);
  const kept = old.map((each) => keptLines(linesOf(each), lines));
  const left: number[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const first = ranges[at] ?? 0;
    for (let line = first; line < first + (ranges[at + 1] ?? 0); line += 1) if (!kept.some((each) => each.has(line))) append(left, line);
  }
  return left;
}

function linesOf(text: Buffer): readonly string[] {
  return text.toString('latin1').split('\n');
}

function append(ranges: number[], line: number): void {
  const count = ranges.at(-1) ?? 0;
  if ((ranges.at(-2) ?? 0) + count === line) ranges[ranges.length - 1] = count + 1;
  else ranges.push(line, 1);
}
