import type { Batches } from '../batches.js';
import { readWholeBlobs } from '../objects/whole-blobs.js';
import type { FilePart, Part } from '../patch/part.js';
import { PatchReader, hasContent } from '../patch/patch-reader.js';
import { readPatches } from '../patch/read-patches.js';
import { isNew, isReadable, isUnmerged } from '../raw-changes.js';
import type { Tools } from '../reading.js';
import { plainFile } from '../reading.js';
import { startGit } from '../run.js';
import { modifiedArguments } from '../staged-arguments.js';
import { stagedChanges } from './listed.js';
import { unmergedReading } from './unmerged.js';

/**
 * Git makes some fifty megabytes of patches in a second, and gives new files as they are twenty times as fast. So a change that turns out to be larger
 * than this is read by its blobs where they are new as a whole.
 */
const largeChange = 4 * 1024 * 1024;

/** The staged change without a merge. The names of files that have been read in full go to `done`. */
export async function* readIndex(tools: Tools, patches: AsyncIterable<Buffer>, base: string, done: Set<string>): Batches {
  const reader = new PatchReader(tools);
  let size = 0;
  let stopped: FilePart | undefined;
  yield* readPatches(patches, function* (part) {
    if (part.kind === 'unmerged') {
      done.add(part.name);
      yield unmergedReading(part.name);
    }
    if (part.kind !== 'file') return;
    yield* reader.read(part, plainFile);
    if (part.last && hasContent(part)) done.add(part.head.name);
    size += part.bytes.length;
    if (size > largeChange && (part.last || part.head.oldMode === '')) stopped = part;
  }, () => stopped !== undefined);
  if (stopped !== undefined) yield* readRest(tools, base, done, stopped);
}

async function* readRest(tools: Tools, base: string, done: ReadonlySet<string>, { head, last, from }: FilePart): Batches {
  const rest = (await stagedChanges(tools.place, base)).filter(({ name }) => !done.has(name));
  yield rest.filter(isUnmerged).map(({ name }) => unmergedReading(name));
  const readable = rest.filter(isReadable);
  const begun = last ? undefined : head.name;
  const added = readable.filter(isNew).map(({ name, newBlob }) => ({ name, blob: newBlob, ...(name === begun ? { from: from.newLine } : {}) }));
  yield* readWholeBlobs(tools, added, plainFile);
  if (!readable.every(isNew)) yield* readModified(tools, base, done);
}

function readModified(tools: Tools, base: string, done: ReadonlySet<string>): Batches {
  const reader = new PatchReader(tools);
  const isLeft = (part: Part): part is FilePart => part.kind === 'file' && !done.has(part.head.name);
  return readPatches(startGit(tools.place, modifiedArguments(base)).output, (part) => (isLeft(part) ? reader.read(part, plainFile) : []));
}
