import type { Reading } from '../../detect/subject.js';
import { canReadByBlobs, readByBlobs } from '../objects/by-blobs.js';
import type { NewLines } from '../patch/newness.js';
import { newAgainstBoth, note } from '../patch/newness.js';
import { PatchReader } from '../patch/patch-reader.js';
import type { About, Tools } from '../reading.js';
import type { Commit } from './list.js';
import { CommitLists } from './lists.js';
import type { MergedFiles } from './merged-files.js';
import { CommitPatches } from './patches.js';

/**
 * Reads what commits add, one after the other in the order in which they were given. Where patches cannot be made because an old version of a file is
 * not here, the rest is read by blobs.
 */
export class CommitChanges {
  readonly #tools: Tools;
  readonly #commits: readonly Commit[];
  readonly #merged: MergedFiles;
  readonly #reader: PatchReader;
  readonly #patches: CommitPatches;
  #lists: CommitLists | undefined;

  /** `commits` without the merges that `merged` does not know: they add nothing of their own. */
  constructor(tools: Tools, commits: readonly Commit[], merged: MergedFiles) {
    this.#tools = tools;
    this.#commits = commits;
    this.#merged = merged;
    this.#reader = new PatchReader(tools);
    this.#patches = new CommitPatches(tools.place, commits.map(({ id }) => id));
  }

  async *read(commit: Commit): AsyncGenerator<Reading> {
    const about: About = { source: 'line', commit: commit.id };
    const done = new Set<string>();
    if (this.#lists === undefined) {
      try {
        return yield* this.#byPatches(commit, about, done);
      } catch (error) {
        if (!canReadByBlobs(error)) throw error;
        const rest = this.#commits.slice(this.#commits.indexOf(commit)).map(({ id }) => id);
        this.#lists = new CommitLists(this.#tools.place, rest);
      }
    }
    const changes = [];
    for (let parent = 0; parent < Math.max(1, commit.parents); parent += 1) changes.push(await this.#lists.section(commit.id));
    yield* readByBlobs(this.#tools, changes, about, done);
  }

  async finish(): Promise<void> {
    if (this.#lists === undefined) await this.#patches.finish();
  }

  async close(): Promise<void> {
    await Promise.all([this.#patches.close(), this.#lists?.close()]);
  }

  async *#byPatches(commit: Commit, about: About, done: Set<string>): AsyncGenerator<Reading> {
    const lines = await this.#newLines(commit);
    for await (const part of this.#patches.section(commit.id)) {
      const only = lines?.get(part.head.name);
      if (lines === undefined || only !== undefined) yield* this.#reader.read(part, about, only);
      if (part.last) done.add(part.head.name);
    }
  }

  /** What a merge adds against all parents but the last, whose patch is read after that; undefined for a commit that is no merge. */
  async #newLines({ id, parents }: Commit): Promise<NewLines | undefined> {
    const files = this.#merged.get(id);
    let lines: NewLines | undefined;
    for (let parent = 1; parent < parents; parent += 1) {
      const against = new Map<string, readonly number[]>();
      for await (const part of this.#patches.section(id)) if (files?.has(part.head.name)) note(against, part);
      lines = newAgainstBoth(lines, against);
    }
    return lines;
  }
}
