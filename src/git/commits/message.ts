import type { Reading } from '../../detect/subject.js';
import { textOf } from '../encoding/text-of.js';
import type { About, Tools } from '../reading.js';
import { subjectReading } from '../reading.js';

const blankLine = '\n\n';

/** What a commit or tag object says behind its headers, as it was written, in whatever encoding. */
export function messageOf(object: Buffer): Buffer {
  const end = object.indexOf(blankLine);
  return end < 0 ? Buffer.alloc(0) : object.subarray(end + blankLine.length);
}

/**
 * The messages of signed tags that a merge commit carries with it.
 *
 * mergetag object 3f7a…
 *  type commit
 *  tag v1.0
 *  tagger Ada <ada@example.org> 1700000000 +0000
 *  (a line that holds one space)
 *  The message
 */
export function mergeTagMessages(commit: Buffer): readonly Buffer[] {
  const headers = commit.subarray(0, Math.max(commit.indexOf(blankLine), 0));
  if (!headers.includes('\nmergetag ')) return [];
  const tags = headers.toString('latin1').matchAll(/\nmergetag ([^\n]*(?:\n [^\n]*)*)/g);
  return [...tags].map(([, tag = '']) => messageOf(Buffer.from(tag.replaceAll('\n ', '\n'), 'latin1')));
}

/** The reading of a message, when a key could be in it. A message has no path but the ref that leads to it. */
export function* messageReading({ wanted }: Tools, ref: string, about: About, message: Buffer): Generator<Reading> {
  // Git writes no zero byte into a message; other programs may.
  const text = message.includes(0) ? textOf(message) : message;
  if (text.length > 0 && wanted(text)) yield subjectReading(ref, about, [{ line: 1, column: 0, bytes: Buffer.from(text) }]);
}
