/**
 * A stretch of consecutive lines as text, with the lines worth reading marked. Lines are separated by LF alone.
 * Around the marked lines stand up to some forty others as context; a match may begin on a marked line only.
 * Offsets are UTF-16 in `text`; a line index counts from 0 within the stretch.
 */
export type TextLines = {
  readonly text: string;
  readonly count: number;
  /** Indices of the lines on which a run of key-like characters or a literal was seen, rising. */
  readonly suspects: readonly number[];
  /** Offsets, rising, of the runs and of the literals that were seen on them; without these all of a marked line is worth reading. */
  readonly seen: SeenPlaces | undefined;
  /** Index of the line in which an offset stands. */
  readonly lineAt: (offset: number) => number;
  /** Offset of the line's first character; for `count`, the length of the text. */
  readonly start: (index: number) => number;
  /** Offset behind the line's last character, without CR and LF. */
  readonly end: (index: number) => number;
  /** The line's text, without CR and LF; empty outside of the stretch. */
  readonly line: (index: number) => string;
};

export type SeenPlaces = { readonly runs: readonly number[]; readonly literals: readonly number[] };

/** The same lines with others marked. */
export function markLines({ text, count, start, end, lineAt, line }: TextLines, suspects: readonly number[], seen: SeenPlaces): TextLines {
  // In the order of `textLines`: objects of one shape are read fastest.
  return { text, count, suspects, seen, start, end, lineAt, line };
}

/** The lines of a text, marked as told. The stretch may begin or end inside a very long line. */
export function textLines(text: string, suspects: readonly number[]): TextLines {
  const starts = lineStarts(text);
  const count = starts.length;
  const start = (index: number): number => (index <= 0 ? 0 : (starts[index] ?? text.length));
  const end = (index: number): number => {
    if (index < 0) return 0;
    const offset = index + 1 < count ? start(index + 1) - 1 : text.length;
    return offset - (offset > start(index) && text.charCodeAt(offset - 1) === 13 ? 1 : 0);
  };
  return {
    text, count, suspects, seen: undefined, start, end,
    lineAt: (offset) => lastAtOrBefore(starts, offset),
    line: (index) => (index < 0 || index >= count ? '' : text.slice(start(index), end(index))),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of the rising numbers that is not above `value`; 0 when all are. */
export function lastAtOrBefore(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
