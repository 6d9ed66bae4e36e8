import type { Batches } from '../batches.js';
import type { Tools } from '../reading.js';
import type { Commit } from './list.js';
import { mergedFiles } from './merged-files.js';
import { readMessages } from './messages.js';
import { readCommitPatches } from './patches.js';

/**
 * Commits that need not be read again. `add` is called for each of the others when all that they add has been given and taken; whether a commit was clean is
 * not known here.
 */
export type CheckedCommits = { readonly has: (commit: string) => boolean; readonly add: (commit: string) => void };

export type CommitOptions = {
  readonly checked?: CheckedCommits | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** How many commits have been read. */
export type Progress = { readonly done: number; readonly total: number };

/**
 * Reads the added lines and the messages of commits, which come parents first, by Git processes that run at the same time. Lines are given children
 * first: old versions are stored as what differs from newer ones, so that Git makes patches a fifth faster that way.
 */
export async function* readCommits(tools: Tools, commits: readonly Commit[], { checked, onProgress }: CommitOptions): Batches {
  const left = checked === undefined ? commits : commits.filter(({ id }) => !checked.has(id));
  if (left.length === 0) return;
  const messages = readMessages(tools, left);
  // A failure is told below; until then it must not count as one that nobody heeds.
  messages.catch(() => undefined);
  const merged = await mergedFiles(tools.place, left.filter(({ parents }) => parents > 1).map(({ id }) => id));
  const changing = left.filter(({ id, parents }) => parents < 2 || merged.has(id)).toReversed();
  let done = commits.length - changing.length;
  yield [{ kind: 'order', commits: left.map(({ id }) => id) }];
  if (changing.length > 0) yield* readCommitPatches(tools, changing, merged, () => onProgress?.({ done: done++, total: commits.length }));
  yield await messages;
  for (const { id } of left) checked?.add(id);
  onProgress?.({ done: commits.length, total: commits.length });
}
