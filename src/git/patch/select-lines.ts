import type { Passage } from '../../detect/subject.js';
import { lineEnd } from './line-end.js';
import type { Ranges } from './ranges.js';
import { touches } from './ranges.js';

/** The lines of passages that are among `ranges`; consecutive ones stay together. */
export function selectLines(passages: readonly Passage[], ranges: Ranges, keep: (line: Uint8Array) => boolean = () => true): readonly Passage[] {
  return passages.flatMap((passage) => selected(passage, ranges, keep));
}

function selected({ line: first, column, bytes }: Passage, ranges: Ranges, keep: (line: Uint8Array) => boolean): readonly Passage[] {
  const found: Passage[] = [];
  let [start, startLine, hint] = [-1, first, 0];
  const end = (at: number): void => {
    if (start >= 0) found.push({ line: startLine, column: startLine === first ? column : 0, bytes: bytes.subarray(start, at) });
    start = -1;
  };
  for (let [at, line] = [0, first]; at < bytes.length; line += 1) {
    const feed = lineEnd(bytes, at, bytes.length);
    const next = feed < 0 ? bytes.length : feed;
    while ((ranges[hint] ?? Infinity) + (ranges[hint + 1] ?? 0) <= line) hint += 2;
    if (!touches(ranges, line, line, hint) || !keep(bytes.subarray(at, next))) end(Math.max(at - 1, 0));
    else if (start < 0) [start, startLine] = [at, line];
    at = next + 1;
  }
  end(bytes.length);
  return found;
}
