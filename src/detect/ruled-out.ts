import { mayBegin } from './boundary.js';
import { anyBut, lettersAndDigits, lettersDigitsAnd, setOf } from './characters.js';
import { widen } from './decode.js';
import type { Clue } from './engine.js';
import { blanksInSeam, joinsList, longestSeam, seamBefore, seamHere, seamMarks, signsOfPiece } from './pieces/seams.js';

/*
 * Most places where a key could begin are names: `key-value`, `web_identity_token_file`. What stands there is one piece of text, no pattern fits it,
 * and nothing goes on with it before or behind. Where that is certain among the bytes, nothing is decoded. They may be those of a patch, in which
 * every line has a sign before it and lines that were taken out stand between others.
 */

const inPiece = anyBut(signsOfPiece);
const quotes = setOf('"\'`');
const blanks = setOf(blanksInSeam);
const marks = setOf(seamMarks);
/** What may stand before the line end within a string. */
const lineMarks = setOf('"\'`+.&<>|~^_\\\r\n');
const inScalar = lettersDigitsAnd('_+/=-');
/** Longer pieces are read in full. */
const longestPiece = 512;
/** How far around a list it is looked for what joins it, and for how many bytes of it at once. */
const [beforeList, behindList, ofList] = [600, 1800, 1024];

const [lineFeed, carriageReturn, hash, dollar, percent, ampersand, bracket] = [10, 13, 35, 36, 37, 38, 40];
const [plus, comma, minus, dot, zero, backslash, smallA, smallT] = [43, 44, 45, 46, 48, 92, 97, 116];

/**
 * Whether a key may begin at `place`: in the middle of a word, where a needle begins the keys of all its rules, none does, and none where what
 * has to follow does not; data is full of such.
 */
export function mayBeginAt({ keyFirst, followers }: Clue, bytes: Uint8Array, place: number): boolean {
  if (followers?.test(widen(bytes, place, Math.min(bytes.length, place + toFollower))) === false) return false;
  const from = Math.max(0, place - longestEscape);
  return lettersAndDigits[bytes[place - 1] ?? 0] !== 1 || !keyFirst || mayBegin(widen(bytes, from, place), place - from, undefined);
}

/** How far behind a keyword what has to follow it is looked for: see `Rule.followers`. */
const toFollower = 1024;
/** Longer than any escape that ends in a letter or digit. */
const longestEscape = 16;

/** Tells of places in `bytes` whether no key can stand around them, of none of a clue's patterns, in one piece or in several. */
export function ruledOutIn(bytes: Uint8Array): (clue: Clue, place: number) => boolean {
  const around = { pieceAt: piecesIn(bytes), isJoined: joinedLists(bytes) };
  return (clue, place) => isRuledOut(clue, bytes, place, around);
}

type IsJoined = (at: number) => boolean;
type Around = { readonly pieceAt: PieceAt; readonly isJoined: IsJoined };

function isRuledOut({ form, inOnePiece, patternsAt }: Clue, bytes: Uint8Array, place: number, { pieceAt, isJoined }: Around): boolean {
  if (form !== 'plain' || !inOnePiece) return false;
  const piece = pieceAt(place);
  if (piece === undefined || goesOnBehind(bytes, piece.end, isJoined) || goesOnBefore(bytes, piece.start, piece.end, isJoined)) return false;
  const { start, end } = piece;
  const fitsFrom = (first: number): boolean => {
    const text = widen(bytes, first, end + 1);
    return patternsAt(text, place - first).some((pattern) => pattern.at(text, place - first, text.length) !== undefined);
  };
  // The sign of a patch is no part of the piece; a key may begin with the same one.
  return !fitsFrom(start) && !(start < place && bytes[start] === plus && fitsFrom(start + 1));
}

type PieceAt = (place: number) => { readonly start: number; readonly end: number } | undefined;

/**
 * Tells where the piece begins and ends that a place stands in; undefined where that is far away, or where something in the piece may stand for something
 * else. What is known of a piece is kept: data is one piece with many places.
 */
function piecesIn(bytes: Uint8Array): PieceAt {
  let start: number | undefined;
  // What lies between them is in the piece and stands for itself.
  let [from, to] = [0, -1];
  return (place) => {
    if (place < from || place > to) {
      start = startOfPiece(bytes, place);
      [from, to] = [start ?? place, place];
    }
    const farthest = Math.min(bytes.length, place + longestPiece);
    while (to < farthest && standsForItself(bytes, to)) to++;
    return start === undefined || place - start >= longestPiece || to >= farthest || !endsPiece(bytes[to] ?? 0) ? undefined : { start, end: to };
  };
}

function startOfPiece(bytes: Uint8Array, place: number): number | undefined {
  let start = place;
  while (start > place - longestPiece && standsForItself(bytes, start - 1)) start--;
  return start > place - longestPiece && endsPiece(bytes[start - 1] ?? lineFeed) ? start : undefined;
}

function endsPiece(byte: number): boolean {
  return inPiece[byte] !== 1 && byte < 128;
}

function standsForItself(bytes: Uint8Array, at: number): boolean {
  return inPiece[bytes[at] ?? lineFeed] === 1 && !mayEscape(bytes, at);
}

