/** Line numbers as pairs of first line and count, rising and apart: `[3, 2, 10, 1]` are the lines 3, 4 and 10. */
export type Ranges = readonly number[];

/** How many lines there are. */
export function countOf(ranges: Ranges): number {
  let count = 0;
  for (let at = 1; at < ranges.length; at += 2) count += ranges[at] ?? 0;
  return count;
}

/** The lines that are in both. */
export function intersection(left: Ranges, right: Ranges): Ranges {
  const both: number[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const first = Math.max(left[i] ?? 0, right[j] ?? 0);
    const leftEnd = (left[i] ?? 0) + (left[i + 1] ?? 0);
    const rightEnd = (right[j] ?? 0) + (right[j + 1] ?? 0);
    const end = Math.min(leftEnd, rightEnd);
    if (end > first) both.push(first, end - first);
    if (leftEnd < rightEnd) i += 2;
    else j += 2;
  }
  return both;
}

/** Whether any of the lines from `first` to `last` is among them. `hint` is where to look first: an index from an earlier answer. */
export function touches(ranges: Ranges, first: number, last: number, hint = 0): boolean {
  for (let at = hint; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    if (start > last) return false;
    if (start + (ranges[at + 1] ?? 0) > first) return true;
  }
  return false;
}
