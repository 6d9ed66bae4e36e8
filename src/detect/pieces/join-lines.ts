import { mapped, type Derived, type Nothing } from '../derived.js';
import { seamOfLines } from './seams.js';

/** How much is joined at a time, and how much of its end again the next time: a key over several lines is no longer. */
const [longest, overlap] = [1 << 16, 1 << 14];

/** The text from `at` on with what stands between its lines taken down to line ends, for a key over several lines. */
export function joinLines(text: string, at: number): Derived | Nothing {
  const part = text.slice(at, at + longest);
  const [pieces, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const seams: number[] = [];
  const keep = (first: number, last: number): void => {
    pieces.push(part.slice(first, last));
    for (let place = first; place < last; place++) [starts, ends].forEach((list, nth) => list.push(at + place + nth));
  };
  let done = 0;
  for (const seam of part.matchAll(seamOfLines)) {
    keep(done, seam.index);
    done = seam.index + seam[0].length;
    seams.push(starts.length);
    pieces.push('\n');
    starts.push(at + seam.index);
    ends.push(at + done);
  }
  const end = at + longest - overlap;
  if (seams.length === 0) return { end };
  keep(done, part.length);
  return { text: pieces.join(''), place: mapped(starts, ends, (first, last) => seams.some((seam) => seam > first && seam < last)), end, how: 'in pieces' };
}
