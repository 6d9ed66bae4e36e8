/*
 * SHA-256 (FIPS 180-4) in plain JavaScript: a finding needs one digest or two, and loading node:crypto for them takes longer than all
 * else that a blocked commit waits for.
 */

const primes: readonly number[] = Array.from({ length: 312 }, (_, number) => number).filter((number) => number > 1 && isPrime(number)).slice(0, 64);
const constants: Uint32Array = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start: Uint32Array = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The digest of a text's UTF-8 in 64 hexadecimal digits. */
export function sha256(text: string): string {
  return Array.from(digestOf(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of some bytes, in 32 bytes. */
export function digestOf(bytes: Uint8Array): Uint8Array {
  const state = start.slice();
  const blocks = padded(bytes);
  for (let at = 0; at < blocks.byteLength; at += 64) compress(state, blocks, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => digest.setUint32(at * 4, word));
  return new Uint8Array(digest.buffer);
}

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, at) => view.setUint8(at, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

function compress(state: Uint32Array, blocks: DataView, at: number): void {
  const words = new Uint32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 64; index++) {
    if (index < 16) words[index] = blocks.getUint32(at + index * 4);
    else words[index] = word(index - 16) + (turn(word(index - 15), 7) ^ turn(word(index - 15), 18) ^ (word(index - 15) >>> 3))
      + word(index - 7) + (turn(word(index - 2), 17) ^ turn(word(index - 2), 19) ^ (word(index - 2) >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + word(index)) | 0;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = (state[index] ?? 0) + value));
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}
