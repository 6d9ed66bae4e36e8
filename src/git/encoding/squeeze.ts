/** Bytes of letters as UTF-16 text holds them next to a NUL: printable ASCII, tab and CR. LF ends a line for Git and stays apart. */
const letters: Uint8Array = new Uint8Array(256);
for (let byte = 32; byte < 127; byte += 1) letters[byte] = 1;
letters[9] = letters[13] = 1;

/** So many letters with a NUL between them are no accident. */
const fewest = 6;

/**
 * Makes ASCII of every stretch in which letters and NULs take turns: UTF-16 text inside of something else, such as lines that a shell appended to a
 * file in another encoding; and of every stretch with three NULs to a letter, as UTF-32 has them. Everything else stays, line breaks above all, so that
 * lines keep their numbers. The same buffer comes back when there is nothing to do.
 */
export function squeeze(bytes: Buffer): Buffer {
  let squeezed: Buffer | undefined;
  let [filled, done] = [0, 0];
  for (let nul = bytes.indexOf(0); nul >= 0;) {
    const start = nul > done && letters[bytes[nul - 1] ?? 0] === 1 ? nul - 1 : nul;
    const wide = bytes[nul + 1] === 0 && bytes[nul + 2] === 0;
    const end = wide ? wideEnd(bytes, nul) : alternationEnd(bytes, nul);
    const isText = end - start >= (wide ? 4 : 2) * fewest;
    if (isText) {
      squeezed ??= Buffer.allocUnsafe(bytes.length);
      filled += bytes.copy(squeezed, filled, done, start);
      for (let at = start; at < end; at += 1) if (bytes[at] !== 0) squeezed[filled++] = bytes[at] ?? 0;
      done = end;
    }
    nul = bytes.indexOf(0, isText ? end : nul + 1);
  }
  if (squeezed === undefined) return bytes;
  return squeezed.subarray(0, filled + bytes.copy(squeezed, filled, done));
}

/** Where NUL, letter, NUL, letter … ends that begins with the NUL at `nul`. */
function alternationEnd(bytes: Buffer, nul: number): number {
  let at = nul + 1;
  while (letters[bytes[at] ?? 0] === 1 && at < bytes.length) {
    at += 1;
    if (bytes[at] !== 0) break;
    at += 1;
  }
  return at;
}

/** The same for three NULs, letter, three NULs, letter … */
function wideEnd(bytes: Buffer, nul: number): number {
  let at = nul;
  while (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0) {
    at += 3;
    if (at >= bytes.length || letters[bytes[at] ?? 0] !== 1) break;
    at += 1;
  }
  return at;
}
