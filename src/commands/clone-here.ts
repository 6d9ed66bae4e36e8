import { type Clone, ordinaryClone } from '../git/ordinary-clone.js';
import type { Surroundings } from './surroundings.js';

/** The repository one stands in, for commands that show something: Git is asked only where it is no ordinary clone. */
export async function cloneHere(here: Pick<Surroundings, 'cwd' | 'env'>): Promise<Clone | undefined> {
  const clone = ordinaryClone(here.cwd, here.env);
  return clone === 'ask' ? (await import('./here.js')).repositoryHere(here) : clone;
}
