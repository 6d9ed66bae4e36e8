/** The word of `words` that `typed` was most likely meant to be, or nothing when none is close. Case does not count. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  for (const word of words) {
    const distance = closeness(wanted, word.toLowerCase(), least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** `; did you mean "init"?` or nothing: the end of an error about an unknown name. */
export function didYouMean(typed: string, words: Iterable<string>): string {
  const word = nearest(typed, words);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

/** A beginning that was cut off counts as one edit, so that `stripe` finds `stripe-secret-key` before something as short as itself. */
function closeness(one: string, other: string, limit: number): number {
  if (one.length >= 3 && other.startsWith(one)) return Math.min(1, limit);
  if (Math.abs(one.length - other.length) >= limit) return limit;
  return edits(one, other);
}

/** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours. */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1);
      }
      current.push(least);
    }
    [before, previous] = [previous, current];
  }
  return at(previous, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
