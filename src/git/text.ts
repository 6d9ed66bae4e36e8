import type { Passage, Reading } from '../detect/subject.js';
import type { Batches } from './batches.js';
import type { Tools } from './reading.js';
import { windowSize } from './text/sizes.js';
import { WholeText } from './text/whole-text.js';

/** A text that is at hand, such as standard input, under the path that it is to be known by; empty for none. */
export async function* readText(bytes: Uint8Array, path: string, { wanted, stats }: Pick<Tools, 'wanted' | 'stats'>): Batches {
  const text = new WholeText(wanted, stats);
  stats.files += 1;
  if (path !== '') yield [{ kind: 'path', path }];
  const subject = (passage: Passage): readonly Reading[] => [{ kind: 'subject', subject: { source: 'line', path, passages: [passage] } }];
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < all.length; at += windowSize) for (const passage of text.add(all.subarray(at, at + windowSize))) yield subject(passage);
  for (const passage of text.finish()) yield subject(passage);
}
