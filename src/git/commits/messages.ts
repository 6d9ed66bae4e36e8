import type { Reading } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import { oddAnswer } from '../objects/object-failure.js';
import { ObjectSplitter } from '../objects/object-splitter.js';
import { globalOptions } from '../patch-options.js';
import type { Tools } from '../reading.js';
import { startGit } from '../run.js';
import type { Commit } from './list.js';
import { mergeTagMessages, messageOf, messageReading } from './message.js';

/** The messages of commits in which a key could be, by one Git process. */
export async function readMessages(tools: Tools, commits: readonly Commit[]): Promise<readonly Reading[]> {
  const ids = Buffer.from(commits.map(({ id }) => `${id}\n`).join(''));
  const splitter = new ObjectSplitter();
  const readings: Reading[] = [];
  let read = 0;
  for await (const chunk of startGit(tools.place, [...globalOptions, 'cat-file', '--batch', '--buffer'], ids).output) {
    for (const { id, content } of splitter.add(chunk)) {
      const commit = commits[read];
      if (commit?.id !== id) throw new CouldNotCheck(oddAnswer);
      read += 1;
      for (const reading of messagesOf(tools, commit, content)) readings.push(reading);
    }
  }
  splitter.finish();
  if (read < commits.length) throw new CouldNotCheck(oddAnswer);
  return readings;
}

function* messagesOf(tools: Tools, { id: commit }: Commit, object: Buffer): Generator<Reading> {
  yield* messageReading(tools, '', { source: 'commit-message', commit }, messageOf(object));
  for (const message of mergeTagMessages(object)) yield* messageReading(tools, '', { source: 'tag-message', commit }, message);
}
