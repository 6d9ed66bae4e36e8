import { join } from 'node:path';
import type { CheckedCommits } from '../checked-commits.js';
import type { Gate } from '../gate.js';
import type { Repository } from '../git/repository.js';
import { readIfThere } from '../install/files.js';
import type { Option, Typed } from './command.js';

export const noCacheOption: Option = { name: 'no-cache', help: 'Read again the commits that were clean before.' };

/** The commits of this repository that were clean under the same rules, the same configuration and the same keyfence, with as much of history. */
export async function rememberedCommits({ commonDir }: Repository, { index, config }: Gate, { switches }: Typed): Promise<CheckedCommits | undefined> {
  if (switches.has('no-cache')) return undefined;
  const [{ checkedCommits }, { version }] = await Promise.all([import('../checked-commits.js'), import('./version.js')]);
  return checkedCommits(join(commonDir, 'keyfence', 'checked'), [version, index.version, config.version, shallowCommits(commonDir)]);
}

/* The commits at which history is cut off: whole files are new in them, which may have been clean against a parent before. */
function shallowCommits(commonDir: string): string {
  return readIfThere(join(commonDir, 'shallow')) ?? '';
}
