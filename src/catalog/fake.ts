/*
 * Keys for examples and tests: repeatable, random to the eye, and composed when the program runs, so that none stands in a file.
 * The same arguments give the same text on every machine.
 */

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const letters: string = lower + lower.toUpperCase();

/** `length` characters drawn from `alphabet`; another `seed`, other characters. */
function draw(alphabet: string, length: number, seed = 1): string {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(length, 0x85ebca6b) ^ alphabet.length) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    text += alphabet[((mixed ^ (mixed >>> 14)) >>> 0) % alphabet.length];
  }
  return text;
}

function uuid(seed = 1): string {
  const hex = draw(digits + 'abcdef', 30, seed);
  const variant = draw('89ab', 1, seed);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

type Draw = (length: number, seed?: number) => string;
const of = (alphabet: string): Draw => (length, seed) => draw(alphabet, length, seed);

/** Fake random text by alphabet. `fake.hex(32)` is 32 lower-case hexadecimal digits. */
export const fake: {
  readonly draw: (alphabet: string, length: number, seed?: number) => string;
  readonly hex: Draw;
  readonly upperHex: Draw;
  readonly digits: Draw;
  readonly lower: Draw;
  readonly upper: Draw;
  readonly letters: Draw;
  readonly lowerAlnum: Draw;
  readonly upperAlnum: Draw;
  readonly alnum: Draw;
  readonly base32: Draw;
  readonly lowerBase32: Draw;
  readonly base64: Draw;
  readonly base64url: Draw;
  readonly uuid: (seed?: number) => string;
} = {
  draw,
  hex: of(digits + 'abcdef'),
  upperHex: of(digits + 'ABCDEF'),
  digits: of(digits),
  lower: of(lower),
  upper: of(lower.toUpperCase()),
  letters: of(letters),
  lowerAlnum: of(lower + digits),
  upperAlnum: of(lower.toUpperCase() + digits),
  alnum: of(letters + digits),
  base32: of(lower.toUpperCase() + '234567'),
  lowerBase32: of(lower + '234567'),
  base64: of(letters + digits + '+/'),
  base64url: of(letters + digits + '_-'),
  uuid,
};
