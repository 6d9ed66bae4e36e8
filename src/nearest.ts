/** The word of `words` that `typed` was most likely meant to be, or nothing when none is close. Case does not count. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  const list = [...words];
  const most = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  // Most slips are small, and looking for those alone is quick.
  return within(wanted, list, Math.min(most, 4)) ?? (most > 4 ? within(wanted, list, most) : undefined);
}

/** `; did you mean "init"?` or nothing: the end of an error about an unknown name. */
export function didYouMean(typed: string, words: Iterable<string>): string {
  const word = nearest(typed, words);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

function within(wanted: string, words: readonly string[], limit: number): string | undefined {
  let best: string | undefined;
  let least = limit;
  for (const word of words) {
    const distance = closeness(wanted, word.toLowerCase(), least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** A beginning that was cut off counts as one edit, so that `stripe` finds `stripe-secret-key` before something as short as itself. */
function closeness(one: string, other: string, limit: number): number {
  if (one.length >= 3 && other.startsWith(one)) return Math.min(1, limit);
  if (Math.abs(one.length - other.length) >= limit) return limit;
  return edits(one, other, limit);
}

/** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours. Gives up at `limit`. */
function edits(one: string, other: string, limit: number): number {
  let [before, previous, current] = [new Int32Array(other.length + 1), Int32Array.from({ length: other.length + 1 }, (_, column) => column), new Int32Array(other.length + 1)];
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let distance = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, at(before, column - 2) + 1);
      }
      current[column] = distance;
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    [before, previous, current] = [previous, current, before];
  }
  return at(previous, other.length);
}

function at(row: Int32Array, column: number): number {
  return row[column] ?? 0;
}
