import type { Failure } from '../../failure.js';
import { CouldNotCheck } from '../../failure.js';
import { beforeOpenBlock, breakBefore, codeUnits } from '../text/breaks.js';
import { overlap, windowSize } from '../text/sizes.js';
import type { Hunk } from './count-down.js';
import { countDown } from './count-down.js';
import { parseFileHead } from './file-head.js';
import { parseHunkHead } from './hunk-head.js';
import { lineEnd } from './line-end.js';
import type { Cursor, FileHead, FilePart, Part } from './part.js';
import { atHunk } from './part.js';

type Mark = { readonly at: number; readonly cursor: Cursor };

const step = 64 * 1024;
const capacity = windowSize + 4 * step;
const unmerged = '* Unmerged path ';
const longestHead = 16;
const fileStart = 'diff --git ';
const objectId = /^[0-9a-f]+$/;

/**
 * Splits the output of `git diff-index -p` or `git diff-tree --stdin -p` into one part per file, in bounded memory and without decoding what was
 * added. Anything that Git would not print, and an end inside a hunk, throws `CouldNotCheck`: a shorter diff is never mistaken for a whole one.
 *
 * One class, because the bytes kept between two chunks and the place in the grammar change together.
 */
export class Splitter {
  readonly #bytes: Buffer = Buffer.allocUnsafe(capacity);
  /** `#bytes` is filled up to `#end` and understood up to `#at`; the part under way begins at `#start`. */
  #start = 0;
  #at = 0;
  #end = 0;
  #headLines: string[] | undefined;
  #head: FileHead | undefined;
  readonly #hunk: Hunk = { oldLeft: 0, newLeft: 0, newLine: 0, sign: 0, carried: 0, addedBytes: 0 };
  #ranges: number[] = [];
  #from: Cursor = atHunk;
  #first = true;
  /** Line beginnings in the part under way, a step apart. */
  #marks: Mark[] = [];

