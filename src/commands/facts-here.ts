import type { LastBlock } from '../allow/last-block.js';
import { gitEnvironment } from '../git/environment.js';
import type { Clone } from '../git/ordinary-clone.js';
import { plainGit } from '../git/plain-git.js';
import { gatherHere } from '../remedy/here.js';
import type { Here } from '../remedy/here-facts.js';
import type { FoundGuide } from './find-guide.js';
import { repositoryOrFail } from './here.js';
import type { Surroundings } from './surroundings.js';

/** What this repository shows of the variable, and how far the key has got. Throws `CouldNotCheck` where there is no repository. */
export async function factsHere(clone: Clone | undefined, { provider, rule }: FoundGuide, block: LastBlock | undefined, here: Surroundings): Promise<Here | undefined> {
  const { top } = clone ?? (await repositoryOrFail(here));
  const variable = provider.rules.find(({ id }) => id === rule)?.env ?? block?.keys[0]?.env ?? provider.rules[0]?.env;
  if (top === undefined || variable === undefined) return undefined;
  return gatherHere(top, plainGit({ cwd: top, env: gitEnvironment(here.env) }), variable, block);
}
