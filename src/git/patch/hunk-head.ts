/** The numbers of `@@ -3,2 +4 @@ function main() {`. A count that is left out is 1. */
export type HunkHead = { readonly oldStart: number; readonly oldCount: number; readonly newStart: number; readonly newCount: number };

/** Undefined when the line, given with one character a byte, is no hunk header. */
export function parseHunkHead(line: string): HunkHead | undefined {
  const match = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@(?: |$)/.exec(line);
  if (match === null) return undefined;
  const [, oldStart, oldCount = '1', newStart, newCount = '1'] = match;
  return { oldStart: Number(oldStart), oldCount: Number(oldCount), newStart: Number(newStart), newCount: Number(newCount) };
}
