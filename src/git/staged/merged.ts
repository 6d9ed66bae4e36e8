import type { Batches } from '../batches.js';
import type { NewLines } from '../patch/newness.js';
import { newAgainstBoth, note } from '../patch/newness.js';
import { PatchReader, hasContent } from '../patch/patch-reader.js';
import type { Ranges } from '../patch/ranges.js';
import { readPatches } from '../patch/read-patches.js';
import type { Tools } from '../reading.js';
import { plainFile } from '../reading.js';
import { startGit } from '../run.js';
import { Origins } from '../renames/origins.js';
import { readMerged } from '../renames/read-merged.js';
import { stagedArguments, stagedListArguments } from '../staged-arguments.js';
import { unmergedReading } from './unmerged.js';

/**
 * The staged change of a merge: what it adds against `base`, by the patches `head`, and against every one of `parents`, rather than what came from another
 * branch. The names of files that have been read in full go to `done`.
 */
export async function* readMergedIndex(
  tools: Tools, { base, head, parents }: { readonly base: string; readonly head: AsyncIterable<Buffer>; readonly parents: readonly string[] }, done: Set<string>,
): Batches {
  const against = await Promise.all(parents.map((parent) => addedAgainst(tools, parent)));
  const lines = against.reduce<NewLines | undefined>(newAgainstBoth, undefined);
  const reader = new PatchReader(tools);
  const origins = Promise.resolve(new Origins(tools.place, [base, ...parents].map((parent) => (options) => stagedListArguments(parent, options))));
  yield* readPatches(head, function* (part) {
    if (part.kind === 'unmerged') yield unmergedReading(part.name);
    if (part.kind !== 'file') return;
    const only = lines?.get(part.head.name);
    if (only !== undefined) yield* readMerged(tools, reader, part, plainFile, only, () => origins);
    if (part.last && hasContent(part)) done.add(part.head.name);
  });
}

async function addedAgainst({ place }: Tools, parent: string): Promise<NewLines> {
  const lines = new Map<string, Ranges>();
  const noting = readPatches(startGit(place, stagedArguments(parent)).output, (part) => {
    note(lines, part);
    return [];
  });
  while ((await noting.next()).done !== true);
  return lines;
}
