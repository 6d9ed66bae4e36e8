import type { Failure } from '../../failure.js';
import { CouldNotCheck } from '../../failure.js';
import type { FilePart, Part } from '../patch/part.js';
import { splitPatches } from '../patch/split-patches.js';
import { globalOptions, patchOptions } from '../patch-options.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';

const patches: readonly string[] = ['diff-tree', '--stdin', '-r', '-m', '--root', '--always', ...patchOptions];

/**
 * The patches of commits, by one Git process: `-m` gives one section for each parent of a merge, and `--always` names the commit of every section even
 * where nothing changed, so that none can be missing without being missed.
 */
export class CommitPatches {
  readonly #parts: AsyncGenerator<Part>;
  #ahead: Part | undefined;

  constructor(place: Place, commits: readonly string[]) {
    this.#parts = splitPatches(startGit(place, [...globalOptions, ...patches], Buffer.from(commits.map((id) => `${id}\n`).join(''))).output);
  }

  /** The file parts of the next section, which must be one of `commit`. Read all of them before asking for the next section. */
  async *section(commit: string): AsyncGenerator<FilePart> {
    const head = this.#ahead ?? (await this.#next());
    if (head?.kind !== 'commit' || head.id !== commit) throw new CouldNotCheck(sectionMissing);
    for (let part = await this.#next(); part?.kind === 'file'; part = await this.#next()) yield part;
  }

  /** Makes sure that Git ended well. */
  async finish(): Promise<void> {
    if ((this.#ahead ?? (await this.#next())) !== undefined) throw new CouldNotCheck(sectionMissing);
  }

  async close(): Promise<void> {
    await this.#parts.return(undefined);
  }

  async #next(): Promise<Part | undefined> {
    const next = await this.#parts.next();
    this.#ahead = next.done === true ? undefined : next.value;
    return this.#ahead;
  }
}

const sectionMissing: Failure = {
  code: 'diff-unreadable', message: 'Git left out the patch of a commit.', next: ['Try again. When it stays so, see whether the repository is sound:', '$ git fsck'],
};
