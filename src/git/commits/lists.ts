import { CouldNotCheck } from '../../failure.js';
import { ByteSource } from '../objects/byte-source.js';
import { oddAnswer } from '../objects/object-failure.js';
import { globalOptions, rawOptions } from '../patch-options.js';
import type { Change } from '../raw-changes.js';
import { nextChange } from '../raw-changes.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';

const lists: readonly string[] = ['diff-tree', '--stdin', '-r', '-m', '--root', '--always', ...rawOptions];

/** What `CommitPatches` gives, as lists of changed entries, for which no blob is needed. */
export class CommitLists {
  readonly #source: ByteSource;
  #ahead: Change | string | undefined;

  constructor(place: Place, commits: readonly string[]) {
    this.#source = new ByteSource(startGit(place, [...globalOptions, ...lists], Buffer.from(commits.map((id) => `${id}\n`).join(''))).output);
  }

  /** The entries of the next section, which must be one of `commit`. */
  async section(commit: string): Promise<readonly Change[]> {
    const head = this.#ahead ?? (await nextChange(this.#source));
    if (head !== commit) throw new CouldNotCheck(oddAnswer);
    const changes: Change[] = [];
    for (;;) {
      this.#ahead = await nextChange(this.#source);
      if (this.#ahead === undefined || typeof this.#ahead === 'string') return changes;
      changes.push(this.#ahead);
    }
  }

  async close(): Promise<void> {
    await this.#source.close();
  }
}
