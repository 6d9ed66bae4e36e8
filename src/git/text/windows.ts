import { beforeOpenBlock, breakBefore, codeUnits } from './breaks.js';
import { countLines } from '../../count-lines.js';
import { overlap, windowSize } from './sizes.js';

/** A part of a text, long enough that what stands across the cut to its neighbour is whole in one of them. See `Passage` for `line` and `column`. */
export type Window = { readonly line: number; readonly column: number; readonly bytes: Buffer };

const lineFeed = 10;

/**
 * Cuts a text of any size into windows, at line ends where there are some. `bytes` are valid until the next window is asked for. One object serves any
 * number of texts, one after the other; a text that comes in one piece is never copied.
 */
export class Windows {
  #buffer: Buffer | undefined;
  #only: Buffer | undefined;
  #filled = 0;
  #line = 1;
  #column = 0;

  *add(chunk: Buffer): Generator<Window> {
    if (this.#only === undefined && this.#filled === 0 && chunk.length <= windowSize) {
      this.#only = chunk;
      return;
    }
    if (this.#only !== undefined) {
      const before = this.#only;
      this.#only = undefined;
      yield* this.#take(before);
    }
    yield* this.#take(chunk);
  }

  /** What is left of the text. */
  *finish(): Generator<Window> {
    const rest = this.#only ?? this.#buffer?.subarray(0, this.#filled);
    if (rest !== undefined && rest.length > 0) yield { line: this.#line, column: this.#column, bytes: rest };
    this.#only = undefined;
    this.#filled = this.#column = 0;
    this.#line = 1;
  }

  *#take(chunk: Buffer): Generator<Window> {
    this.#buffer ??= Buffer.allocUnsafe(windowSize);
    for (let from = 0; from < chunk.length;) {
      const copied = chunk.copy(this.#buffer, this.#filled, from);
      from += copied;
      this.#filled += copied;
      if (this.#filled === windowSize) yield* this.#cut(this.#buffer);
    }
  }

  *#cut(buffer: Buffer): Generator<Window> {
    const lines = buffer.lastIndexOf(lineFeed) + 1;
    const inLine = lines < windowSize / 2;
    const end = inLine ? breakBefore(buffer, windowSize, 1) : beforeOpenBlock(buffer, lines, lines - overlap);
    const next = inLine ? breakBefore(buffer, end - overlap, 1) : lineStart(buffer, lines - overlap);
    yield { line: this.#line, column: this.#column, bytes: buffer.subarray(0, end) };
    this.#moveTo(buffer, next);
  }

  #moveTo(buffer: Buffer, next: number): void {
    const lastBreak = next === 0 ? -1 : buffer.lastIndexOf(lineFeed, next - 1);
    const column = codeUnits(buffer.subarray(lastBreak + 1, next));
    this.#column = lastBreak < 0 ? this.#column + column : column;
    this.#line += countLines(buffer.subarray(0, next));
    buffer.copyWithin(0, next, windowSize);
    this.#filled = windowSize - next;
  }
}

/** Beginning of the line in which `at` stands, or `at` when that line is long. */
function lineStart(buffer: Buffer, at: number): number {
  const found = buffer.lastIndexOf(lineFeed, at) + 1;
  return found > windowSize / 4 ? found : breakBefore(buffer, at, 1);
}
