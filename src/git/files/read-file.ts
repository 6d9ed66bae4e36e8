import { closeSync, openSync, readSync } from 'node:fs';
import type { Passage } from '../../detect/subject.js';
import { windowSize } from '../text/sizes.js';
import { WholeText } from '../text/whole-text.js';
import type { Tools } from '../reading.js';

/** A path for the file system: bytes, because not every name is text. */
export type FilePath = string | Buffer;

/**
 * Reads whole files, one after the other. The file system is asked synchronously: for many small files that takes a third of the time, and this
 * program does nothing else meanwhile.
 */
export class FileReader {
  readonly #text: WholeText;
  /** Two, because `WholeText` may need a chunk until the next has come. */
  readonly #buffers: readonly [Buffer, Buffer] = [offPage(windowSize), offPage(windowSize)];

  constructor({ wanted, stats }: Pick<Tools, 'wanted' | 'stats'>) {
    this.#text = new WholeText(wanted, stats);
  }

  /** The windows of a file in which a key could be. Throws what the file system throws. */
  read(path: FilePath): Iterable<Passage> {
    const [buffer] = this.#buffers;
    const file = openSync(path, 'r');
    let length = 0;
    try {
      length = fill(file, buffer);
    } finally {
      if (length < buffer.length) closeSync(file);
    }
    return length < buffer.length ? this.#text.whole(buffer.subarray(0, length)) : this.#readLarge(file);
  }

  /** Goes on where the first buffer is full. */
  *#readLarge(file: number): Generator<Passage> {
    try {
      yield* this.#text.add(this.#buffers[0]);
      for (let [turn, more] = [1, true]; more; turn = 1 - turn) {
        const buffer = this.#buffers[turn === 0 ? 0 : 1];
        const length = fill(file, buffer);
        more = length === buffer.length;
        yield* this.#text.add(buffer.subarray(0, length));
      }
    } finally {
      closeSync(file);
      // Also after an error, so that the next file begins anew.
      yield* this.#text.finish();
    }
  }

  /** The same for text that is at hand, such as the target of a link. */
  readText(text: Buffer): Iterable<Passage> {
    return this.#text.whole(text);
  }
}

/**
 * A buffer that begins in the middle of a memory page. The kernel copies a file from where a page begins; to a place a few bytes behind the beginning of
 * another, where an allocator puts what is large, processors copy half as fast: they take what they read for what they have just written.
 */
function offPage(size: number): Buffer {
  const middle = 2048;
  return Buffer.allocUnsafe(middle + size).subarray(middle);
}

function fill(file: number, buffer: Buffer): number {
  for (let filled = 0; ;) {
    const read = filled === buffer.length ? 0 : readSync(file, buffer, filled, buffer.length - filled, null);
    if (read === 0) return filled;
    filled += read;
  }
}
