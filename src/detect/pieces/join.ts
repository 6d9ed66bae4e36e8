import { anyBut, endOf, startOf } from '../characters.js';
import type { Derived, Nothing } from '../derived.js';
import { foldBefore, joinsList, seamBefore, seamHere, seamOfListBefore, seamOfListHere } from './seams.js';

/** The longest piece and seam that are followed, and how many pieces before and behind. */
const longestPiece = 1024;
const longestSeam = 100;
const [most, mostBefore] = [64, 8];

type Piece = { readonly start: number; readonly end: number };

/** The string that `at` stands in, put together from its pieces, when there are several. */
export function joinPieces(text: string, at: number): Derived | Nothing {
  const middle = { start: startOf(text, at, inPiece, longestPiece), end: endOf(text, at, inPiece, longestPiece) };
  const pieces = [middle];
  for (let next = following(text, middle); next && pieces.length < most; next = following(text, next)) pieces.push(next);
  const last = pieces.at(-1) ?? middle;
  for (let next = preceding(text, middle); next && pieces.length < most + mostBefore; next = preceding(text, next)) pieces.unshift(next);
  return pieces.length === 1 ? { end: middle.end } : { ...together(text, pieces), end: last.end };
}

function following(text: string, { end }: Piece): Piece | undefined {
  const mark = markOfSeam(text, end, 1);
  if (mark === undefined || (mark === ',' && !isJoined(text, end))) return undefined;
  const seam = mark === ',' ? seamOfListHere : seamHere;
  seam.lastIndex = end;
  const start = end + (seam.exec(text)?.[0].length ?? 0);
  return start > end ? { start, end: endOf(text, start, inPiece, longestPiece) } : undefined;
}

function preceding(text: string, piece: Piece): Piece | undefined {
  const mark = markOfSeam(text, piece.start - 1, -1);
  if (mark === undefined || (mark === ',' && !isJoined(text, piece.start))) return undefined;
  const seam = mark === ',' ? seamOfListBefore : mark === 'fold' ? foldBefore : seamBefore;
  if (mark === 'fold' && !/^[ \t]*\r?(?:\n|$)/.test(text.slice(piece.end, piece.end + longestSeam))) return undefined;
  const end = piece.start - (seam.exec(text.slice(Math.max(0, piece.start - longestSeam), piece.start))?.[0].length ?? 0);
  return end < piece.start ? { start: startOf(text, end, inPiece, longestPiece), end } : undefined;
}

function isJoined(text: string, at: number): boolean {
  return joinsList.test(text.slice(Math.max(0, at - 200), at + 600));
}

/** A look at the first two characters of what may be a seam, going forwards or backwards: few are worth more. */
function markOfSeam(text: string, at: number, step: 1 | -1): string | undefined {
  const first = text.charAt(at);
  if (quotes.has(first)) {
    let next = at + step;
    while (blanks.has(text.charAt(next))) next += step;
    return between.has(text.charAt(next)) ? text.charAt(next) : undefined;
  }
  if (step > 0) return ends.has(first) ? first : undefined;
  let line = at;
  while (blanks.has(text.charAt(line))) line -= 1;
  if (text.charAt(line) !== '\n') return undefined;
  return text.charAt(line - 1) === '\\' || text.slice(line - 2, line) === '\\\r' ? '\\' : line < at ? 'fold' : undefined;
}

const inPiece = anyBut(' \t\r\n"\'`\\$');
const quotes: ReadonlySet<string> = new Set('"\'`');
const ends: ReadonlySet<string> = new Set('\\$\r\n');
const blanks: ReadonlySet<string> = new Set(' \t');
const between: ReadonlySet<string> = new Set('"\'`+.&<>|~^_\\\r\n(,{fFrRbBuUL@$');

function together(text: string, pieces: readonly Piece[]): Pick<Derived, 'text' | 'place' | 'how'> {
  const starts: number[] = [];
  for (const { start, end } of pieces) for (let at = start; at < end; at++) starts.push(at);
  const place: Derived['place'] = (from, to) => {
    const [first = 0, last = 0] = [starts[from], starts[to - 1]];
    return last - first >= to - from ? [first, last + 1] : undefined;
  };
  return { text: pieces.map(({ start, end }) => text.slice(start, end)).join(''), place, how: 'in pieces' };
}
