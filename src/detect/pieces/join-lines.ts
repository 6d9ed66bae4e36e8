import type { Derived, Nothing } from '../derived.js';
import { lastAtOrBefore } from '../text-lines.js';
import { seamOfLines } from './seams.js';

/** How much is joined at a time, and how much of its end again the next time: a key over several lines is no longer. */
const [longest, overlap] = [1 << 16, 1 << 14];

/** The text from `at` on with what stands between its lines taken down to line ends, for a key over several lines. */
export function joinLines(text: string, at: number): Derived | Nothing {
  const part = text.slice(at, at + longest);
  const parts: Part[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string, from: number, to: number, seam: boolean): void => {
    parts.push({ at: length, from: at + from, to: at + to, seam });
    pieces.push(piece);
    length += piece.length;
  };
  let done = 0;
  for (const { 0: seam, index } of part.matchAll(seamOfLines)) {
    add(part.slice(done, index), done, index, false);
    done = index + seam.length;
    add('\n', index, done, true);
  }
  const end = at + longest - overlap;
  if (parts.length === 0) return { end };
  add(part.slice(done), done, part.length, false);
  return { text: pieces.join(''), place: placeIn(parts), end, how: 'in pieces' };
}

/** What stands at `at` of the joined text: the other text from `from` to `to`, or a line end in the place of it. */
type Part = { readonly at: number; readonly from: number; readonly to: number; readonly seam: boolean };

/** What holds no seam between its ends is found without joining. */
function placeIn(parts: readonly Part[]): Derived['place'] {
  const beginnings = parts.map(({ at }) => at);
  const partAt = (offset: number): Part | undefined => parts[lastAtOrBefore(beginnings, offset)];
  const seams = parts.flatMap(({ at, seam }) => (seam ? [at] : []));
  return (start, end) => {
    const [first, last] = [partAt(start), partAt(end - 1)];
    const seam = seams[lastAtOrBefore(seams, end - 1)] ?? 0;
    if (first === undefined || last === undefined || !(seam > start && seam < end)) return undefined;
    return [first.seam ? first.from : first.from + start - first.at, last.seam ? last.to : last.from + end - last.at];
  };
}
