import { fromBase32 } from './radix.js';
import { fails, unknown, type Inspect } from './verdict.js';

/** Accounts that AWS writes in its documentation, and those that stand for it on a developer's machine: no key of them opens anything. */
const nobodys = /^(?:123456789012|(\d)\1{3}(\d)\2{3}(\d)\3{3})$/;

/**
 * The account that an AWS access key id names: bits 1 to 40 of what its last 16 characters stand for in base 32. Ids of before 2019, which
 * begin `AKIAI` or `AKIAJ`, name none.
 */
export const awsAccount: Inspect = (key) => {
  const bytes = fromBase32(key.slice(4));
  if (bytes === undefined) return fails('It holds a character that AWS does not use in its ids.');
  if (/^.{4}[IJ]/.test(key) || bytes.length < 6) return unknown;
  const first = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const account = String(Math.floor((first % 2 ** 47) / 2 ** 7)).padStart(12, '0');
  if (nobodys.test(account)) return { verdict: 'holds', confidence: 'possible', notes: [`AWS account ${account}, which is for examples.`] };
  return { verdict: 'holds', notes: [`AWS account ${account}.`] };
};
