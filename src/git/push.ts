import type { Reading, Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import type { Batches } from './batches.js';
import { oneByOne } from './batches.js';
import { listCommits } from './commits/list.js';
import type { CommitOptions } from './commits/read.js';
import { readCommits } from './commits/read.js';
import { followTips } from './commits/tips.js';
import { knownObjects } from './push/known-objects.js';
import { parseRefLines } from './push/ref-lines.js';
import type { Destination } from './push/tracking-refs.js';
import { trackedIds } from './push/tracking-refs.js';
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
export function readPush(repo: Repository, options: PushOptions): AsyncGenerator<Reading> {
  return oneByOne(pushBatches(repo, options));
}

async function* pushBatches(repo: Repository, { wanted, stats, refLines, ...options }: PushOptions): Batches {
  const tools: Tools = { place: repo, wanted, stats };
  const updates = parseRefLines(refLines, repo.objectFormat);
  const tips = new Map(updates.flatMap(({ localId, remoteRef }) => (localId === undefined ? [] : [[localId, remoteRef]])));
  if (tips.size === 0) return;
  const { commits, readings } = await followTips(tools, [...tips].map(([id, ref]) => ({ id, ref })), emptyTree(repo));
  if (commits.length > 0) yield* readCommits(tools, await lacking(repo, commits, options, updates), options);
  yield* readings;
}

type Updates = ReturnType<typeof parseRefLines>;

/** The commits that lead to `tips` and are not known to be on the remote. */
async function lacking(repo: Repository, tips: readonly string[], to: Destination, updates: Updates): ReturnType<typeof listCommits> {
  const named = new Set(await knownObjects(repo, [...new Set(updates.flatMap(({ remoteId }) => remoteId ?? []))]));
  const told = updates.filter(({ remoteId }) => remoteId === undefined || named.has(remoteId)).map(({ remoteRef }) => remoteRef);
  const tracked = await knownObjects(repo, await trackedIds(repo, to, told));
  const excluded = [...new Set([...named, ...tracked])].map((id) => `^${id}`);
  return listCommits(repo, ['--stdin'], [...tips, ...excluded].map((line) => `${line}\n`).join(''));
}
