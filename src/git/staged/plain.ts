import type { Batches } from '../batches.js';
import type { FilePart } from '../patch/part.js';
import { PatchReader, hasContent } from '../patch/patch-reader.js';
import { readPatches } from '../patch/read-patches.js';
import type { Tools } from '../reading.js';
import { plainFile } from '../reading.js';
import { stagedChanges } from './listed.js';
import { unmergedReading } from './unmerged.js';

/**
 * Git makes some fifty megabytes of patches in a second, and gives new files as they are twenty times as fast. So a change that turns out to be larger
 * than this is read by its blobs where they are new as a whole.
 */
const largeChange = 4 * 1024 * 1024;

/** Git prints nothing of a file before it has compared all of it: after so many milliseconds without a word, the first one is large. */
const patience = 100;

/** The staged change without a merge. The names of files that have been read in full go to `done`. */
export async function* readIndex(tools: Tools, patches: AsyncIterable<Buffer>, base: string, done: Set<string>): Batches {
  const chunks = patches[Symbol.asyncIterator]();
  const first = chunks.next();
  if (await isLate(first)) {
    const { addsMore, readRest } = await import('./rest.js');
    const changes = await stagedChanges(tools.place, base);
    if (await addsMore(tools.place, changes, largeChange)) return yield* readRest(tools, base, changes, done);
  }
  const reader = new PatchReader(tools);
  let size = 0;
  let stopped: FilePart | undefined;
  yield* readPatches(continued(first, chunks), function* (part) {
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
  if (stopped === undefined) return;
  // A small commit does without.
  const { readRest } = await import('./rest.js');
  yield* readRest(tools, base, await stagedChanges(tools.place, base), done, stopped);
}

/** Whether an answer takes longer than `patience`. */
function isLate(answer: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, true);
    const inTime = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    answer.then(inTime, inTime);
  });
}

async function* continued(first: Promise<IteratorResult<Buffer, unknown>>, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let next = await first; next.done !== true; next = await chunks.next()) yield next.value;
}
