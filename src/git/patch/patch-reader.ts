import type { Passage, Reading } from '../../detect/subject.js';
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

  /** The readings of one part; of its added lines only those among `only`, when that is given. */
  async *read(part: FilePart, about: About, only?: Ranges): AsyncGenerator<Reading> {
    if (!hasContent(part)) return;
    if (part.first) {
      this.#nuls = undefined;
      yield pathReading(part.head.name, about);
    }
    this.#count(part, only);
    if (part.bytes.length === 0) return;
    const bytes = part.bytes.includes(0) ? await this.#unmasked(part) : part.bytes;
    if (this.#tools.wanted(bytes)) yield* this.#subject(part, about, selected(passagesOf(part, bytes), only));
    if (!part.last || this.#nuls === undefined || this.#nuls === 'stray') return;
    const added = only === undefined ? part.ranges : intersection(part.ranges, only);
    for await (const passages of addedUtf16(this.#tools, part.head, this.#nuls, added)) yield* this.#subject(part, about, passages);
  }

  #count(part: FilePart, only: Ranges | undefined): void {
    const { stats } = this.#tools;
    if (part.first) stats.files += 1;
    if (!part.last) return;
    stats.addedLines += countOf(only === undefined ? part.ranges : intersection(part.ranges, only));
    stats.bytes += part.addedBytes;
  }

  /* UTF-16 text within other bytes becomes readable; a file that is UTF-16 as a whole is read from its blob when all of its patch has come. */
  async #unmasked(part: FilePart): Promise<Buffer> {
    const readable = squeeze(part.bytes);
    if (readable === part.bytes) return readable;
    this.#nuls ??= (await encodingOfBlob(this.#tools, part.head.newBlob)) ?? 'stray';
    return this.#nuls === 'stray' ? readable : part.bytes;
  }

  *#subject(part: FilePart, about: About, passages: readonly Passage[]): Generator<Reading> {
    if (passages.length > 0) yield subjectReading(part.head.name, about, passages, part.head.newBlob);
  }
}

function passagesOf(part: FilePart, bytes: Buffer): readonly Passage[] {
  return part.first && part.last ? parsePatch(bytes, part.ranges) : addedLines(bytes, part.from);
}

function selected(passages: readonly Passage[], only: Ranges | undefined): readonly Passage[] {
  return only === undefined ? passages : selectLines(passages, only);
}
