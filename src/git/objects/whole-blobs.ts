import { countLines } from '../../count-lines.js';
import type { Passage, Reading } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import type { Batches } from '../batches.js';
import { batched } from '../batches.js';
import { globalOptions } from '../patch-options.js';
import type { About, Tools } from '../reading.js';
import { pathReading, subjectReading } from '../reading.js';
import { startGit } from '../run.js';
import { windowSize } from '../text/sizes.js';
import { WholeText } from '../text/whole-text.js';
import { oddAnswer } from './object-failure.js';
import type { ObjectPart } from './object-parts.js';
import { ObjectParts } from './object-parts.js';

/** A blob that counts as a whole, and its path with one character a byte. */
export type WholeBlob = {
  readonly name: string;
  readonly blob: string;
  /** Where reading is to go on: the path and the lines before have been given. */
  readonly from?: number;
};

/**
 * Reads blobs of which every line is to be checked, by one Git process: each once, also when it stands at several paths. With `source: 'blob'` each is named
 * as the object that it is, and what stands for its path is the ref that leads to it, no name of a file.
 */
export async function* readWholeBlobs(tools: Tools, blobs: readonly WholeBlob[], about: About): Batches {
  if (blobs.length === 0) return;
  const byId = placesOf(blobs);
  const reader = new BlobReader(tools, [...byId.values()], about);
  const ids = Buffer.from([...byId.keys()].map((id) => `${id}\n`).join(''));
  for await (const chunk of startGit(tools.place, [...globalOptions, 'cat-file', '--batch', '--buffer'], ids).output) yield* batched(reader.read(chunk));
  reader.finish();
}

function placesOf(blobs: readonly WholeBlob[]): ReadonlyMap<string, readonly WholeBlob[]> {
  const byId = new Map<string, WholeBlob[]>();
  for (const blob of blobs) {
    const places = byId.get(blob.blob);
    if (places === undefined) byId.set(blob.blob, [blob]);
    else places.push(blob);
  }
  return byId;
}

class BlobReader {
  readonly #tools: Tools;
  readonly #blobs: readonly (readonly WholeBlob[])[];
  readonly #about: About;
  readonly #parts: ObjectParts = new ObjectParts(windowSize);
  readonly #text: WholeText;
  #before = { bytes: 0, addedLines: 0 };

  constructor(tools: Tools, blobs: readonly (readonly WholeBlob[])[], about: About) {
    [this.#tools, this.#blobs, this.#about] = [tools, blobs, about];
    this.#text = new WholeText(tools.wanted, tools.stats);
  }

  *read(chunk: Buffer): Generator<Reading> {
    for (const part of this.#parts.add(chunk)) yield* this.#readPart(part);
  }

  /** Throws `CouldNotCheck` when not everything has come. */
  finish(): void {
    if (this.#parts.finish() !== this.#blobs.length) throw new CouldNotCheck(oddAnswer);
  }

  *#readPart({ nth, bytes, first, last }: ObjectPart): Generator<Reading> {
    const places = this.#blobs[nth];
    if (places === undefined) throw new CouldNotCheck(oddAnswer);
    if (first) yield* this.#begin(places);
    yield* this.#subjects(places, first && last ? this.#text.whole(bytes) : this.#text.add(bytes));
    if (!last) return;
    if (!first) yield* this.#subjects(places, this.#text.finish());
    this.#countAgain(places.length - 1);
  }

  *#begin(places: readonly WholeBlob[]): Generator<Reading> {
    const { stats } = this.#tools;
    this.#before = { bytes: stats.bytes, addedLines: stats.addedLines };
    for (const { name, from } of places) {
      if (from !== undefined) continue;
      stats.files += 1;
      if (this.#about.source !== 'blob') yield pathReading(name, this.#about);
    }
  }

  *#subjects(places: readonly WholeBlob[], passages: Iterable<Passage>): Generator<Reading> {
    for (const passage of passages) {
      for (const { name, blob, from = 1 } of places) {
        const here = this.#about.source === 'blob' ? { ...this.#about, object: blob } : this.#about;
        if (from === 1 || endsBehind(passage, from)) yield subjectReading(name, here, [passage], blob);
      }
    }
  }

  /** What stands at other paths as well counts there too. */
  #countAgain(times: number): void {
    const { stats } = this.#tools;
    stats.bytes += times * (stats.bytes - this.#before.bytes);
    stats.addedLines += times * (stats.addedLines - this.#before.addedLines);
  }
}

function endsBehind({ line, bytes }: Passage, from: number): boolean {
  return line + countLines(bytes) >= from;
}
