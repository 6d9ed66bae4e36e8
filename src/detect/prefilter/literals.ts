import { codeOf, gramOf, smallLetter } from './gram.js';
import { bucketOf, hidden, quadBitOf, type Tables } from './tables.js';

/** Called for each needle found; answers whether to stop. */
export type FoundLiteral = (position: number, needle: number) => boolean;

/**
 * Finds every needle that lies wholly in `bytes`, rising within a few bytes. Only every second place is looked at: of a needle's two
 * anchors, one stands there. The kernel does the same faster; see kernel/scan.ts.
 */
export function findLiterals(tables: Tables, bytes: Uint8Array, found: FoundLiteral): boolean {
  for (let place = 0; place + 1 < bytes.length; place += 2) {
    const gram = gramOf(bytes[place] ?? 0, bytes[place + 1] ?? 0, byteAt(bytes, place + 2));
    if (has(tables.bitmap, gram) && compareAt(tables, bytes, place, gram, found)) return true;
  }
  return false;
}

/** Compares the needles that have the gram at `place` as an anchor. */
function compareAt(tables: Tables, bytes: Uint8Array, place: number, gram: number, found: FoundLiteral): boolean {
  const { before, after, buckets, entries } = tables;
  if (!has(before, quadBitOf(codeOf(byteAt(bytes, place - 1)) | (gram << 6))) && !has(after, quadBitOf(gram | (codeOf(byteAt(bytes, place + 3)) << 18)))) return false;
  const bucket = bucketOf(gram);
  const end = buckets[bucket + 1] ?? 0;
  for (let at = buckets[bucket] ?? 0; at < end; at++) {
    const entry = entries[at] ?? 0;
    const start = place + 1 - (entry & 0xff);
    if (start >= 0 && standsAt(tables, entry >>> 8, bytes, start) && found(start, entry >>> 8)) return true;
  }
  return false;
}

/** As `codeAt` of characters.ts, but 0 outside. */
function byteAt(bytes: Uint8Array, at: number): number {
  return at >= 0 && at < bytes.length ? (bytes[at] ?? 0) : 0;
}

function has(bits: Uint32Array, bit: number): boolean {
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0;
}

function standsAt({ texts, bytes: text, marks }: Tables, needle: number, bytes: Uint8Array, start: number): boolean {
  const from = texts[needle] ?? 0;
  const length = (texts[needle + 1] ?? 0) - from;
  if (start + length > bytes.length) return false;
  const exact = ((marks[needle] ?? 0) & 1) !== 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[start + at] ?? 0;
    if (((exact ? byte : smallLetter(byte)) ^ hidden) !== text[from + at]) return false;
  }
  return true;
}
