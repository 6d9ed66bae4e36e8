export type Utf16 = 'utf-16le' | 'utf-16be';

const lineFeed = 10;

/** How much of the beginning of a text tells its encoding. */
export const sampleSize: number = 64 * 1024;

/** In which UTF-16 a text is written, judged by its beginning; undefined when it is none. */
export function recogniseUtf16(beginning: Buffer): Utf16 | undefined {
  if (hasMark(beginning)) return beginning[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const sample = beginning.subarray(0, Math.min(sampleSize, beginning.length & ~1));
  if (!sample.includes(0) || isAscii(firstLine(beginning)) || isAscii(lastLine(beginning))) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => isPlausible(sample, encoding));
}

/** Whether a byte order mark of UTF-16 stands before a text. With two NULs behind it, it is one of UTF-32. */
export function hasMark(text: Buffer): boolean {
  if (text.length < 2) return false;
  const [first, second] = [text[0], text[1]];
  if (first === 0xff && second === 0xfe) return text.length < 4 || text[2] !== 0 || text[3] !== 0;
  return first === 0xfe && second === 0xff;
}

/** Without a byte order mark: every unit stands for a character, and among fifty there is one of ASCII, such as a line break. */
function isPlausible(sample: Buffer, encoding: Utf16): boolean {
  const high = encoding === 'utf-16le' ? 1 : 0;
  let [ascii, expected] = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const upper = sample[at + high] ?? 0;
    const lower = sample[at + 1 - high] ?? 0;
    const half = upper & 0xfc;
    if ((half === lowHalf) !== (expected === lowHalf) || (upper === 0xff && lower > 0xfd)) return false;
    if (upper === 0 && (lower < 9 || (lower > 13 && lower < 32))) return false;
    if (upper === 0 && lower < 128) ascii += 1;
    expected = half === highHalf ? lowHalf : 0;
  }
  return ascii * 100 >= sample.length;
}

/* The upper six bits of the two halves of a character beyond U+FFFF. */
const highHalf = 0xd8;
const lowHalf = 0xdc;

/* Where lines in UTF-16 were appended to others, or others to them, the text is no UTF-16 as a whole. */

function firstLine(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.max(bytes.indexOf(lineFeed), 0));
}

function lastLine(bytes: Buffer): Buffer {
  const end = bytes.at(-1) === lineFeed ? bytes.length - 1 : bytes.length;
  const start = end < 1 ? 0 : bytes.lastIndexOf(lineFeed, end - 1) + 1;
  // The second byte of a line break in little-endian text.
  return bytes.subarray(start > 0 && bytes[start] === 0 ? start + 1 : start, end);
}

function isAscii(line: Buffer): boolean {
  return line.length > 1 && line.every((byte) => byte === 9 || byte === 13 || (byte > 31 && byte < 127));
}
