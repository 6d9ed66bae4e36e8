const lineFeed = 10;
const fourLineFeeds = 0x0a0a0a0a;

/** Number of line breaks in `bytes`; four bytes at a time, because everything that is read comes by here. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  let at = 0;
  const aligned = Math.min(bytes.length, -bytes.byteOffset & 3);
  for (; at < aligned; at += 1) if (bytes[at] === lineFeed) count += 1;
  if (at === bytes.length) return count;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2);
  for (let index = 0; index < words.length; index += 1) {
    const bits = (words[index] ?? 0) ^ fourLineFeeds;
    // A byte of `bits` that is zero, and no other, leaves its highest bit set; see Hacker's Delight, 6-1.
    const zeros = ~(((bits & 0x7f7f7f7f) + 0x7f7f7f7f) | bits | 0x7f7f7f7f);
    count += Math.imul((zeros >>> 7) & 0x01010101, 0x01010101) >>> 24;
  }
  for (at += words.length * 4; at < bytes.length; at += 1) if (bytes[at] === lineFeed) count += 1;
  return count;
}
