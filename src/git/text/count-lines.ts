const lineFeed = 10;
const fourLineFeeds = 0x0a0a0a0a;

/** So many words are added up at a time: no byte of their sum overflows. */
const atOnce = 252;

/** Number of line breaks in `bytes`; four bytes at a time, because everything that is read comes by here. */
export function countLines(bytes: Uint8Array): number {
  const start = Math.min(bytes.length, -bytes.byteOffset & 3);
  const count = (bytes.length - start) >> 2;
  const end = start + count * 4;
  return inWords(count === 0 ? noWords : new Int32Array(bytes.buffer, bytes.byteOffset + start, count)) + oneByOne(bytes, 0, start) + oneByOne(bytes, end, bytes.length);
}

const noWords = new Int32Array(0);

function inWords(words: Int32Array): number {
  let count = 0;
  for (let at = 0; at < words.length;) {
    const end = Math.min(words.length, at + atOnce);
    let sum = 0;
    for (; at < end; at += 1) {
      const bits = (words[at] ?? 0) ^ fourLineFeeds;
      // A byte of `bits` that is zero, and no other, leaves its highest bit set; see Hacker's Delight, 6-1.
      sum += (~(((bits & 0x7f7f7f7f) + 0x7f7f7f7f) | bits) >>> 7) & 0x01010101;
    }
    count += (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
  }
  return count;
}

function oneByOne(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === lineFeed) count += 1;
  return count;
}
