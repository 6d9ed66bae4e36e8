import { CouldNotCheck } from '../../failure.js';
import { lineEnd } from '../patch/line-end.js';
import { oddAnswer } from './object-failure.js';
import { parseObjectHead, type ObjectHead } from './read-objects.js';

/** A part of an object's content. */
export type ObjectPart = {
  /** Which of the objects that were asked for it belongs to, from 0. */
  readonly nth: number;
  readonly id: string;
  readonly bytes: Buffer;
  readonly first: boolean;
  readonly last: boolean;
};

/** Splits the output of `git cat-file --batch` into the contents of the objects: one of up to `together` bytes comes in one part, a larger one as it arrives. */
export class ObjectParts {
  readonly #together: number;
  #nth = -1;
  /** What has come of a head that is cut off. */
  #line = '';
  /** The object under way, until the LF behind it has come. */
  #head: ObjectHead | undefined;
  #left = 0;
  #given = false;
  #held: Buffer[] = [];

  constructor(together: number) {
    this.#together = together;
  }

  *add(chunk: Buffer): Generator<ObjectPart> {
    for (let at = 0; at < chunk.length;) {
      if (this.#head === undefined) {
        const end = lineEnd(chunk, at, chunk.length);
        this.#line += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        this.#begin();
      } else if (this.#left > 0) {
        const bytes = chunk.subarray(at, at + this.#left);
        at += bytes.length;
        this.#left -= bytes.length;
        if (this.#left > 0 && this.#head.size > this.#together) yield this.#part(this.#head, bytes, false);
        else this.#held.push(bytes);
      } else {
        if (chunk[at] !== lineFeed) throw new CouldNotCheck(oddAnswer);
        at += 1;
        const [bytes = chunk.subarray(0, 0), ...more] = this.#held.splice(0);
        yield this.#part(this.#head, more.length === 0 ? bytes : Buffer.concat([bytes, ...more]), true);
        this.#head = undefined;
      }
    }
  }

  /** How many objects came; throws `CouldNotCheck` when the last one is cut off. */
  finish(): number {
    if (this.#head !== undefined || this.#line !== '') throw new CouldNotCheck(oddAnswer);
    return this.#nth + 1;
  }

  #begin(): void {
    this.#head = parseObjectHead(this.#line);
    [this.#line, this.#left, this.#given] = ['', this.#head.size, false];
    this.#nth += 1;
  }

  #part({ id }: ObjectHead, bytes: Buffer, last: boolean): ObjectPart {
    const first = !this.#given;
    this.#given = true;
    return { nth: this.#nth, id, bytes, first, last };
  }
}

const lineFeed = 10;
