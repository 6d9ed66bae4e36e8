import { CouldNotCheck } from '../../failure.js';
import { lineEnd } from '../patch/line-end.js';
import { oddAnswer } from './object-failure.js';
import { parseObjectHead } from './read-objects.js';

/** A part of an object's content. */
export type ObjectPart = {
  /** Which of the objects that were asked for it belongs to, from 0. */
  readonly nth: number;
  readonly bytes: Buffer;
  readonly first: boolean;
  readonly last: boolean;
};

/** Splits the output of `git cat-file --batch` into the contents of the objects: one of up to `together` bytes comes in one part, a larger one as it arrives. */
export class ObjectParts {
  readonly #together: number;
  #nth = -1;
  /** What has come of a head that is cut off. */
  #head = '';
  /** Bytes that are to come of the content under way, and whether the LF behind it is. */
  #left = 0;
  #inObject = false;
  #size = 0;
  #held: Buffer[] = [];

  constructor(together: number) {
    this.#together = together;
  }

  *add(chunk: Buffer): Generator<ObjectPart> {
    for (let at = 0; at < chunk.length;) {
      if (!this.#inObject) {
        const end = lineEnd(chunk, at, chunk.length);
        this.#head += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        this.#begin();
        if (this.#size === 0) yield this.#part(chunk.subarray(at, at));
      } else if (this.#left > 0) {
        const bytes = chunk.subarray(at, at + this.#left);
        at += bytes.length;
        this.#left -= bytes.length;
        if (this.#size > this.#together) yield this.#part(bytes);
        else if (this.#left === 0) yield this.#part(this.#held.length === 0 ? bytes : Buffer.concat([...this.#held.splice(0), bytes]));
        else this.#held.push(bytes);
      } else {
        if (chunk[at] !== lineFeed) throw new CouldNotCheck(oddAnswer);
        at += 1;
        this.#inObject = false;
      }
    }
  }

  /** How many objects came; throws `CouldNotCheck` when the last one is cut off. */
  finish(): number {
    if (this.#inObject || this.#head !== '') throw new CouldNotCheck(oddAnswer);
    return this.#nth + 1;
  }

  #begin(): void {
    this.#size = this.#left = parseObjectHead(this.#head).size;
    [this.#head, this.#inObject] = ['', true];
    this.#nth += 1;
  }

  #part(bytes: Buffer): ObjectPart {
    const last = this.#left === 0;
    return { nth: this.#nth, bytes, first: this.#size <= this.#together || this.#left + bytes.length === this.#size, last };
  }
}

const lineFeed = 10;
