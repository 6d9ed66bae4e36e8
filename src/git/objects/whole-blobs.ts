import { countLines } from '../../count-lines.js';
import type { Passage, Reading } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import type { Batches } from '../batches.js';
import { batched } from '../batches.js';
import { globalOptions } from '../patch-options.js';
import type { About, Tools } from '../reading.js';
import { pathReading, subjectReading } from '../reading.js';
import type { Place, Running } from '../run.js';
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
 * Reads blobs of which every line is to be checked, by a Git process or two: each once, also when it stands at several paths. With `source: 'blob'` each is named
 * as the object that it is, and what stands for its path is the ref that leads to it, no name of a file.
 */
export async function* readWholeBlobs(tools: Tools, blobs: readonly WholeBlob[], about: About): Batches {
  if (blobs.length === 0) return;
  const byId = placesOf(blobs);
  const reader = new BlobReader(tools, [...byId.values()], about);
  const ids = [...byId.keys()];
  const lanes = lanesOf(tools.place, ids, ids.length < 2 * turn ? 1 : Math.min(mostLanes, (await import('node:os')).availableParallelism()));
  try {
    while (reader.ended < ids.length) {
      const lane = lanes[Math.floor(reader.ended / turn) % lanes.length];
      if (!(await lane?.waits())) throw new CouldNotCheck(oddAnswer);
      yield* batched(reader.read(lane?.take(turn - (reader.ended % turn)) ?? []));
    }
    for (const lane of lanes) await lane.finish();
  } finally {
    for (const lane of lanes) lane.stop();
  }
}

/** So many objects are taken from one Git process before it is another's turn: about as many as wait until then. */
const turn = 16;
/** Git inflates some hundred megabytes in a second: from two processes more come than are read here. */
const mostLanes = 2;

/** Processes that give the objects in turn. */
function lanesOf(place: Place, ids: readonly string[], count: number): readonly Lane[] {
  return Array.from({ length: count }, (_, lane) => new Lane(place, ids.filter((_id, nth) => Math.floor(nth / turn) % count === lane)));
}

/** A Git process that prints some objects. */
class Lane {
  readonly #git: Running;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #parts: ObjectParts = new ObjectParts(windowSize);
  /** What has come of the last chunk and was not taken. */
  #left: Iterator<ObjectPart> | undefined;

  constructor(place: Place, ids: readonly string[]) {
    this.#git = startGit(place, [...globalOptions, 'cat-file', '--batch', '--buffer'], Buffer.from(ids.map((id) => `${id}\n`).join('')));
    this.#chunks = this.#git.output[Symbol.asyncIterator]();
  }

  /** Whether there is more to take. Throws `CouldNotCheck` when Git failed. */
  async waits(): Promise<boolean> {
    if (this.#left !== undefined) return true;
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#left = this.#parts.add(next.value);
    return true;
  }

  /** The parts of so many objects, as far as they have come. */
  *take(objects: number): Generator<ObjectPart> {
    for (let ended = 0; ended < objects && this.#left !== undefined;) {
      const { done, value } = this.#left.next();
      if (done === true) this.#left = undefined;
      else {
        if (value.last) ended += 1;
        yield value;
      }
    }
  }

  /** Throws `CouldNotCheck` when there is more than what was asked for, or when Git failed at last. */
  async finish(): Promise<void> {
    while (await this.waits()) if ([...this.take(1)].length > 0) throw new CouldNotCheck(oddAnswer);
    this.#parts.finish();
  }

  stop(): void {
    this.#git.stop();
  }
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
  readonly #text: WholeText;
  #before = { bytes: 0, addedLines: 0 };
  /** How many objects have been read in full. */
  ended = 0;

  constructor(tools: Tools, blobs: readonly (readonly WholeBlob[])[], about: About) {
    [this.#tools, this.#blobs, this.#about] = [tools, blobs, about];
    this.#text = new WholeText(tools.wanted, tools.stats);
  }

  *read(parts: Iterable<ObjectPart>): Generator<Reading> {
    for (const part of parts) yield* this.#readPart(part);
  }

  *#readPart({ bytes, first, last }: ObjectPart): Generator<Reading> {
    const places = this.#blobs[this.ended];
    if (places === undefined) throw new CouldNotCheck(oddAnswer);
    if (first) yield* this.#begin(places);
    yield* this.#subjects(places, first && last ? this.#text.whole(bytes) : this.#text.add(bytes));
    if (!last) return;
    if (!first) yield* this.#subjects(places, this.#text.finish());
    this.#countAgain(places.length - 1);
    this.ended += 1;
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
        if (from === 1 || endsBehind(passage, from)) yield subjectReading(name, here, [passage], { id: blob });
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
