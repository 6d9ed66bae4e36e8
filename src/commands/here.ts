import { CouldNotCheck } from '../failure.js';
import { openRepository, type Repository } from '../git/repository.js';
import type { Surroundings } from './surroundings.js';

/** The repository one stands in, of which Git may have told already. Throws `CouldNotCheck` when there is none that can be read. */
export async function repositoryOrFail({ cwd, env }: Pick<Surroundings, 'cwd' | 'env'>, answer?: string): Promise<Repository> {
  const opened = await openRepository(cwd, env, answer);
  if (!opened.ok) throw new CouldNotCheck(opened.failure);
  return opened.value;
}

/** The repository one stands in; nothing outside of one. One that exists and cannot be read is a failure all the same. */
export async function repositoryHere({ cwd, env }: Pick<Surroundings, 'cwd' | 'env'>): Promise<Repository | undefined> {
  const opened = await openRepository(cwd, env);
  if (opened.ok) return opened.value;
  if (opened.failure.code === 'not-a-repository' || opened.failure.code === 'git-not-found') return undefined;
  throw new CouldNotCheck(opened.failure);
}
