import type { Pair, Proof } from './pairs.js';
import { value } from './pairs.js';
import type { Target } from './targets.js';
import { proof, type Ran, type Variables } from './tool.js';

/**
 * Runs a snippet twice: it must print the value, and it must fail where the store refuses it. `before` is what was proven without a store,
 * such as a compilation against the real client.
 */
export function tried(pair: Pair, target: Target, before: string, start: (env: Variables) => Ran): Proof {
  const works = start(target.works);
  if (!works.ok || works.out.trim() !== value) return proof(pair, 'FAILED', `did not read the value from ${target.what}`, works.words);
  const fails = start(target.fails);
  if (fails.ok) return proof(pair, 'FAILED', `went on although ${target.what} did not give the value`);
  return proof(pair, 'run', `${before}run against ${target.what}; fails without it`);
}

/** The last word on a pair that was checked but not run. */
export function checked(pair: Pair, ran: Ran, how: 'compiled' | 'types' | 'syntax', note: string): Proof {
  return ran.ok ? proof(pair, how, note) : proof(pair, 'FAILED', `was not ${how}`, ran.words);
}
