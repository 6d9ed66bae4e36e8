/** A text that was made from part of another: decoded, or joined from pieces. */
export type Derived = {
  readonly text: string;
  /** What of the other text a stretch of this one stands for; undefined when it holds nothing that the other does not. */
  readonly place: (start: number, end: number) => readonly [number, number] | undefined;
  /** Only the place of the whole can be named. */
  readonly encoded?: true;
  /** Where the part ends: hits before need not be derived again. */
  readonly end: number;
  /** How it was made, in words that follow "The key stands". */
  readonly how: string;
};

/** Nothing to derive, up to `end`. */
export type Nothing = { readonly text?: undefined; readonly end: number };

/** The place by where each character begins and ends; what holds none that `changed` is found without deriving. */
export function mapped(starts: readonly number[], ends: readonly number[], changed: (from: number, to: number) => boolean): Derived['place'] {
  return (from, to) => (changed(from, to) ? [starts[from] ?? 0, ends[to - 1] ?? 0] : undefined);
}
