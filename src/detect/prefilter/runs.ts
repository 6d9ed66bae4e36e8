/** The shortest and longest run that is looked at: shorter ones are words, longer ones are files within a file. */
export const shortestRun = 12;
export const longestRun = 2048;

/** What a byte is to a run. */
const [other, separator, digit, small, capital] = [0, 1, 2, 3, 4] as const;

/** 0 for what ends a run, otherwise one of the kinds above. A run is made of letters, digits, `_` and `-`. */
export const kinds: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 48 && byte <= 57) return digit;
  if (byte >= 97 && byte <= 122) return small;
  if (byte >= 65 && byte <= 90) return capital;
  return byte === 95 || byte === 45 ? separator : other;
});

/** Called for each run found; answers whether to stop. */
export type FoundRun = (start: number, end: number) => boolean;

/** The same of what may have been judged: whether it is known that the run, or what it is a part of, looks drawn. */
export type FoundRandomRun = (start: number, end: number, isJudged: boolean) => boolean;

/**
 * Finds every run that could be a key by the look of it. Goes from end to end: when the byte at which the shortest run would end is none,
 * no run that begins before it is long enough. The kernel does the same faster; see kernel/scan.ts.
 */
export function findRuns(bytes: Uint8Array, found: FoundRun): boolean {
  const kindAt = (place: number): number => kinds[bytes[place] ?? 0] ?? 0;
  for (let start = 0; start + shortestRun <= bytes.length;) {
    let back = start + shortestRun - 1;
    while (back >= start && kindAt(back) !== 0) back--;
    if (back >= start) {
      start = back + 1;
      continue;
    }
    let end = start + shortestRun;
    while (end < bytes.length && kindAt(end) !== 0) end++;
    if (looksRandom(bytes, start, end) && found(start, end)) return true;
    start = end + 1;
  }
  return false;
}

/**
 * Whether letters and digits, or small letters and capitals, change as often as in something drawn at random. Names hold a number or
 * two and a capital a word; three changes between letter and digit, or a change of any kind at two characters of five, are beyond that.
 * Letters alone must be longer and change more often: names are made of them.
 */
export function looksRandom(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < shortestRun || length > longestRun || (length <= longestNumber && isHexNumber(bytes, start))) return false;
  let numbers = 0;
  let cases = 0;
  let before: number = separator;
  for (let at = start; at < end; at++) {
    const kind = kinds[bytes[at] ?? 0] ?? other;
    if (kind !== before && kind !== separator && before !== separator) {
      if (kind === digit || before === digit) numbers++;
      else cases++;
    }
    before = kind;
  }
  if (numbers === 0) return length >= 16 && 20 * cases >= 9 * length;
  return numbers >= 3 || 5 * (numbers + cases) >= 2 * length;
}

/** `0x` begins a number, and sixteen digits and a suffix end one. */
const longestNumber = 21;

function isHexNumber(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 48 && ((bytes[start + 1] ?? 0) | 32) === 120;
}

/**
 * Letters alone must also change seven times within a few characters, where names go on with a word. This is asked of the few runs that look
 * random otherwise, in the words of the shell fast path, which can ask nothing else; see src/fast-path/lines.ts.
 */
export function changesAtOnce(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kinds[bytes[at] ?? 0] === digit) return true;
  return anyChangingCase.test(String.fromCharCode(...bytes.subarray(start, end)));
}

/** Extended regular expressions, as sed and grep read them too. */
export const changingCase: readonly string[] = [
  '[a-z][A-Z]{1,4}[a-z]{1,4}[A-Z]{1,4}[a-z]{1,4}[A-Z]{1,4}[a-z]{1,4}[A-Z]',
  '[A-Z][a-z]{1,4}[A-Z]{1,4}[a-z]{1,4}[A-Z]{1,4}[a-z]{1,4}[A-Z]{1,4}[a-z]',
];

const anyChangingCase = new RegExp(changingCase.join('|'));
