/** The middle and the ends of a set of figures. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) };
}

/** Round by round, so that what slows a whole round down cancels out. */
export function ratios(figures: readonly number[], baseline: readonly number[]): Spread {
  return spread(figures.map((figure, round) => figure / (baseline[round] ?? Number.NaN)));
}
