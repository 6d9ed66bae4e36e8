import type { Failure } from '../../failure.js';
import { CouldNotCheck } from '../../failure.js';
import type { NewLines } from '../patch/newness.js';
import { newAgainstBoth, note } from '../patch/newness.js';
import type { FilePart } from '../patch/part.js';
import type { Ranges } from '../patch/ranges.js';
import type { Commit } from './list.js';
import type { MergedFiles } from './merged-files.js';

/**
 * Follows the sections of `git diff-tree --stdin -m --always`: one for each commit, and for a merge one for each parent. Each has to come, in the order in
 * which the commits were given, so that none can be missing without being missed.
 */
export class Sections {
  readonly #commits: readonly Commit[];
  readonly #merged: MergedFiles;
  #index = -1;
  #parent = 0;
  /** What the merge under way adds against the parents before this section's, and against this section's as far as it has come. */
  #lines: NewLines | undefined;
  #section = new Map<string, Ranges>();

  constructor(commits: readonly Commit[], merged: MergedFiles) {
    this.#commits = commits;
    this.#merged = merged;
  }

  /** How many commits have been read to their end. */
  get done(): number {
    return this.#index;
  }

  /** The id of a section's head. */
  begin(id: string): void {
    if (this.#isLast()) {
      this.#index += 1;
      this.#parent = 0;
      this.#lines = undefined;
    } else {
      this.#parent += 1;
      this.#lines = newAgainstBoth(this.#lines, this.#section);
    }
    this.#section = new Map();
    if (this.#commits[this.#index]?.id !== id) throw new CouldNotCheck(sectionMissing);
  }

  /** What is new of a file: all that is added (`all`), the lines that are given, or nothing of it as far as is known (undefined). */
  newLines(part: FilePart): Ranges | 'all' | undefined {
    const commit = this.#commits[this.#index];
    if (commit === undefined) throw new CouldNotCheck(sectionMissing);
    if (commit.parents < 2) return 'all';
    if (this.#merged.get(commit.id)?.has(part.head.name) !== true) return undefined;
    if (this.#isLast()) return this.#lines?.get(part.head.name);
    note(this.#section, part);
    return undefined;
  }

  /** The commit under way, when it is a merge and a parent of it lacks a file of that name, which may have another one there. */
  mayBeRenamed({ head: { name } }: FilePart): Commit | undefined {
    const commit = this.#commits[this.#index];
    return commit !== undefined && this.#merged.get(commit.id)?.get(name) === 'new' ? commit : undefined;
  }

  /** The end of the last section. */
  finish(): void {
    if (!this.#isLast() || this.#index !== this.#commits.length - 1) throw new CouldNotCheck(sectionMissing);
    this.#index += 1;
  }

  #isLast(): boolean {
    return this.#parent >= (this.#commits[this.#index]?.parents ?? 0) - 1;
  }
}

const sectionMissing: Failure = {
  code: 'diff-unreadable', message: 'Git left out the patch of a commit.', next: ['Try again. When it stays so, see whether the repository is sound:', '$ git fsck'],
};
