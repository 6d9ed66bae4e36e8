import { betweenCharacters } from './decode.js';
import { placeOf, type Hits } from './hits.js';

/** A stretch of bytes to decode, with the hits in its middle. What stands around them is context. */
export type Window = { readonly from: number; readonly to: number; readonly hits: Hits };

/** Bytes of context. The longest key on one line fits behind its first character. */
const before = 4096;
const behind = 8192;
/** A key over several lines, or an encoded text, may be longer. */
export const farBehind: number = 1 << 16;
/** From the first to the last hit of one window. */
const reach = 1 << 15;

/** Groups hits that stand near each other. `far` tells of a hit whether much of what follows it may belong to it. */
export function windowsOf(bytes: Uint8Array, hits: Hits, far: (hit: number) => boolean): readonly Window[] {
  const windows: Window[] = [];
  for (let first = 0; first < hits.length;) {
    const start = placeOf(hits[first] ?? 0);
    let last = first;
    let needed = start;
    for (let at = first; at < hits.length; at++) {
      const place = placeOf(hits[at] ?? 0);
      if (place > start + reach || place > needed + before) break;
      last = at;
      needed = Math.max(needed, place + (far(hits[at] ?? 0) ? farBehind : behind));
    }
    windows.push({ from: beginning(bytes, start), to: ending(bytes, needed), hits: hits.subarray(first, last + 1) });
    first = last + 1;
  }
  return windows;
}

/** The first line that begins within the context; in a long line, a place where no character is cut. */
function beginning(bytes: Uint8Array, place: number): number {
  const earliest = Math.max(0, place - before);
  if (earliest === 0) return 0;
  const end = bytes.subarray(earliest, place).indexOf(10);
  return end >= 0 ? earliest + end + 1 : betweenCharacters(bytes, earliest);
}

/** Behind the last line that ends within the context, likewise. */
function ending(bytes: Uint8Array, place: number): number {
  if (place >= bytes.length) return bytes.length;
  const latest = place - behind / 2;
  const end = bytes.subarray(latest, place).lastIndexOf(10);
  return end >= 0 ? latest + end + 1 : betweenCharacters(bytes, place);
}
