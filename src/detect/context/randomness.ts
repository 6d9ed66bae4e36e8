import { writtenCost } from './bigrams.js';

/** What a text is made of, counted in one pass. */
export type Makeup = {
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly others: number;
  /** Only digits and a to f, of any case. */
  readonly hex: boolean;
};

/** Bits that a case costs after a case in what is written, less the one bit it costs when drawn: lower-lower, lower-upper, upper-lower, upper-upper. */
const caseCosts: readonly [number, number, number, number] = [-0.82, 2.09, -0.58, 0.98];

export function makeupOf(value: string): Makeup {
  let lower = 0, upper = 0, digits = 0, hexLetters = 0;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code >= 97 && code <= 122) lower += 1;
    else if (code >= 65 && code <= 90) upper += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    else continue;
    if (code > 57 && (code | 32) <= 102) hexLetters += 1;
  }
  const letters = lower + upper;
  return { lower, upper, digits, others: value.length - letters - digits, hex: hexLetters === letters && letters + digits === value.length };
}

/**
 * How many bits likelier it is that the letters and digits from `from` to `to` were drawn at random than that somebody wrote them: below 0 for
 * words and identifiers, 1.5 a character and more for a key. Hexadecimal digits are judged against sixteen, others against the letters and
 * digits of their case.
 */
export function randomBits(value: string, from = 0, to: number = value.length): number {
  let lower = 0, upper = 0, beyondHex = 0, caseBits = 0;
  let before = -1;
  for (let at = from; at < to; at += 1) {
    const code = value.charCodeAt(at);
    if (code <= 57) continue;
    const big = code <= 90 ? 1 : 0;
    if (big) upper += 1;
    else lower += 1;
    if ((code | 32) > 102) beyondHex += 1;
    if (before >= 0) caseBits += caseCosts[before * 2 + big] ?? 0;
    before = big;
  }
  const letters = lower + upper;
  const digits = to - from - letters;
  const mixed = lower > 0 && upper > 0;
  const drawn = beyondHex > 0 || letters + digits < 20 ? ofBoth : ofBothHex;
  const written = writtenCost(value, from, to);
  if (beyondHex === 0 && !mixed) return written - letters * 4 - digits * ofHex;
  return mixed ? written - letters * drawn.letter - digits * drawn.digit + caseBits : written - letters * ofOne.letter - digits * ofOne.digit;
}

/** Bits of a drawn character, less those of a digit's ten, which both ways of reading share. */
const ofHex: number = Math.log2(16 / 10);
const ofOne = { letter: Math.log2(36), digit: Math.log2(36 / 10) };
const ofBoth = { letter: Math.log2(62 / 2), digit: Math.log2(62 / 10) };
const ofBothHex = { letter: Math.log2(22 / 2), digit: Math.log2(22 / 10) };
