/*
 * A gram is three neighbouring bytes without their case, as a number below 2^18. Six bits a byte are kept: of ASCII that loses the case of
 * letters and little else, and a set of grams is then a bitmap of 32 kB that a processor keeps at hand.
 */

/** How many grams there are. */
export const gramCount: number = 1 << 18;

/** The six bits of a byte that a gram keeps. */
export function codeOf(byte: number): number {
  return (byte & 0x1f) | ((byte & 0x40) >> 1);
}

/** The gram of three bytes. */
export function gramOf(first: number, second: number, third: number): number {
  return codeOf(first) | (codeOf(second) << 6) | (codeOf(third) << 12);
}

/** Letters as small letters, other bytes as they are. */
export function smallLetter(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
