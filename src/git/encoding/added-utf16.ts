import type { Passage } from '../../detect/subject.js';
import type { FileHead } from '../patch/part.js';
import type { Ranges } from '../patch/ranges.js';
import { selectLines } from '../patch/select-lines.js';
import { globalOptions } from '../patch-options.js';
import type { Tools } from '../reading.js';
import { startGit } from '../run.js';
import type { Window } from '../text/windows.js';
import { Windows } from '../text/windows.js';
import type { Utf16 } from './recognise.js';
import { recogniseUtf16, sampleSize } from './recognise.js';
import { Utf16Decoder } from './utf16-decoder.js';
import { Utf16Lines } from './utf16-lines.js';

/** In which UTF-16 a blob is written, if in any. */
export async function encodingOfBlob({ place }: Tools, blob: string): Promise<Utf16 | undefined> {
  const beginning: Buffer[] = [];
  let length = 0;
  for await (const chunk of contentOf(place, blob)) {
    beginning.push(chunk);
    length += chunk.length;
    if (length >= sampleSize) break;
  }
  return recogniseUtf16(Buffer.concat(beginning));
}

/**
 * The added lines of a UTF-16 file, read from its blob and turned into UTF-8, where a key could be in them. `added` are lines as Git counts them.
 * A line that stood in the old version is left out: Git takes a line break's second byte for a part of the next line, and so calls a neighbour changed.
 */
export async function* addedUtf16(tools: Tools, head: FileHead, encoding: Utf16, added: Ranges): AsyncGenerator<readonly Passage[]> {
  const [decoder, lines, windows] = [new Utf16Decoder(encoding), new Utf16Lines(encoding, added), new Windows()];
  let old: ReadonlySet<string> | undefined;
  for await (const chunk of withEnd(contentOf(tools.place, head.newBlob))) {
    lines.add(chunk);
    for (const window of windowsOf(windows, decoder.decode(chunk, chunk.length === 0), chunk.length === 0)) {
      if (!tools.wanted(window.bytes)) continue;
      const passage = { ...window, bytes: Buffer.from(window.bytes) };
      old ??= await linesOf(tools, head.oldBlob);
      const known = old;
      const passages = selectLines([passage], lines.lines(), (line) => !known.has(Buffer.from(line).toString('latin1')));
      if (passages.length > 0) yield passages;
    }
  }
}

function* windowsOf(windows: Windows, text: Buffer, last: boolean): Generator<Window> {
  yield* windows.add(text);
  if (last) yield* windows.finish();
}

/** Up to here an old version is looked at. A larger one counts as having no lines. */
const largestOld = 64 * 1024 * 1024;

/** The lines of the old version as bytes of UTF-8, one character each. */
async function linesOf({ place }: Tools, blob: string): Promise<ReadonlySet<string>> {
  if (/^0*$/.test(blob)) return new Set();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of contentOf(place, blob)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestOld) return new Set();
  }
  const bytes = Buffer.concat(chunks);
  const encoding = recogniseUtf16(bytes);
  return new Set(encoding === undefined ? [] : new Utf16Decoder(encoding).decode(bytes, true).toString('latin1').split('\n'));
}

function contentOf(place: Tools['place'], blob: string): AsyncIterable<Buffer> {
  return startGit(place, [...globalOptions, 'cat-file', 'blob', blob]).output;
}

async function* withEnd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) if (chunk.length > 0) yield chunk;
  yield Buffer.alloc(0);
}
