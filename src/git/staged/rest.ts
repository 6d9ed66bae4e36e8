import type { Batches } from '../batches.js';
import { readWholeBlobs } from '../objects/whole-blobs.js';
import type { FilePart, Part } from '../patch/part.js';
import { PatchReader } from '../patch/patch-reader.js';
import { readPatches } from '../patch/read-patches.js';
import { globalOptions } from '../patch-options.js';
import type { Change } from '../raw-changes.js';
import { isNew, isReadable, isUnmerged } from '../raw-changes.js';
import type { Tools } from '../reading.js';
import { plainFile } from '../reading.js';
import type { Place } from '../run.js';
import { readAll, startGit } from '../run.js';
import { modifiedArguments } from '../staged-arguments.js';
import { unmergedReading } from './unmerged.js';

/** Whether the new files of a staged change are larger than `size` bytes together. */
export async function addsMore(place: Place, changes: readonly Change[], size: number): Promise<boolean> {
  const added = changes.filter((change) => isReadable(change) && isNew(change));
  if (added.length === 0) return false;
  const ids = Buffer.from(added.map(({ newBlob }) => `${newBlob}\n`).join(''));
  const sizes = await readAll(startGit(place, [...globalOptions, 'cat-file', '--batch-check=%(objectsize)'], ids));
  return sizes.toString('latin1').split('\n').reduce((sum, each) => sum + (Number(each) || 0), 0) > size;
}

/** What a large staged change, `changes`, holds behind the file at which its patches were left, if any were read; that one may have been begun. The names in `done` have been read. */
export async function* readRest(tools: Tools, base: string, changes: readonly Change[], done: ReadonlySet<string>, left?: FilePart): Batches {
  const rest = changes.filter(({ name }) => !done.has(name));
  yield rest.filter(isUnmerged).map(({ name }) => unmergedReading(name));
  const readable = rest.filter(isReadable);
  const begun = left === undefined || left.last ? undefined : left;
  const added = readable.filter(isNew).map(({ name, newBlob }) => ({ name, blob: newBlob, ...(name === begun?.head.name ? { from: begun.from.newLine } : {}) }));
  yield* readWholeBlobs(tools, added, plainFile);
  if (!readable.every(isNew)) yield* readModified(tools, base, done);
}

function readModified(tools: Tools, base: string, done: ReadonlySet<string>): Batches {
  const reader = new PatchReader(tools);
  const isLeft = (part: Part): part is FilePart => part.kind === 'file' && !done.has(part.head.name);
  return readPatches(startGit(tools.place, modifiedArguments(base)).output, (part) => (isLeft(part) ? reader.read(part, plainFile) : []));
}
