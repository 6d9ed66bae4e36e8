import { newRanges } from './finished-line.js';
import type { Part } from './part.js';
import { hasContent } from './patch-reader.js';
import type { Ranges } from './ranges.js';
import { intersection } from './ranges.js';

/** By the name of a file: the lines of it that are new. A file that is not there has nothing new. */
export type NewLines = ReadonlyMap<string, Ranges>;

/** Takes note of the added lines of one part. */
export function note(lines: Map<string, Ranges>, part: Part): void {
  if (part.kind === 'file' && part.last && hasContent(part)) lines.set(part.head.name, newRanges(part));
}

/** A line of a merge is new only when it is added against every parent. Undefined stands for no parent so far. */
export function newAgainstBoth(left: NewLines | undefined, right: NewLines): NewLines {
  if (left === undefined) return right;
  const both = new Map<string, Ranges>();
  for (const [name, lines] of right) {
    const others = left.get(name);
    if (others !== undefined) both.set(name, intersection(others, lines));
  }
  return both;
}
