import type { Passage } from '../../detect/subject.js';

/** Lines from `line` on. The byte order mark of a file is no character of its first line. */
export function passage(line: number, column: number, bytes: Buffer): Passage {
  const marked = line === 1 && column === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { line, column, bytes: marked ? bytes.subarray(3) : bytes };
}
