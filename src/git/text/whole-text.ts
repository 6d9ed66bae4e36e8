import type { Passage, Wanted } from '../../detect/subject.js';
import type { Stats } from '../../finding.js';
import { hasMark, recogniseUtf16, sampleSize } from '../encoding/recognise.js';
import { squeeze } from '../encoding/squeeze.js';
import { Utf16Decoder } from '../encoding/utf16-decoder.js';
import { countLines } from '../../count-lines.js';
import { windowSize } from './sizes.js';
import type { Window } from './windows.js';
import { Windows } from './windows.js';

const lineFeed = 10;
const nothing: readonly Passage[] = [];

/**
 * Reads texts of which every line counts, one after the other, as they arrive, and gives those windows of them in which a key could be. UTF-16 is
 * recognised and becomes UTF-8; its bytes are looked through as they are, too, because other text may have been appended to them.
 */
export class WholeText {
  readonly #wanted: Wanted;
  readonly #stats: Stats;
  readonly #windows: Windows = new Windows();
  readonly #decodedWindows: Windows = new Windows();
  /** The beginning, until there is enough of it to judge the encoding. */
  #held: Buffer[] | undefined = [];
  #heldBytes = 0;
  #decoder: Utf16Decoder | undefined;
  #lastByte: number = lineFeed;

  constructor(wanted: Wanted, stats: Stats) {
    this.#wanted = wanted;
    this.#stats = stats;
  }

  /** A text that comes in one piece, of a window at most: almost all do, and most hold nothing. The bytes must stay as they are until it has been gone through. */
  whole(text: Buffer): Iterable<Passage> {
    if (text.length > windowSize || text.includes(0) || hasMark(text)) return this.#inParts(text);
    this.#count(text);
    if (this.#lastByte !== lineFeed) this.#stats.addedLines += 1;
    this.#lastByte = lineFeed;
    const bytes = withoutMark(text);
    return this.#wanted(bytes, true) ? [{ line: 1, column: 0, bytes }] : nothing;
  }

  *#inParts(text: Buffer): Generator<Passage> {
    yield* this.add(text);
    yield* this.finish();
  }

  /** The next bytes of the text. They must stay as they are until the next call has been answered. */
  *add(chunk: Buffer): Generator<Passage> {
    this.#count(chunk);
    if (this.#held === undefined) return yield* this.#read(chunk);
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    if (this.#heldBytes >= sampleSize) yield* this.#begin(this.#held);
  }

  /** The end of the text; the next one may follow. */
  *finish(): Generator<Passage> {
    if (this.#held !== undefined) yield* this.#begin(this.#held);
    if (this.#decoder !== undefined) {
      yield* this.#judge(this.#decodedWindows.add(this.#decoder.decode(Buffer.alloc(0), true)));
      yield* this.#judge(this.#decodedWindows.finish());
    }
    yield* this.#judge(this.#windows.finish());
    if (this.#lastByte !== lineFeed) this.#stats.addedLines += 1;
    this.#held = [];
    this.#heldBytes = 0;
    this.#decoder = undefined;
    this.#lastByte = lineFeed;
  }

  #count(chunk: Buffer): void {
    this.#stats.bytes += chunk.length;
    this.#stats.addedLines += countLines(chunk);
    this.#lastByte = chunk.at(-1) ?? this.#lastByte;
  }

  *#begin(held: readonly Buffer[]): Generator<Passage> {
    this.#held = undefined;
    const [first] = held;
    const beginning = held.length === 1 && first !== undefined ? first : Buffer.concat(held);
    const encoding = recogniseUtf16(beginning);
    this.#decoder = encoding === undefined ? undefined : new Utf16Decoder(encoding);
    yield* this.#read(withoutMark(beginning));
  }

  *#read(chunk: Buffer): Generator<Passage> {
    if (this.#decoder !== undefined) yield* this.#judge(this.#decodedWindows.add(this.#decoder.decode(chunk)));
    yield* this.#judge(this.#windows.add(chunk));
  }

  *#judge(windows: Iterable<Window>): Generator<Passage> {
    for (const { line, column, bytes } of windows) {
      const text = this.#decoder === undefined && bytes.includes(0) ? squeeze(bytes) : bytes;
      // The window's bytes are overwritten by the next one.
      if (this.#wanted(text, true)) yield { line, column, bytes: text };
    }
  }
}

/** UTF-8 without the mark that may stand before it. */
function withoutMark(text: Buffer): Buffer {
  return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? text.subarray(3) : text;
}
