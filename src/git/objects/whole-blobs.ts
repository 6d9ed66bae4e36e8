import type { Passage, Reading } from '../../detect/subject.js';
import type { Batches } from '../batches.js';
import type { About, Tools } from '../reading.js';
import { pathReading, subjectReading } from '../reading.js';
import { countLines } from '../../count-lines.js';
import { WholeText } from '../text/whole-text.js';
import { ObjectStream } from './read-objects.js';

/** A blob that counts as a whole, and its path with one character a byte. */
export type WholeBlob = {
  readonly name: string;
  readonly blob: string;
  /** Where reading is to go on: the path and the lines before have been given. */
  readonly from?: number;
};

/**
 * Reads blobs of which every line is to be checked, by one Git process. With `source: 'blob'` each is named as the object that it is, and what stands for
 * its path is the ref that leads to it, no name of a file.
 */
export async function* readWholeBlobs(tools: Tools, blobs: readonly WholeBlob[], about: About): Batches {
  if (blobs.length === 0) return;
  const stream = new ObjectStream(tools.place, blobs.map(({ blob }) => blob));
  const text = new WholeText(tools.wanted, tools.stats);
  try {
    for (const entry of blobs) {
      await stream.next();
      if (entry.from === undefined) {
        tools.stats.files += 1;
        if (about.source !== 'blob') yield [pathReading(entry.name, about)];
      }
      for (let chunk = await stream.chunk(); chunk !== undefined; chunk = await stream.chunk()) yield* readings(entry, about, text.add(chunk));
      yield* readings(entry, about, text.finish());
    }
    await stream.next();
  } finally {
    await stream.close();
  }
}

function* readings({ name, blob, from = 1 }: WholeBlob, about: About, passages: Iterable<Passage>): Generator<readonly Reading[]> {
  const here = about.source === 'blob' ? { ...about, object: blob } : about;
  for (const passage of passages) if (from === 1 || endsBehind(passage, from)) yield [subjectReading(name, here, [passage], blob)];
}

function endsBehind({ line, bytes }: Passage, from: number): boolean {
  return line + countLines(bytes) >= from;
}
