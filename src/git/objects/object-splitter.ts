import { CouldNotCheck } from '../../failure.js';
import { lineEnd } from '../patch/line-end.js';
import { oddAnswer } from './object-failure.js';
import { parseObjectHead } from './read-objects.js';

/** An object as `git cat-file --batch` prints it. */
export type WholeObject = { readonly id: string; readonly type: string; readonly content: Buffer };

/** Splits the output of `git cat-file --batch` into objects, for objects that are small and many. */
export class ObjectSplitter {
  #rest: Buffer = Buffer.alloc(0);
  /** Bytes that the object under way needs before it is worth looking again. */
  #needed = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  /** The objects that end in this chunk. */
  *add(chunk: Buffer): Generator<WholeObject> {
    this.#waiting.push(chunk);
    this.#waitingBytes += chunk.length;
    if (this.#rest.length + this.#waitingBytes < this.#needed) return;
    const bytes = Buffer.concat([this.#rest, ...this.#waiting]);
    [this.#waiting, this.#waitingBytes, this.#needed] = [[], 0, 0];
    let at = 0;
    for (;;) {
      const head = lineEnd(bytes, at, bytes.length);
      if (head < 0) break;
      const { id, type, size } = parseObjectHead(bytes.toString('latin1', at, head));
      const end = head + 1 + size;
      if (end >= bytes.length) {
        this.#needed = end + 1 - at;
        break;
      }
      if (bytes[end] !== 10) throw new CouldNotCheck(oddAnswer);
      yield { id, type, content: bytes.subarray(head + 1, end) };
      at = end + 1;
    }
    this.#rest = bytes.subarray(at);
  }

  /** Throws `CouldNotCheck` when an object is cut off. */
  finish(): void {
    if (this.#rest.length + this.#waitingBytes > 0) throw new CouldNotCheck(oddAnswer);
  }
}
