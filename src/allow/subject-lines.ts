import { Buffer } from 'node:buffer';
import type { Passage } from '../detect/subject.js';

/** The lines of a subject as far as directives are concerned; numbers count from 1. */
export type SubjectLines = {
  /** Whether the line is one of those that are checked. */
  readonly has: (line: number) => boolean;
  /** The lines on which a directive could stand. */
  readonly marked: ReadonlyMap<number, string>;
};

type Range = { readonly first: number; readonly last: number };

const mark = /keyfence:/i;

export function subjectLines(passages: readonly Passage[]): SubjectLines {
  const marked = new Map<number, string>();
  const ranges = passages.map(({ line, bytes }): Range => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = text.replace(/\n$/, '').split('\n');
    if (mark.test(text)) for (const [at, each] of lines.entries()) if (mark.test(each)) marked.set(line + at, each);
    return { first: line, last: line + lines.length - 1 };
  });
  const sorted = ranges.sort((one, other) => one.first - other.first);
  return { has: (line) => isWithin(sorted, line), marked };
}

/** By halving: a change may consist of a hundred thousand hunks. */
function isWithin(ranges: readonly Range[], line: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.last ?? line) < line) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.first <= line;
}
