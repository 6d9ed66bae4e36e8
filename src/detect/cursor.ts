import { betweenCharacters, decode } from './decode.js';
import type { Passage } from './subject.js';

/** A line number from 1, and how many UTF-16 units of that line stand before. */
export type Spot = { readonly line: number; readonly column: number };

/** How much of a very long line is decoded at a time to count its units. */
const stride = 1 << 20;

/** Tells the line and column of rising places of a passage, so that a whole passage is counted once. */
export function cursor({ bytes, line, column }: Passage): (place: number) => Spot {
  // An editor shows no byte order mark and counts none.
  const marked = line === 1 && column === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let done = 0;
  let spot: Spot = { line, column: marked ? -1 : column };
  let lineEnd = bytes.indexOf(10);
  return (place) => {
    let { line, column } = spot;
    for (; lineEnd >= 0 && lineEnd < place; lineEnd = bytes.indexOf(10, done)) [line, column, done] = [line + 1, 0, lineEnd + 1];
    while (done < place) {
      const end = place - done > stride ? betweenCharacters(bytes, done + stride) : place;
      column += decode(bytes, done, end).length;
      done = end;
    }
    return (spot = { line, column });
  };
}
