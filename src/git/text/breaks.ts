/** Bytes behind which a cut splits no word: white space, quotes and what separates values. */
const separators: Uint8Array = new Uint8Array(256);
for (const byte of Buffer.from(' \t\r\n,;"\'`{}()[]<>&|')) separators[byte] = 1;

const furthest = 4096;

/**
 * Where to cut a line that is too long: behind a separator shortly before `at`, or else between two characters. Never before `lowest`.
 */
export function breakBefore(bytes: Uint8Array, at: number, lowest: number): number {
  const from = Math.max(lowest, at - furthest);
  for (let cut = at; cut > from; cut -= 1) if (separators[bytes[cut - 1] ?? 0] === 1) return cut;
  for (let cut = at; cut > Math.max(lowest, at - 4); cut -= 1) if (((bytes[cut] ?? 0) & 0xc0) !== 0x80) return cut;
  return at;
}

/** UTF-16 code units of UTF-8 text. */
export function codeUnits(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').length;
}

/**
 * Where to end a piece of text whose last line ends at `at`: there, or in front of a private key in PEM form that is still under way. The next piece
 * begins early enough to hold it whole.
 */
export function beforeOpenBlock(bytes: Buffer, at: number, lowest: number): number {
  const tail = bytes.subarray(lowest, at);
  const begin = tail.lastIndexOf('-----BEGIN ');
  if (begin < 0 || tail.indexOf('-----END ', begin) >= 0) return at;
  const lineStart = tail.lastIndexOf(10, begin) + 1;
  return lineStart === 0 ? at : lowest + lineStart;
}
