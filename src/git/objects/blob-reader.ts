import { CouldNotCheck } from '../../failure.js';
import { globalOptions } from '../patch-options.js';
import type { Place } from '../run.js';
import { openGit } from '../run.js';
import { ByteSource } from './byte-source.js';
import { largeObject, oddAnswer } from './object-failure.js';
import { parseObjectHead } from './read-objects.js';

/** Answers for single blobs, by one Git process that waits for the next question. */
export type BlobReader = {
  /** The content of a blob. Throws `CouldNotCheck` when it is not here. */
  readonly read: (id: string) => Promise<Buffer>;
  readonly close: () => void;
};

/** The process keeps the program running only while an answer is awaited. */
export function blobReader(place: Place): BlobReader {
  const git = openGit(place, [...globalOptions, 'cat-file', '--batch']);
  const source = new ByteSource(git.output);
  git.hold(false);
  let last: Promise<unknown> = Promise.resolve();
  const read = (id: string): Promise<Buffer> => {
    const answer = last.then(async () => {
      git.hold(true);
      git.write(`${id}\n`);
      return readBlobFrom(source).finally(() => git.hold(false));
    });
    last = answer.catch(() => undefined);
    return answer;
  };
  return { read, close: git.stop };
}

/** Half of what fits into one string: what is read here is looked at as a whole. */
const largest = 256 * 1024 * 1024;

async function readBlobFrom(source: ByteSource): Promise<Buffer> {
  const line = await source.line();
  if (line === undefined) throw new CouldNotCheck(oddAnswer);
  const { id, size } = parseObjectHead(line);
  const content = Buffer.allocUnsafe(size > largest ? 0 : size);
  for (let read = 0; read < size;) {
    const bytes = await source.some(size - read);
    bytes.copy(content, read);
    read += bytes.length;
  }
  await source.line();
  if (size > largest) throw new CouldNotCheck(largeObject(id));
  return content;
}

const readers = new WeakMap<Place, BlobReader>();

/** The content of a blob; all questions about one repository go to the same process. */
export function readBlob(place: Place, id: string): Promise<Uint8Array> {
  const reader = readers.get(place) ?? blobReader(place);
  readers.set(place, reader);
  return reader.read(id);
}

/** Ends the process behind `readBlob`, if there is one. */
export function closeBlobs(place: Place): void {
  readers.get(place)?.close();
  readers.delete(place);
}