  /** The parts that end in this chunk. Take each before asking for the next. */
  *add(chunk: Buffer): Generator<Part> {
    for (let from = 0; from < chunk.length; from += step) {
      this.#append(chunk.subarray(from, from + step));
      yield* this.#split();
      if (this.#end - this.#start >= windowSize) yield this.#piece();
    }
  }

  /** The part that ends with the stream. */
  *finish(): Generator<Part> {
    if (this.#inHunk() || this.#at < this.#end) throw new CouldNotCheck(endedEarly);
    const file = this.#endFile();
    if (file !== undefined) yield file;
  }

  #append(chunk: Buffer): void {
    if (this.#end + chunk.length > capacity) {
      this.#bytes.copyWithin(0, this.#start, this.#end);
      this.#marks = this.#marks.map(({ at, cursor }) => ({ at: at - this.#start, cursor }));
      this.#at -= this.#start;
      this.#end -= this.#start;
      this.#start = 0;
    }
    this.#end += chunk.copy(this.#bytes, this.#end);
  }

  *#split(): Generator<Part> {
    for (;;) {
      if (this.#inHunk() && !this.#finishHunk()) break;
      const end = lineEnd(this.#bytes, this.#at, this.#end);
      if (end < 0) break;
      const line = this.#bytes.toString('latin1', this.#at, end);
      const kind = kindOf(line);
      const file = kind === 'more' || kind === 'hunk' ? undefined : this.#endFile();
      if (file !== undefined) yield file;
      const part = this.#line(kind, line);
      if (part !== undefined) yield part;
      this.#at = end + 1;
      if (this.#head === undefined) this.#start = this.#at;
    }
    if (this.#head !== undefined && this.#hunk.sign === 0) this.#marks.push({ at: this.#at, cursor: this.#cursor(0, 0) });
  }

  #inHunk(): boolean {
    return this.#hunk.oldLeft > 0 || this.#hunk.newLeft > 0;
  }

  #finishHunk(): boolean {
    const at = countDown(this.#bytes, this.#at, this.#end, this.#hunk);
    if (at < 0) throw new CouldNotCheck(notUnderstood);
    this.#at = at;
    return !this.#inHunk();
  }

  #line(kind: LineKind, line: string): Part | undefined {
    if (kind === 'commit') return { kind, id: line };
    if (kind === 'unmerged') return { kind, name: line.slice(unmerged.length) };
    if (kind === 'hunk') this.#beginHunk(line);
    else if (kind === 'file') this.#headLines = [line];
    else if (this.#headLines !== undefined && this.#headLines.length < longestHead) this.#headLines.push(line);
    else if (!line.startsWith('\\ ') || this.#head === undefined) throw new CouldNotCheck(notUnderstood);
    return undefined;
  }

  #beginHunk(line: string): void {
    const hunk = parseHunkHead(line);
    if (hunk === undefined) throw new CouldNotCheck(notUnderstood);
    if (this.#headLines !== undefined) this.#beginFile(this.#headLines);
    if (this.#head === undefined) throw new CouldNotCheck(notUnderstood);
    this.#hunk.oldLeft = hunk.oldCount;
    this.#hunk.newLeft = hunk.newCount;
    this.#hunk.newLine = hunk.newStart;
    if (hunk.newCount > 0) this.#ranges.push(hunk.newStart, hunk.newCount);
  }

  #beginFile(lines: readonly string[]): void {
    const head = parseFileHead(lines);
    if (head === undefined) throw new CouldNotCheck(notUnderstood);
    this.#head = head;
    this.#headLines = undefined;
    this.#start = this.#at;
    this.#hunk.addedBytes = 0;
    this.#ranges = [];
    this.#from = atHunk;
    this.#first = true;
    this.#marks = [];
  }

  #endFile(): FilePart | undefined {
    if (this.#headLines !== undefined) this.#beginFile(this.#headLines);
    const part = this.#head === undefined ? undefined : this.#part(this.#head, this.#at, true);
    this.#head = undefined;
    return part;
  }

  #part(head: FileHead, end: number, last: boolean): FilePart {
    const first = this.#first;
    this.#first = false;
    const bytes = this.#bytes.subarray(this.#start, end);
    return { kind: 'file', head, first, last, bytes, from: this.#from, ranges: this.#ranges, addedBytes: this.#hunk.addedBytes };
  }

  #cursor(sign: number, column: number): Cursor {
    const { oldLeft, newLeft, newLine } = this.#hunk;
    return { oldLeft, newLeft, newLine, sign, column };
  }

  /* What has come of a file that is larger than a window; the next piece begins a little earlier than this one ends. */
  #piece(): FilePart {
    if (this.#head === undefined) throw new CouldNotCheck(notUnderstood);
    return this.#at - this.#start >= windowSize / 2 ? this.#wholeLines(this.#head) : this.#partOfLine(this.#head);
  }

  #wholeLines(head: FileHead): FilePart {
    const shared = this.#marks.findLast(({ at }) => at > this.#start && at <= this.#at - overlap);
    const end = shared === undefined ? this.#at : beforeOpenBlock(this.#bytes, this.#at, this.#at - overlap);
    const part = this.#part(head, end, false);
    this.#from = shared?.cursor ?? this.#cursor(0, 0);
    this.#start = shared?.at ?? this.#at;
    this.#marks = this.#marks.filter(({ at }) => at > this.#start);
    return part;
  }

  #partOfLine(head: FileHead): FilePart {
    if (!this.#inHunk()) throw new CouldNotCheck(notUnderstood);
    const hunk = this.#hunk;
    const content = hunk.sign === 0 ? this.#at + 1 : this.#at;
    const end = breakBefore(this.#bytes, this.#end, content + 1);
    const part = this.#part(head, end, false);
    const next = breakBefore(this.#bytes, end - overlap, content + 1);
    const before = hunk.sign === 0 ? -markUnits(hunk.newLine, this.#bytes, content) : this.#from.column;
    hunk.sign = hunk.sign === 0 ? (this.#bytes[this.#at] ?? 0) : hunk.sign;
    hunk.carried += next - this.#at;
    this.#from = this.#cursor(hunk.sign, before + codeUnits(this.#bytes.subarray(content, next)));
    this.#start = this.#at = next;
    this.#marks = [];
    return part;
  }
}

type LineKind = 'hunk' | 'file' | 'commit' | 'unmerged' | 'more';

/** What a line outside of all hunks is. Here looks do decide: nothing that was added can stand here. `more` are the lines of a file's head, and remarks. */
function kindOf(line: string): LineKind {
  if (line.startsWith('@@')) return 'hunk';
  if (line.startsWith(fileStart)) return 'file';
  if ((line.length === 40 || line.length === 64) && objectId.test(line)) return 'commit';
  return line.startsWith(unmerged) ? 'unmerged' : 'more';
}

/** A byte order mark is one code unit, and no character of its line. */
function markUnits(line: number, bytes: Buffer, at: number): number {
  return line === 1 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? 1 : 0;
}

const next: readonly string[] = ['Try again. When it stays so, please report it with the version of Git:', '$ git --version'];
const notUnderstood: Failure = { code: 'diff-unreadable', message: 'Git printed a diff in a form that was not understood.', next };
const endedEarly: Failure = { code: 'diff-unreadable', message: 'The diff that Git printed ended too early.', next };