/** With a percent sign and a digit, or `&#` and `&amp`, begins what stands for another character. */
function mayEscape(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  return bytes[at] === percent ? next >= zero && next < zero + 8 : bytes[at] === ampersand && (next === hash || (next | 32) === smallA);
}

function goesOnBehind(bytes: Uint8Array, end: number, isJoined: IsJoined): boolean {
  const sign = bytes[end] ?? 0;
  if (quotes[sign] === 1) {
    let next = end + 1;
    while (blanks[bytes[next] ?? 0] === 1) next++;
    if (bytes[next] === comma) return isJoined(end);
    return marks[bytes[next] ?? 0] === 1 && isSeam(widen(bytes, end, Math.min(bytes.length, end + longestSeam)));
  }
  return sign === dollar || sign === backslash || (isLineEnd(sign) && isFolded(bytes, end));
}

/** In a patch, a sign stands behind each line end, and lines that were taken out stand between others. */
function isSeam(text: string): boolean {
  return fits(seamHere, text) || (text.includes('\n') && (fits(seamHere, text.replace(/\n[+ ]/g, '\n')) || removedWithin.test(text)));
}

const removedWithin = /^["'`][^\w\n]*\n-/;

function fits(sticky: RegExp, text: string): boolean {
  sticky.lastIndex = 0;
  return sticky.test(text);
}

/** Whether the next line begins later than others and holds nothing but what could go on with this one. */
function isFolded(bytes: Uint8Array, end: number): boolean {
  if (inScalar[bytes[end - 1] ?? 0] !== 1) return false;
  const next = bytes[end] === carriageReturn ? end + 2 : end + 1;
  if (bytes[next] === minus) return true;
  let from = bytes[next] === plus ? next + 1 : next;
  if (blanks[bytes[from] ?? 0] !== 1) return false;
  while (blanks[bytes[from] ?? 0] === 1) from++;
  let to = from;
  while (inScalar[bytes[to] ?? 0] === 1 || bytes[to] === dot) to++;
  return to > from && endsLine(bytes, to);
}

function goesOnBefore(bytes: Uint8Array, start: number, end: number, isJoined: IsJoined): boolean {
  const sign = bytes[start - 1] ?? 0;
  if (sign === dollar || sign === backslash) return true;
  let before = start - 2;
  if (quotes[sign] === 1) {
    while (blanks[bytes[before] ?? 0] === 1) before--;
    const mark = bytes[before] ?? 0;
    if (mark === lineFeed) return endsOpen(bytes, before, isJoined);
    if ((mark === plus || mark === minus) && bytes[before - 1] === lineFeed) return endsOpen(bytes, before - 1, isJoined);
    if (marks[mark] !== 1 || (mark === bracket && !isConcat(bytes, before))) return false;
    return mark === comma ? isJoined(start) : seamBefore.test(widen(bytes, Math.max(0, start - longestSeam), start));
  }
  before = start - 1;
  while (blanks[bytes[before] ?? 0] === 1 || bytes[before] === plus) before--;
  return bytes[before] === lineFeed && (isContinued(bytes, before) || (endsLine(bytes, end) && inScalar[bytes[lastOfLine(bytes, before)] ?? 0] === 1));
}

/** Whether a bracket may be that of `.concat(`. */
function isConcat(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === smallT && bytes[at - 2] === smallA;
}

/** Where the last character stands of the line that ends here. */
function lastOfLine(bytes: Uint8Array, lineEnd: number): number {
  return bytes[lineEnd - 1] === carriageReturn ? lineEnd - 2 : lineEnd - 1;
}

/** Whether the line that ends here says that it goes on, or was taken out by a patch. */
function isContinued(bytes: Uint8Array, lineEnd: number): boolean {
  return bytes[lastOfLine(bytes, lineEnd)] === backslash || bytes[bytes.lastIndexOf(lineFeed, lineEnd - 1) + 1] === minus;
}

/** Whether a string in the next line may go on with the one in the line that ends here. */
function endsOpen(bytes: Uint8Array, lineEnd: number, isJoined: IsJoined): boolean {
  let last = lineEnd - 1;
  while (blanks[bytes[last] ?? 0] === 1 || bytes[last] === carriageReturn) last--;
  const mark = bytes[last] ?? 0;
  if (mark === bracket) return isConcat(bytes, last) || isContinued(bytes, lineEnd);
  return mark === comma ? isJoined(lineEnd) : lineMarks[mark] === 1 || isContinued(bytes, lineEnd);
}

function endsLine(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (blanks[bytes[at] ?? 0] === 1) at++;
  return at >= bytes.length || isLineEnd(bytes[at] ?? 0);
}

function isLineEnd(sign: number): boolean {
  return sign === lineFeed || sign === carriageReturn;
}

/** Whether a list may be joined around a place. What is known of a stretch is kept, since a list has many places. */
function joinedLists(bytes: Uint8Array): IsJoined {
  let known = { from: -1, isJoined: false };
  return (at) => {
    const from = at - (at % ofList);
    if (known.from !== from) known = { from, isJoined: joinsList.test(widen(bytes, Math.max(0, from - beforeList), Math.min(bytes.length, from + ofList + behindList))) };
    return known.isJoined;
  };
}
