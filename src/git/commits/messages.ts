import type { Reading } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import { oddAnswer } from '../objects/object-failure.js';
import { ObjectParts } from '../objects/object-parts.js';
import { globalOptions } from '../patch-options.js';
import type { Tools } from '../reading.js';
import { startGit } from '../run.js';
import type { Commit } from './list.js';
import { mergeTagMessages, messageOf, messageReading } from './message.js';

/** The messages of commits in which a key could be, by one Git process. */
export async function readMessages(tools: Tools, commits: readonly Commit[]): Promise<readonly Reading[]> {
  const ids = Buffer.from(commits.map(({ id }) => `${id}\n`).join(''));
  const parts = new ObjectParts(Infinity);
  const readings: Reading[] = [];
  for await (const chunk of startGit(tools.place, [...globalOptions, 'cat-file', '--batch', '--buffer'], ids).output) {
    for (const { nth, id, bytes } of parts.add(chunk)) {
      const commit = commits[nth];
      if (commit?.id !== id) throw new CouldNotCheck(oddAnswer);
      for (const reading of messagesOf(tools, commit, bytes)) readings.push(reading);
    }
  }
  if (parts.finish() < commits.length) throw new CouldNotCheck(oddAnswer);
  return readings;
}

function* messagesOf(tools: Tools, { id: commit }: Commit, object: Buffer): Generator<Reading> {
  yield* messageReading(tools, '', { source: 'commit-message', commit }, messageOf(object));
  for (const message of mergeTagMessages(object)) yield* messageReading(tools, '', { source: 'tag-message', commit }, message);
}
