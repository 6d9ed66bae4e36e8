import { lettersAndDigits, setOf } from './characters.js';
import type { FoundRandomRun } from './prefilter/runs.js';
import type { Scanner } from './prefilter/scanner.js';
import { addressesWorthReading, isIdentifiedWorthReading, isPassWorthReading, isRunWorthReading, passwordsWorthReading } from './worth.js';

/**
 * What was seen in some bytes, rising by place. A hit is one number, so that a hundred thousand of them sort fast:
 * the place times 65,536, plus one more than the number of the needle, or nothing for a run.
 */
export type Hits = Float64Array;

const step = 65_536;

/* Made an integer in so many words: as a quotient, it would be kept as a double wherever it goes. */
export function placeOf(hit: number): number {
  return (hit / step) >>> 0;
}

/** The number of the needle that was seen; -1 for a run. */
export function needleOf(hit: number): number {
  return ((hit % step) | 0) - 1;
}

/** Tells whether a needle that was found at a place of some bytes, or a run (-1), makes them worth reading, by what is around it. */
export type Worth = (bytes: Uint8Array) => (place: number, needle: number) => boolean;

const always: Worth = () => () => true;

/** Whether anything makes these bytes worth reading. */
export function hasHits(scanner: Scanner, bytes: Uint8Array, isWorth: Worth = always): boolean {
  const isWorthHere = isWorth(bytes);
  return scanner.search(bytes, literalsWorthReading(scanner, bytes, isWorthHere), runsWorthReading(bytes, isWorthHere));
}

/** Everything that makes these bytes worth reading. */
export function findHits(scanner: Scanner, bytes: Uint8Array, isWorth: Worth = always): Hits {
  const isWorthHere = isWorth(bytes);
  const worth = literalsWorthReading(scanner, bytes, isWorthHere);
  const worthOfRun = runsWorthReading(bytes, isWorthHere);
  const hits: number[] = [];
  scanner.search(bytes, (place, needle) => {
    if (worth(place, needle)) hits.push(place * step + needle + 1);
    return false;
  }, (start, end, isJudged) => {
    if (worthOfRun(start, end, isJudged)) hits.push(start * step);
    return false;
  });
  return withoutOverlaps(Float64Array.from(hits).sort());
}

/** Of a needle that overlaps itself, as in a thousand A, the first is enough. What the kernel finds within sixteen bytes comes in any order. */
function withoutOverlaps(hits: Hits): Hits {
  const last: number[] = [];
  return hits.filter((hit) => {
    const [place, needle] = [placeOf(hit), needleOf(hit)];
    const follows = needle >= 0 && last[needle] === place - 1;
    if (needle >= 0) last[needle] = place;
    return !follows;
  });
}

function runsWorthReading(bytes: Uint8Array, isWorthHere: ReturnType<Worth>): FoundRandomRun {
  return (start, end, isJudged) => isWorthHere(start, -1) && isRunWorthReading(bytes, start, end, isJudged);
}

function literalsWorthReading(scanner: Scanner, bytes: Uint8Array, isWorthHere: ReturnType<Worth>): (place: number, needle: number) => boolean {
  const addresses = addressesWorthReading(bytes);
  const passwords = passwordsWorthReading(bytes);
  return (place, needle) => {
    if (scanner.formOf(needle) !== 'context') return isWorthHere(place, needle);
    if (bytes[place] === colon) return addresses(place);
    // `_auth` begins a name.
    if (bytes[place] === underscore && lettersAndDigits[bytes[place - 1] ?? 0] === 1) return false;
    if (startsWith(bytes, place, identified)) return isIdentifiedWorthReading(bytes, place);
    return !namesPassword(bytes, place) || (passwords(place) && (!isPassAlone(bytes, place) || isPassWorthReading(bytes, place)));
  };
}

const [colon, underscore] = [0x3a, 0x5f];

/** `pass` or `pwd`, in any case. */
function namesPassword(bytes: Uint8Array, place: number): boolean {
  return startsWith(bytes, place, pass) || startsWith(bytes, place, pwd);
}

function startsWith(bytes: Uint8Array, place: number, small: readonly number[]): boolean {
  return small.every((letter, at) => ((bytes[place + at] ?? 0) | 32) === letter);
}

const [pass, pwd, identified] = ['pass', 'pwd', 'identified'].map((word) => [...Buffer.from(word)]) as [number[], number[], number[]];

/** `pass` with a quote or a sign behind it, in any case. */
function isPassAlone(bytes: Uint8Array, place: number): boolean {
  return behindPass[bytes[place + 4] ?? 0] === 1 && startsWith(bytes, place, pass);
}

const behindPass = setOf(`"':=`);
