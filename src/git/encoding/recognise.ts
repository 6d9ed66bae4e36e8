export type Utf16 = 'utf-16le' | 'utf-16be';

/** How much of the beginning of a text tells its encoding. */
export const sampleSize: number = 64 * 1024;

/** In which UTF-16 a text is written, judged by its beginning; undefined when it is none. */
export function recogniseUtf16(beginning: Buffer): Utf16 | undefined {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = beginning.subarray(0, Math.min(sampleSize, beginning.length & ~1));
  if (!sample.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => isPlausible(sample, encoding));
}

/**
 * Without a byte order mark: every unit stands for a character, no LF byte is part of another character, and a fifth of the characters is ASCII,
 * as in every file that is meant for a program.
 */
function isPlausible(sample: Buffer, encoding: Utf16): boolean {
  const high = encoding === 'utf-16le' ? 1 : 0;
  let ascii = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const upper = sample[at + high] ?? 0;
    const lower = sample[at + 1 - high] ?? 0;
    if (upper === 0) {
      if (lower < 9 || (lower > 13 && lower < 32)) return false;
      if (lower < 128) ascii += 1;
    } else if (upper === 10 || lower === 10 || (upper === 0xff && lower > 0xfd)) return false;
  }
  return ascii * 10 >= sample.length;
}
