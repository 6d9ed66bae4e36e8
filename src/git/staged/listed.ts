import { ByteSource } from '../objects/byte-source.js';
import type { Change } from '../raw-changes.js';
import { nextChange } from '../raw-changes.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';
import { stagedListArguments } from '../staged-arguments.js';

/** The entries in which the index differs from `base`. */
export async function stagedChanges(place: Place, base: string): Promise<readonly Change[]> {
  const source = new ByteSource(startGit(place, stagedListArguments(base)).output);
  const changes: Change[] = [];
  for (let change = await nextChange(source); change !== undefined; change = await nextChange(source)) {
    if (typeof change !== 'string') changes.push(change);
  }
  return changes;
}
