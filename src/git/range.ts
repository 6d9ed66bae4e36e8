import type { Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import type { Batches } from './batches.js';
import { listCommits } from './commits/list.js';
import type { CommitOptions } from './commits/read.js';
import { readCommits } from './commits/read.js';
import { withoutIndex } from './objects-alone.js';
import type { Repository } from './repository.js';

export type RangeOptions = CommitOptions & {
  /** As `git rev-list` takes it: `A..B`, `A...B`, or one revision for all that led to it. */
  readonly range: string;
  readonly wanted: Wanted;
  readonly stats: Stats;
};

/** The messages and added lines of the commits of a range. Throws `CouldNotCheck`, also for a range that Git does not know. */
export async function* readRange(repo: Repository, { range, wanted, stats, ...options }: RangeOptions): Batches {
  const commits = await listCommits(repo, ['--end-of-options', range, '--']);
  yield* readCommits({ place: withoutIndex(repo), wanted, stats }, commits, options);
}
