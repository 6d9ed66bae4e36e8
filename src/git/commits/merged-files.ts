import { CouldNotCheck } from '../../failure.js';
import { ByteSource } from '../objects/byte-source.js';
import { oddAnswer } from '../objects/object-failure.js';
import { globalOptions } from '../patch-options.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';

const combined: readonly string[] = ['diff-tree', '--stdin', '-r', '-c', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '-O/dev/null'];

/**
 * By the id of a merge, and by the names of files, one character a byte: whether all parents have a file of that name, or it is new to one, which may have it
 * under another name.
 */
export type MergedFiles = ReadonlyMap<string, ReadonlyMap<string, 'changed' | 'new'>>;

/**
 * For each of these merges, the files that differ from every parent and are still there: the only ones in which a merge can add something of its own.
 * Most merges have none, and then their patches, as large as the branches that were merged, need not be made.
 */
export async function mergedFiles(place: Place, merges: readonly string[]): Promise<MergedFiles> {
  const found = new Map<string, Map<string, 'changed' | 'new'>>();
  if (merges.length === 0) return found;
  const source = new ByteSource(startGit(place, [...globalOptions, ...combined], Buffer.from(merges.map((id) => `${id}\n`).join(''))).output);
  let merge = '';
  for (let token = await source.line(0); token !== undefined; token = await source.line(0)) {
    if (!token.startsWith(':')) {
      merge = token;
      continue;
    }
    const name = await source.line(0);
    if (name === undefined) throw new CouldNotCheck(oddAnswer);
    const kind = kindOf(token);
    if (kind !== undefined) found.set(merge, (found.get(merge) ?? new Map<string, 'changed' | 'new'>()).set(name, kind));
  }
  return found;
}

/* ::100644 100644 100755 9bda… e900… 3f7a… MM  (one colon a parent; modes of the parents, mode of the result, ids likewise) */
function kindOf(entry: string): 'changed' | 'new' | undefined {
  const parents = /^:+/.exec(entry)?.[0].length ?? 0;
  const modes = entry.slice(parents).split(' ', parents + 1);
  const mode = modes.pop();
  if (mode === '000000' || mode === '160000') return undefined;
  return modes.includes('000000') ? 'new' : 'changed';
}
