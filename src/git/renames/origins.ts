import { CouldNotCheck } from '../../failure.js';
import { blobReader } from '../objects/blob-reader.js';
import type { FileHead } from '../patch/part.js';
import type { Ranges } from '../patch/ranges.js';
import type { Place } from '../run.js';
import { linesNotIn } from './lines-not-in.js';
import type { RenamedFiles } from './renamed-files.js';
import { renamedFiles, renameOptions } from './renamed-files.js';

/** The arguments of Git for the list of what differs from one parent, with these options. */
export type Comparison = (options: readonly string[]) => readonly string[];

const noFiles: RenamedFiles = new Map();

/** What the files of one merge were called in its parents. Git is asked when there is a file to ask about, and each question once. */
export class Origins {
  readonly #place: Place;
  readonly #comparisons: readonly Comparison[];
  readonly #lists = new Map<string, Promise<RenamedFiles>>();
  /** The file that was asked about last; a large one comes in many parts. */
  #last: { readonly name: string; readonly lines: Promise<Ranges> } | undefined;

  /** `comparisons` has one for each parent. */
  constructor(place: Place, comparisons: readonly Comparison[]) {
    this.#place = place;
    this.#comparisons = comparisons;
  }

  /**
   * Of the lines that are added in a file against every parent that has one of its name, those that no parent holds in the file from which this one was
   * renamed either. All of them when that cannot be told.
   */
  ownLines(head: FileHead, added: Ranges): Promise<Ranges> {
    if (this.#last?.name !== head.name) this.#last = { name: head.name, lines: orElse(added, this.#compare(head, added)) };
    return this.#last.lines;
  }

  async #compare({ name, newBlob }: FileHead, added: Ranges): Promise<Ranges> {
    const origins = await Promise.all(this.#comparisons.map((comparison, parent) => this.#originOf(name, comparison, parent)));
    const ids = origins.flatMap((id) => id ?? []);
    if (ids.length === 0) return added;
    const blobs = blobReader(this.#place);
    try {
      const [text, ...old] = await Promise.all([newBlob, ...ids].map(blobs.read));
      return text === undefined ? added : linesNotIn(old, text, added);
    } finally {
      blobs.close();
    }
  }

  async #originOf(name: string, comparison: Comparison, parent: number): Promise<string | undefined> {
    for (const kind of ['moved', 'copied'] as const) {
      const key = `${kind} ${parent}`;
      const list = this.#lists.get(key) ?? orElse(noFiles, renamedFiles(this.#place, comparison(renameOptions(kind))));
      this.#lists.set(key, list);
      const origin = (await list).get(name);
      if (origin !== undefined) return origin;
    }
    return undefined;
  }
}

/** An answer, or `otherwise` when Git has none: an object is not here, or too large. */
async function orElse<T>(otherwise: T, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CouldNotCheck) return otherwise;
    throw error;
  }
}
