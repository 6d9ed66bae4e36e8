import type { Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import type { Batches } from './batches.js';
import type { CommitOptions } from './commits/read.js';
import { readCommits } from './commits/read.js';
import { followTips } from './commits/tips.js';
import { withoutIndex } from './objects-alone.js';
import { lackingCommits, remoteState } from './push/lacking.js';
import { parseRefLines } from './push/ref-lines.js';
import type { Destination } from './push/tracking-refs.js';
import type { Tools } from './reading.js';
import type { Repository } from './repository.js';
import { emptyTree } from './repository.js';

export type PushOptions = Destination & CommitOptions & {
  /** What Git gave to the hook on standard input. */
  readonly refLines: Uint8Array;
  readonly wanted: Wanted;
  readonly stats: Stats;
};

/**
 * What a push would give to the remote: the messages and added lines of the commits that it lacks, one by one, so that a line taken out again
 * within the push is seen; the messages of annotated tags; blobs and trees that tags name. Throws `CouldNotCheck`.
 */
export async function* readPush(repo: Repository, { wanted, stats, refLines, ...options }: PushOptions): Batches {
  const tools: Tools = { place: withoutIndex(repo), wanted, stats };
  const updates = parseRefLines(refLines, repo.objectFormat);
  const refs = new Map(updates.flatMap(({ localId, remoteRef }) => (localId === undefined ? [] : [[localId, remoteRef]])));
  if (refs.size === 0 || options.url === here) return;
  const tips = [...refs].map(([id, ref]) => ({ id, ref }));
  const [{ commits, readings }, state] = await Promise.all([followTips(tools, tips, emptyTree(repo)), remoteState(repo, options, updates)]);
  if (commits.length > 0) yield* readCommits(tools, await lackingCommits(repo, commits, state), options);
  yield* readings;
}

/** As in `git push . main:copy`: nothing leaves this repository. */
const here = '.';
