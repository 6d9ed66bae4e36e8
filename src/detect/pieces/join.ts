import { anyBut, endOf, signAt, startOf } from '../characters.js';
import type { Derived, Nothing } from '../derived.js';
import { blanksInSeam, foldBefore, joinsList, longestSeam, seamBefore, seamHere, seamMarks, seamOfListBefore, seamOfListHere, signsOfPiece } from './seams.js';

/** The longest piece that is followed, and how many before and behind. */
const longestPiece = 1024;
const [most, mostBefore] = [64, 8];

type Piece = {
  readonly start: number;
  readonly end: number;
  /** Nothing joins it to the piece from which it was found. */
  readonly loose?: boolean;
};
/** Which seams count: those within a string; also those of a list; or also those with nothing that joins. */
type Seams = 'string' | 'list' | 'any';

/** The string that `at` stands in, put together from the pieces that an operator or a mark joins, when there are several. */
export function joinStrings(text: string, at: number): Derived | Nothing {
  return joined(text, at, chainAround(text, at, 'string'));
}

/** The same, also from the strings of a list that is joined somewhere near. */
export function joinPieces(text: string, at: number): Derived | Nothing {
  return joined(text, at, chainAround(text, at, 'list'));
}

/**
 * The same with literals that stand side by side and nothing between. Few languages join these; when none do here, what stands beside a key
 * would hide it, which is why this is tried apart.
 */
export function joinLiterals(text: string, at: number): Derived | Nothing {
  const chain = chainAround(text, at, 'any');
  return chain.some(({ loose }) => loose) ? joined(text, at, chain) : { end: endOfJoined(chain, at) };
}

/** How far it is known of the pieces behind that each stands beside no other loosely; where they go on, as long as much of what follows has been looked at. */
function endOfJoined(chain: readonly Piece[], at: number): number {
  const behind = chain.filter(({ end }) => end >= at);
  return behind[behind.length < most ? behind.length - 1 : most / 2]?.end ?? at;
}

function joined(text: string, at: number, chain: readonly Piece[]): Derived | Nothing {
  return chain.length > 1 ? together(text, chain) : { end: endOf(text, at, inPiece, longestPiece) };
}

/** Where the piece at `at` ends, when nothing stands beside it that any of these would join with it. */
export function endIfAlone(text: string, at: number): number | undefined {
  const middle = pieceAt(text, at);
  const isAlone = (['any', 'list'] as const).every((seams) => following(text, middle, seams) === undefined && preceding(text, middle, seams) === undefined);
  return isAlone ? middle.end : undefined;
}

function pieceAt(text: string, at: number): Piece {
  return { start: startOf(text, at, inPiece, longestPiece), end: endOf(text, at, inPiece, longestPiece) };
}

function chainAround(text: string, at: number, seams: Seams): readonly Piece[] {
  const middle = pieceAt(text, at);
  const pieces = [middle];
  for (let next = following(text, middle, seams); next && pieces.length < most; next = following(text, next, seams)) pieces.push(next);
  for (let next = preceding(text, middle, seams); next && pieces.length < most + mostBefore; next = preceding(text, next, seams)) pieces.unshift(next);
  return pieces;
}

function following(text: string, { end }: Piece, seams: Seams): Piece | undefined {
  const mark = markOfSeam(text, end, 1);
  if (mark === undefined || (mark === ',' && (seams !== 'list' || !isJoined(text, end)))) return undefined;
  const expression = mark === ',' ? seamOfListHere : seamHere;
  expression.lastIndex = end;
  const seam = expression.exec(text)?.[0] ?? '';
  const loose = sideBySide.test(seam);
  if (seam === '' || (seams !== 'any' && loose)) return undefined;
  return { start: end + seam.length, end: endOf(text, end + seam.length, inPiece, longestPiece), loose };
}

function preceding(text: string, piece: Piece, seams: Seams): Piece | undefined {
  const mark = markOfSeam(text, piece.start - 1, -1);
  if (mark === undefined || (mark === ',' && (seams !== 'list' || !isJoined(text, piece.start)))) return undefined;
  if (mark === 'fold' && !/^[ \t]*\r?(?:\n|$)/.test(text.slice(piece.end, piece.end + longestSeam))) return undefined;
  const expression = mark === ',' ? seamOfListBefore : mark === 'fold' ? foldBefore : seamBefore;
  const seam = expression.exec(text.slice(Math.max(0, piece.start - longestSeam), piece.start))?.[0] ?? '';
  const loose = sideBySide.test(seam);
  if (seam === '' || (seams !== 'any' && loose)) return undefined;
  const end = piece.start - seam.length;
  return { start: startOf(text, end, inPiece, longestPiece), end, loose };
}

/** A seam with nothing that joins. */
const sideBySide = /^["'`][ \t\r\n]*[A-Za-z]{0,2}["'`]$/;

/** Where in a text it is known that nothing near joins a list: data has a comma behind each value. */
let unjoined = { text: '', from: 0, to: 0 };
const [beforeList, behindList, ofList] = [200, 600, 2000];

function isJoined(text: string, at: number): boolean {
  if (text === unjoined.text && at >= unjoined.from && at < unjoined.to) return false;
  if (joinsList.test(text.slice(Math.max(0, at - beforeList), at + behindList))) return true;
  if (!joinsList.test(text.slice(at, at + ofList + behindList))) unjoined = { text, from: at, to: at + ofList };
  return false;
}

/** A look at the first two characters of what may be a seam, going forwards or backwards: few are worth more. */
function markOfSeam(text: string, at: number, step: 1 | -1): string | undefined {
  const first = signAt(text, at);
  if (quotes.has(first)) {
    let next = at + step;
    while (blanks.has(signAt(text, next))) next += step;
    const mark = signAt(text, next);
    const opening = step < 0 ? openings[mark] : undefined;
    return between.has(mark) && (opening === undefined || signAt(text, next - 1) === opening) ? mark : undefined;
  }
  if (step > 0) return ends.has(first) ? first : undefined;
  let line = at;
  while (blanks.has(signAt(text, line))) line -= 1;
  if (signAt(text, line) !== '\n') return undefined;
  return signAt(text, line - 1) === '\\' || text.slice(line - 2, line) === '\\\r' ? '\\' : line < at ? 'fold' : undefined;
}

const inPiece = anyBut(signsOfPiece);
const quotes: ReadonlySet<string> = new Set('"\'`');
const ends: ReadonlySet<string> = new Set('\\$\r\n');
/** What stands before a bracket that joins: `.concat(`, `${`. */
const openings: Readonly<Record<string, string>> = { '(': 't', '{': '$' };
const blanks: ReadonlySet<string> = new Set(blanksInSeam);
const between: ReadonlySet<string> = new Set(seamMarks);

function together(text: string, pieces: readonly Piece[]): Derived {
  const starts: number[] = [];
  for (const { start, end } of pieces) for (let at = start; at < end; at++) starts.push(at);
  const place: Derived['place'] = (from, to) => {
    const [first = 0, last = 0] = [starts[from], starts[to - 1]];
    return last - first >= to - from ? [first, last + 1] : undefined;
  };
  return { text: pieces.map(({ start, end }) => text.slice(start, end)).join(''), place, end: pieces.at(-1)?.end ?? 0, how: 'in pieces' };
}
