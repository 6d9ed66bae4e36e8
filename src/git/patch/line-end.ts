const lineFeed = 10;
/** Up to here a loop is faster than a call into native code. */
const short = 96;

/** Index of the first LF in `bytes` from `from` up to `end`, or -1. */
export function lineEnd(bytes: Uint8Array, from: number, end: number): number {
  const near = from + short < end ? from + short : end;
  for (let at = from; at < near; at += 1) if (bytes[at] === lineFeed) return at;
  if (near === end) return -1;
  const found = bytes.subarray(near, end).indexOf(lineFeed);
  return found < 0 ? -1 : near + found;
}
