import type { Passage, Reading } from '../../detect/subject.js';
import { textOf } from '../encoding/text-of.js';
import { passage } from '../patch/passage.js';
import { selectLines } from '../patch/select-lines.js';
import type { About, Tools } from '../reading.js';
import { pathReading, subjectReading } from '../reading.js';
import { countLines } from '../../count-lines.js';
import type { BlobReader } from './blob-reader.js';

/** A changed file by its blobs: the new one, and those of all parents that it may have lines from. */
export type ComparedBlob = { readonly name: string; readonly blob: string; readonly old: readonly string[] };

/**
 * What `PatchReader` does, without patches: a line is new when none of the old versions holds it. An old version is read only where a key could be in
 * the new one, so this works where old blobs are missing, as in a partial clone; where a missing one is needed, `CouldNotCheck` says so.
 */
export async function readComparedBlob(tools: Tools, blobs: BlobReader, { name, blob, old }: ComparedBlob, about: About): Promise<readonly Reading[]> {
  const text = textOf(await blobs.read(blob));
  tools.stats.files += 1;
  tools.stats.bytes += text.length;
  const path = pathReading(name, about);
  if (!tools.wanted(text)) return [path];
  const known = new Set<string>();
  for (const id of old) for (const line of linesOf(textOf(await blobs.read(id)))) known.add(line);
  const passages = newLines(text, known);
  tools.stats.addedLines += passages.reduce((sum, { bytes }) => sum + countLines(bytes) + 1, 0);
  return passages.length === 0 ? [path] : [path, subjectReading(name, about, passages, { id: blob, partial: old.length > 0 })];
}

function linesOf(text: Buffer): readonly string[] {
  return Buffer.from(passage(1, 0, text).bytes).toString('latin1').split('\n');
}

function newLines(text: Buffer, known: ReadonlySet<string>): readonly Passage[] {
  return selectLines([passage(1, 0, text)], [1, Infinity], (line) => !known.has(Buffer.from(line).toString('latin1')));
}
