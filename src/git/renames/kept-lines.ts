/** An old line and the new one that it has become, by their indices. */
type Pair = readonly [old: number, now: number];

/**
 * Numbers of the new lines that are old ones, in the old order: those that both texts have once, and around each its neighbours as long as they are the
 * same. Another copy of an old line, such as the first one of a second private key, is not; where it cannot be told which is the copy, neither is.
 */
export function keptLines(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const became = new Map<number, number>();
  const pair = (before: number, at: number): boolean => {
    if (old[before] !== now[at]) return false;
    became.set(before, (became.get(before) ?? at) === at ? at : severalTimes);
    return true;
  };
  let [left, right]: Pair = [-1, -1];
  for (const [before, at] of [...rising(onceInBoth(old, now)), [old.length, now.length] as const]) {
    const between = Math.min(before - left, at - right);
    for (let step = 1; step < between && pair(left + step, right + step);) step += 1;
    for (let step = 1; step < between && pair(before - step, at - step);) step += 1;
    if (before < old.length) pair(before, at);
    [left, right] = [before, at];
  }
  return new Set([...became.values()].filter((at) => at !== severalTimes).map((at) => at + 1));
}

function onceInBoth(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const oldPlaces = placesOf(old);
  return [...placesOf(now)].flatMap(([line, at]): readonly Pair[] => {
    const before = oldPlaces.get(line) ?? severalTimes;
    return at === severalTimes || before === severalTimes ? [] : [[before, at]];
  });
}

const severalTimes = -1;

function placesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? severalTimes : at);
  return places;
}

/** The longest row of pairs in which both sides rise; the new side does already. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  type Link = { readonly pair: Pair; readonly before: Link | undefined };
  // By length, the row that ends lowest.
  const rows: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.pair[0] ?? 0) < pair[0]) low = middle + 1;
      else high = middle;
    }
    rows[low] = { pair, before: rows[low - 1] };
  }
  const row: Pair[] = [];
  for (let link = rows.at(-1); link !== undefined; link = link.before) row.push(link.pair);
  return row.reverse();
}
