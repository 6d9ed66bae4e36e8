import type { Reading } from '../../detect/subject.js';
import { readWholeBlobs } from '../objects/whole-blobs.js';
import type { FilePart } from '../patch/part.js';
import { PatchReader } from '../patch/patch-reader.js';
import { splitPatches } from '../patch/split-patches.js';
import { isNew, isReadable } from '../raw-changes.js';
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
export async function* readIndex(tools: Tools, patches: AsyncIterable<Buffer>, base: string, done: Set<string>): AsyncGenerator<Reading> {
  const reader = new PatchReader(tools);
  let size = 0;
  for await (const part of splitPatches(patches)) {
    if (part.kind === 'unmerged') {
      done.add(part.name);
      yield unmergedReading(part.name);
    }
    if (part.kind !== 'file') continue;
    yield* reader.read(part, plainFile);
    if (part.last) done.add(part.head.name);
    size += part.bytes.length;
    if (size > largeChange && (part.last || part.head.oldMode === '')) return yield* readRest(tools, base, done, part);
  }
}

async function* readRest(tools: Tools, base: string, done: Set<string>, { head, last, from }: FilePart): AsyncGenerator<Reading> {
  const rest = (await stagedChanges(tools.place, base)).filter(({ name }) => !done.has(name));
  for (const { name, status } of rest) if (status === 'U') yield unmergedReading(name);
  const added = rest.filter((change) => isReadable(change) && isNew(change) && change.status !== 'U');
  const begun = last ? undefined : head.name;
  yield* readWholeBlobs(tools, added.map(({ name, newBlob }) => ({ name, blob: newBlob, ...(name === begun ? { from: from.newLine } : {}) })), plainFile);
  if (rest.some((change) => isReadable(change) && !isNew(change))) yield* readModified(tools, base, done);
}

async function* readModified(tools: Tools, base: string, done: ReadonlySet<string>): AsyncGenerator<Reading> {
  const reader = new PatchReader(tools);
  for await (const part of splitPatches(startGit(tools.place, modifiedArguments(base)).output)) {
    if (part.kind === 'file' && !done.has(part.head.name)) yield* reader.read(part, plainFile);
  }
}
