import { digestOf } from '../sha256.js';
import { fromBase58 } from './radix.js';
import { checkDigits, unknown, type Inspect } from './verdict.js';

/** The four check bytes of what Bitcoin writes in base 58, which BIP 32 uses (https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki). */
export const base58Check: Inspect = (key) => {
  const bytes = fromBase58(key);
  if (bytes === undefined || bytes.length <= 4) return unknown;
  const digest = digestOf(digestOf(Uint8Array.from(bytes.slice(0, -4))));
  return checkDigits(bytes.slice(-4).every((byte, at) => byte === digest[at]));
};
