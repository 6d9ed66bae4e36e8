import type { Scanner } from './prefilter/scanner.js';

/**
 * What was seen in some bytes, rising by place. A hit is one number, so that a hundred thousand of them sort fast:
 * the place times 65,536, plus one more than the number of the needle, or nothing for a run.
 */
export type Hits = Float64Array;

const step = 65_536;

export function placeOf(hit: number): number {
  return Math.floor(hit / step);
}

/** The number of the needle that was seen; -1 for a run. */
export function needleOf(hit: number): number {
  return (hit % step) - 1;
}

/** Whether anything makes these bytes worth reading. */
export function hasHits(scanner: Scanner, bytes: Uint8Array): boolean {
  return scanner.findLiterals(bytes, (place, needle) => isTelling(scanner, bytes, place, needle)) || scanner.findRuns(bytes, () => true);
}

/** Everything that makes these bytes worth reading. */
export function findHits(scanner: Scanner, bytes: Uint8Array): Hits {
  const hits: number[] = [];
  const last: number[] = [];
  scanner.findLiterals(bytes, (place, needle) => {
    // Of a needle that overlaps itself, as in a thousand A, the first is enough.
    if (last[needle] !== place - 1 && isTelling(scanner, bytes, place, needle)) hits.push(place * step + needle + 1);
    last[needle] = place;
    return false;
  });
  scanner.findRuns(bytes, (start) => {
    hits.push(start * step);
    return false;
  });
  return Float64Array.from(hits).sort();
}

/** So far from its sign the user of an address may stand. */
const longestUser = 1200;

/** Of addresses, which stand in every second file, only those with a user may hold a password. Whatever else was seen tells by itself. */
function isTelling(scanner: Scanner, bytes: Uint8Array, place: number, needle: number): boolean {
  if (bytes[place] !== colon || scanner.formOf(needle) !== 'context') return true;
  const end = Math.min(bytes.length, place + longestUser);
  for (let at = place + 3; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x40 || (byte === 0x25 && bytes[at + 1] === 0x34 && bytes[at + 2] === 0x30)) return true;
    if (byte < 128 && endsAddress[byte] === 1) return false;
  }
  return false;
}

const colon = 0x3a;
const endsAddress: Uint8Array = Uint8Array.from({ length: 128 }, (_, byte) => (/[\s"'`<>]/.test(String.fromCharCode(byte)) ? 1 : 0));
