import { writtenCost } from './bigrams.js';

/** What a text is made of, counted in one pass. */
export type Makeup = {
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly others: number;
  /** Only digits and a to f, of any case. */
  readonly hex: boolean;
  /** Changes of case between neighbouring letters, lower to upper and upper to upper, upper to lower, lower to lower. */
  readonly caseBits: number;
};

/** Bits that a case costs after a case in what is written, less the one bit it costs when drawn: lower-lower, lower-upper, upper-lower, upper-upper. */
const caseCosts: readonly [number, number, number, number] = [-0.82, 2.09, -0.58, 0.98];

export function makeupOf(value: string): Makeup {
  let lower = 0, upper = 0, digits = 0, hexLetters = 0, caseBits = 0;
  let before = -1;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    const small = code >= 97 && code <= 122;
    const big = code >= 65 && code <= 90;
    if (small) lower += 1;
    else if (big) upper += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    if ((small && code <= 102) || (big && code <= 70)) hexLetters += 1;
    if (!small && !big) continue;
    if (before >= 0) caseBits += caseCosts[before * 2 + (big ? 1 : 0)] ?? 0;
    before = big ? 1 : 0;
  }
  const letters = lower + upper;
  const hex = hexLetters === letters && letters + digits === value.length;
  return { lower, upper, digits, others: value.length - letters - digits, hex, caseBits };
}

/**
 * How many bits likelier it is that `value` was drawn at random than that somebody wrote it: below 0 for words and identifiers, 1.5 a
 * character and more for a key. Hexadecimal digits are judged against sixteen, others against the letters and digits of their case.
 */
export function randomBits(value: string, makeup: Makeup = makeupOf(value)): number {
  const { lower, upper, digits, others, hex, caseBits } = makeup;
  const letters = lower + upper;
  const mixed = lower > 0 && upper > 0;
  if (hex && !mixed) return writtenCost(value) - letters * 4 - digits * Math.log2(16 / 10);
  const letter = mixed ? Math.log2(62 / 2) : Math.log2(36);
  const number = Math.log2((mixed ? 62 : 36) / 10);
  return writtenCost(value) - letters * letter - digits * number - others * 6 + (mixed ? caseBits : 0);
}
