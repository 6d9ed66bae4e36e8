import type { Batches } from '../batches.js';
import type { Change } from '../raw-changes.js';
import { isNew, isReadable } from '../raw-changes.js';
import type { About, Tools } from '../reading.js';
import { blobReader } from './blob-reader.js';
import type { ComparedBlob } from './compared-blobs.js';
import { readComparedBlob } from './compared-blobs.js';
import type { WholeBlob } from './whole-blobs.js';
import { readWholeBlobs } from './whole-blobs.js';

/**
 * Reads a change by its blobs rather than by patches. `changes` holds a list for each parent; a file counts when it differs from all of them. What is in
 * `done` has been read before.
 */
export async function* readByBlobs(tools: Tools, changes: readonly (readonly Change[])[], about: About, done: ReadonlySet<string>): Batches {
  const entries = inAll(changes).filter((versions) => versions[0] !== undefined && isReadable(versions[0]) && !done.has(versions[0].name));
  yield* readWholeBlobs(tools, entries.filter((versions) => versions.every(isNew)).flatMap(wholeOf), about);
  const blobs = blobReader(tools.place);
  try {
    for (const versions of entries) if (!versions.every(isNew)) for (const entry of comparedOf(versions)) yield await readComparedBlob(tools, blobs, entry, about);
  } finally {
    blobs.close();
  }
}

/** For each file that is in every list, its entries in all of them. */
function inAll([first = [], ...others]: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  const byName = others.map((changes) => new Map(changes.map((change) => [change.name, change])));
  return first.flatMap((change) => {
    const versions = byName.flatMap((names) => names.get(change.name) ?? []);
    return versions.length === others.length ? [[change, ...versions]] : [];
  });
}

function wholeOf([change]: readonly Change[]): readonly WholeBlob[] {
  return change === undefined ? [] : [{ name: change.name, blob: change.newBlob }];
}

function comparedOf(versions: readonly Change[]): readonly ComparedBlob[] {
  const old = versions.filter((change) => !isNew(change)).map(({ oldBlob }) => oldBlob);
  return versions.slice(0, 1).map(({ name, newBlob }) => ({ name, blob: newBlob, old }));
}
