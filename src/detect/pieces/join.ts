import { endOf, lettersDigitsAnd, startOf } from '../characters.js';
import { mapped, type Derived, type Nothing } from '../derived.js';
import { joinsList, seam, seamBefore, seamHere, seamOfLines, seamOfList, seamOfListBefore, seamOfListHere } from './seams.js';

/** How far before and behind a place its string is put together. */
const [back, ahead] = [512, 2048];
const farAhead = 1 << 16;

/** The text around `at` with the seams between pieces of strings taken out, when what stands at `at` is such a piece. */
export function joinStrings(text: string, at: number): Derived | Nothing {
  return joined(text, at, () => false);
}

/** The same, also of lists whose strings are joined somewhere near. */
export function joinPieces(text: string, at: number): Derived | Nothing {
  return joined(text, at, (start, end) => hasSeam(text, start, end, seamOfListHere, seamOfListBefore) && joinsList.test(text.slice(Math.max(0, at - back), at + back)));
}

function joined(text: string, at: number, isListed: (start: number, end: number) => boolean): Derived | Nothing {
  const end = endOf(text, at, inPiece, back);
  const start = startOf(text, at, inPiece, back);
  const seams = hasSeam(text, start, end, seamHere, seamBefore) ? seam : isListed(start, end) ? seamOfList : undefined;
  return seams === undefined ? { end } : without(text, Math.max(0, at - back), Math.min(text.length, at + ahead), seams, '', at + ahead - back);
}

/** The text from `at` on with what stands between its lines taken down to line ends, for a key over several lines. */
export function joinLines(text: string, at: number): Derived | Nothing {
  return without(text, at, Math.min(text.length, at + farAhead), seamOfLines, '\n', at + 1);
}

/** Whether a seam stands right behind or right before a piece. */
function hasSeam(text: string, start: number, end: number, here: RegExp, before: RegExp): boolean {
  here.lastIndex = end;
  if (mayBeSeam(text, end, 1) && here.test(text)) return true;
  return mayBeSeam(text, start - 1, -1) && before.test(text.slice(Math.max(0, start - longestSeam), start));
}

/** A look at the first two characters of what may be a seam, going forwards or backwards: few are worth more. */
function mayBeSeam(text: string, at: number, step: 1 | -1): boolean {
  const first = text.charAt(at);
  if (!marks.has(first)) return first === '\n' || first === '\r' || first === '\\' || first === '$' || (step < 0 && blanks.has(first));
  let next = at + step;
  while (blanks.has(text.charAt(next))) next += step;
  return between.has(text.charAt(next));
}

const inPiece = lettersDigitsAnd('_+/=.:@%-');
const marks: ReadonlySet<string> = new Set('"\'`');
const blanks: ReadonlySet<string> = new Set(' \t');
const between: ReadonlySet<string> = new Set('"\'`+.&<>|~^_\\\r\n(,{fFrRbBuUL@$');
const longestSeam = 100;

function without(text: string, from: number, to: number, seams: RegExp, between: string, end: number): Derived | Nothing {
  const part = text.slice(from, to);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  const keep = (first: number, last: number): void => {
    pieces.push(part.slice(first, last));
    for (let at = first; at < last; at++) {
      starts.push(from + at);
      ends.push(from + at + 1);
    }
  };
  let done = 0;
  for (const match of part.matchAll(seams)) {
    keep(done, match.index);
    done = match.index + match[0].length;
    marks.push(starts.length);
    pieces.push(between);
    if (between === '') continue;
    starts.push(from + match.index);
    ends.push(from + done);
  }
  if (marks.length === 0) return { end };
  keep(done, part.length);
  const place = mapped(starts, ends, (first, last) => marks.some((mark) => mark > first && mark < last));
  return { text: pieces.join(''), place, end, how: 'in pieces' };
}
