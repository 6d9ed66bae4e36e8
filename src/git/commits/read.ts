import type { Reading } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import { oddAnswer } from '../objects/object-failure.js';
import { ObjectStream } from '../objects/read-objects.js';
import type { Tools } from '../reading.js';
import { CommitChanges } from './changes.js';
import type { Commit } from './list.js';
import { mergedFiles } from './merged-files.js';
import { mergeTagMessages, messageOf, messageReading } from './message.js';

/** Commits that need not be read again. `add` is called when all that a commit adds has been given and taken; whether it was clean is not known here. */
export type CheckedCommits = { readonly has: (commit: string) => boolean; readonly add: (commit: string) => void };

export type CommitOptions = {
  readonly checked?: CheckedCommits | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** How many commits have been read. */
export type Progress = { readonly done: number; readonly total: number };

/** Reads the messages and the added lines of commits, in their order, by one Git process for the messages and one for the patches. */
export async function* readCommits(tools: Tools, commits: readonly Commit[], { checked, onProgress }: CommitOptions): AsyncGenerator<Reading> {
  const left = checked === undefined ? commits : commits.filter(({ id }) => !checked.has(id));
  if (left.length === 0) return;
  const merged = await mergedFiles(tools.place, left.filter(({ parents }) => parents > 1).map(({ id }) => id));
  const changing = left.filter(({ id, parents }) => parents < 2 || merged.has(id));
  const messages = new ObjectStream(tools.place, left.map(({ id }) => id));
  const changes = changing.length === 0 ? undefined : new CommitChanges(tools, changing, merged);
  try {
    for (const [index, commit] of left.entries()) {
      yield* messagesOf(tools, messages, commit);
      if (commit.parents < 2 || merged.has(commit.id)) yield* changes?.read(commit) ?? [];
      checked?.add(commit.id);
      onProgress?.({ done: commits.length - left.length + index + 1, total: commits.length });
    }
    await messages.next();
    await changes?.finish();
  } finally {
    await Promise.all([messages.close(), changes?.close()]);
  }
}

async function* messagesOf(tools: Tools, objects: ObjectStream, { id }: Commit): AsyncGenerator<Reading> {
  const head = await objects.next();
  if (head?.id !== id) throw new CouldNotCheck(oddAnswer);
  const object = await objects.content();
  yield* messageReading(tools, '', { source: 'commit-message', commit: id }, messageOf(object));
  for (const message of mergeTagMessages(object)) yield* messageReading(tools, '', { source: 'tag-message', commit: id }, message);
}
