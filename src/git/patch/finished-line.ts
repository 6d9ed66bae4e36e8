import { addedLines } from './added-lines.js';
import { parseHunkHead } from './hunk-head.js';
import { lineEnd } from './line-end.js';
import type { FilePart } from './part.js';
import type { Ranges } from './ranges.js';
import { intersection } from './ranges.js';
import { countLines } from '../../count-lines.js';

const remark = Buffer.from('\n\\ ');

/** The lines that are new in a file of which `part` is the last piece: those that are added, without one that differs in its line break alone. */
export function newRanges(part: FilePart): Ranges {
  const { ranges, bytes, from } = part;
  const first = bytes.includes(remark) ? firstLine(part) : undefined;
  if (first === undefined) return ranges;
  const fresh = addedLines(bytes, from).flatMap(({ line, bytes: lines }) => [line, countLines(lines) + 1]);
  return intersection(ranges, first > 1 ? [1, first - 1, ...fresh] : fresh);
}

/** Number of the first line that the piece adds; undefined when it begins between two hunks. */
function firstLine({ bytes, from }: FilePart): number | undefined {
  if (from.oldLeft > 0 || from.newLeft > 0) return from.newLine;
  return parseHunkHead(bytes.toString('latin1', 0, Math.max(0, lineEnd(bytes, 0, bytes.length))))?.newStart;
}
