import type { Passage, Reading } from '../../detect/subject.js';
import type { Batches, Step } from '../batches.js';
import { addedUtf16, encodingOfBlob } from '../encoding/added-utf16.js';
import type { Utf16 } from '../encoding/recognise.js';
import { squeeze } from '../encoding/squeeze.js';
import type { About, Tools } from '../reading.js';
import { pathReading, subjectReading } from '../reading.js';
import { addedLines } from './added-lines.js';
import { parsePatch } from './parse-patch.js';
import type { FilePart } from './part.js';
import type { Ranges } from './ranges.js';
import { countOf, intersection } from './ranges.js';
import { selectLines } from './select-lines.js';

const gitlink = '160000';

/** Whether a part has content of its own: not the first half of a type change, which takes the old file away, and no submodule. */
export function hasContent({ head: { newMode } }: FilePart): boolean {
  return newMode !== '' && newMode !== gitlink;
}

/** Turns the parts of a diff into readings. It asks the prefilter about a file's raw patch; only where a key could be is anything decoded or parsed. */
export class PatchReader {
  readonly #tools: Tools;
  /** What the NULs of the file under way mean; undefined before any were seen. */
  #nuls: Utf16 | 'stray' | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The readings of one part; of its added lines only those among `only`, when that is given. Take all before the next part. */
  *read(part: FilePart, about: About, only?: Ranges): Generator<Step> {
    if (!hasContent(part)) return;
    if (part.first) {
      this.#nuls = undefined;
      yield pathReading(part.head.name, about);
    }
    this.#count(part, only);
    if (part.bytes.length === 0) return;
    const readable = part.bytes.includes(0) ? squeeze(part.bytes) : part.bytes;
    if (readable === part.bytes || (this.#nuls === undefined && !this.#tools.wanted(readable))) yield* this.#judge(part, about, only, part.bytes);
    else yield { kind: 'later', readings: () => this.#readMasked(part, about, only, readable) };
    if (part.last && this.#nuls !== undefined && this.#nuls !== 'stray') yield { kind: 'later', readings: () => this.#readUtf16(part, about, only) };
  }

  #count(part: FilePart, only: Ranges | undefined): void {
    const { stats } = this.#tools;
    if (part.first) stats.files += 1;
    if (!part.last) return;
    stats.addedLines += countOf(limited(part.ranges, only));
    stats.bytes += part.addedBytes;
  }

  *#judge(part: FilePart, about: About, only: Ranges | undefined, bytes: Buffer): Generator<Reading> {
    if (!this.#tools.wanted(bytes)) return;
    const passages = part.first && part.last ? parsePatch(bytes, part.ranges) : addedLines(bytes, part.from);
    yield* subjectOf(part, about, only === undefined ? passages : selectLines(passages, only));
  }

  /*
   * UTF-16 text within other bytes has become `readable`, and a key could be in it. A file that is UTF-16 as a whole is read from its blob when all of its
   * patch has come.
   */
  async *#readMasked(part: FilePart, about: About, only: Ranges | undefined, readable: Buffer): Batches {
    this.#nuls ??= (await encodingOfBlob(this.#tools, part.head.newBlob)) ?? 'stray';
    yield [...this.#judge(part, about, only, this.#nuls === 'stray' ? readable : part.bytes)];
  }

  async *#readUtf16(part: FilePart, about: About, only: Ranges | undefined): Batches {
    if (this.#nuls === undefined || this.#nuls === 'stray') return;
    for await (const passages of addedUtf16(this.#tools, part.head, this.#nuls, limited(part.ranges, only))) yield [...subjectOf(part, about, passages)];
  }
}

function* subjectOf({ head, first, last }: FilePart, about: About, passages: readonly Passage[]): Generator<Reading> {
  // A change that comes in several parts is too large for the rest of its file to be looked at, too.
  const partial = head.oldMode !== '' && first && last;
  if (passages.length > 0) yield subjectReading(head.name, about, passages, { id: head.newBlob, partial });
}

function limited(ranges: Ranges, only: Ranges | undefined): Ranges {
  return only === undefined ? ranges : intersection(ranges, only);
}
