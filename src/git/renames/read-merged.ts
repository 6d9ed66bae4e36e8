import type { Step } from '../batches.js';
import { take } from '../batches.js';
import type { FilePart } from '../patch/part.js';
import type { PatchReader } from '../patch/patch-reader.js';
import type { Ranges } from '../patch/ranges.js';
import type { About, Tools } from '../reading.js';
import type { Origins } from './origins.js';

/**
 * The readings of one part of a file in a merge. `added` are its lines that are new against every parent as long as names alone are compared; where a key
 * could be among them, renames are looked into, by `origins`.
 */
export function* readMerged({ wanted }: Pick<Tools, 'wanted'>, reader: PatchReader, part: FilePart, about: About, added: Ranges, origins: () => Promise<Origins>): Generator<Step> {
  // NULs can be UTF-16, which is not looked at before it is decoded.
  if (added.length === 0 || !(wanted(part.bytes) || part.bytes.includes(0))) return yield* reader.read(part, about, added);
  yield {
    kind: 'later',
    readings: async function* () {
      const known = await origins();
      yield* take(reader.read(part, about, await known.ownLines(part.head, added)));
    },
  };
}
