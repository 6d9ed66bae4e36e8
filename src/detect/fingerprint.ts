import type { Fingerprint } from '../finding.js';
import { isArmored, plainArmor } from './armor.js';
import { sha256 } from './sha256.js';

/**
 * What stands for a key in reports and in the allow file. The first words keep it apart from any other digest of the same text. Line
 * ends and indentation of a key over several lines do not count.
 */
export function fingerprint(key: string): Fingerprint {
  const plain = isArmored(key) ? plainArmor(key).replace(/\s/g, '') : key;
  return sha256(`keyfence fingerprint 1\0${plain}`).slice(0, 16) as Fingerprint;
}
