import type { Ranges } from '../patch/ranges.js';
import { touches } from '../patch/ranges.js';
import type { Utf16 } from './recognise.js';

/**
 * Git ends a line at every byte 0x0A, so its lines are not those of a UTF-16 text: in little-endian text the second byte of a line break opens
 * Git's next line, and a letter such as U+010A ends one. This finds the lines of the text that hold bytes of Git's added lines.
 */
export class Utf16Lines {
  readonly #added: Ranges;
  readonly #bigEndian: boolean;
  readonly #found: number[] = [];
  #odd: number | undefined;
  /** Numbers of the line under way, as the text and as Git count, and Git's number at its beginning. */
  #line = 1;
  #gitLine = 1;
  #gitStart = 1;
  #hint = 0;

  constructor(encoding: Utf16, added: Ranges) {
    this.#bigEndian = encoding === 'utf-16be';
    this.#added = added;
  }

  /** The bytes of the text, as they come. */
  add(chunk: Buffer): void {
    let at = 0;
    if (this.#odd !== undefined && chunk.length > 0) {
      this.#unit(this.#odd, chunk[0] ?? 0);
      at = 1;
    }
    for (; at + 1 < chunk.length; at += 2) this.#unit(chunk[at] ?? 0, chunk[at + 1] ?? 0);
    if (at < chunk.length) this.#odd = chunk[at];
    else if (chunk.length > 0) this.#odd = undefined;
  }

  /** The added lines among those that have come, the one under way included, by the numbers that an editor shows. */
  lines(): Ranges {
    return touches(this.#added, this.#gitStart, this.#gitLine, this.#hint) ? [...this.#found, this.#line, 1] : this.#found;
  }

  #unit(first: number, second: number): void {
    const isBreak = this.#bigEndian ? first === 0 && second === 10 : first === 10 && second === 0;
    if (isBreak) this.#endLine();
    if (first === 10) this.#gitLine += 1;
    if (second === 10) this.#gitLine += 1;
    if (isBreak) this.#gitStart = this.#gitLine;
  }

  #endLine(): void {
    while ((this.#added[this.#hint] ?? Infinity) + (this.#added[this.#hint + 1] ?? 0) <= this.#gitStart) this.#hint += 2;
    if (touches(this.#added, this.#gitStart, this.#gitLine, this.#hint)) {
      const last = this.#found.length - 2;
      if (last >= 0 && (this.#found[last] ?? 0) + (this.#found[last + 1] ?? 0) === this.#line) this.#found[last + 1] = (this.#found[last + 1] ?? 0) + 1;
      else this.#found.push(this.#line, 1);
    }
    this.#line += 1;
  }
}
