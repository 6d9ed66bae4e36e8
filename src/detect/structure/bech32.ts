import { checkDigits, unknown, type Inspect } from './verdict.js';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The six check characters of BIP 173, which age uses (https://age-encryption.org/v1). */
export const bech32: Inspect = (key) => {
  const small = key.toLowerCase();
  const one = small.lastIndexOf('1');
  const data = [...small.slice(one + 1)].map((character) => alphabet.indexOf(character));
  if (one < 1 || data.length < 6 || data.includes(-1)) return unknown;
  const human = [...small.slice(0, one)].map((character) => character.charCodeAt(0));
  return checkDigits(remainder([...human.map((code) => code >> 5), 0, ...human.map((code) => code & 31), ...data]) === 1);
};

function remainder(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, bit) => {
      if ((top >> bit) & 1) sum ^= term;
    });
  }
  return sum;
}
