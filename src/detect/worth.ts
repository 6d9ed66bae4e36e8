import type { IndexedRule } from '../catalog/rule-index.js';
import { lettersAndDigits, lettersDigitsAnd, setOf, type CharacterSet } from './characters.js';
import { costsInQuarters } from './context/bigrams.js';
import { mayBeDrawn } from './context/looks.js';
import { leavesValue, passwordSigns } from './context/password.js';
import { widen } from './decode.js';
import { isMuchData, muchData } from './encoded-block.js';
import { beginsText } from './encodings/base64.js';
import { holdsEqualsSign, mayBeBase64, mayBeginWith } from './leading.js';
import { isLabelled } from './self-explained.js';

/*
 * What the prefilter sees, looked at once more among the bytes: most runs of letters and digits are names, digests that say so, or the inside of an
 * encoded file, and most addresses have no user. What is dismissed here costs neither decoding nor reading. The kernel asks most of it before it
 * answers, by `worthTables`; see the end of kernel/scan.ts.
 */

const [hash, percent, plus, slash, four, zero, colon, question, at] = [0x23, 0x25, 0x2b, 0x2f, 0x34, 0x30, 0x3a, 0x3f, 0x40];

/** How far around a run the text is followed of which it may be a part, and how much before it a label takes. */
const reach = 200;

/** Whether a run could be a key, or a part of one, by the look of it and of what is written together with it; with `isJudged`, it looks so. */
export function isRunWorthReading(bytes: Uint8Array, start: number, end: number, isJudged = false): boolean {
  if (isInsideOfData(bytes, start)) return false;
  return (isJudged || mayBeDrawn(widen(bytes, start, end)) || mayBeDrawn(widen(bytes, beginning(bytes, start), ending(bytes, end))))
    && !isLabelled(widen(bytes, Math.max(0, start - reach), end), Math.min(start, reach));
}

/** So far from its sign the user of an address may stand. */
const longestUser = 1200;

/**
 * Tells of the places in `bytes` where a `://` stands, rising within a few bytes, whether a password may follow: of addresses, which stand in every
 * second file, only those with a user may hold one. Hardly any byte is looked at twice, however many addresses are run together.
 */
export function addressesWorthReading(bytes: Uint8Array): (place: number) => boolean {
  let known = { from: 0, mark: -1 };
  const markFrom = (from: number, end: number): number => {
    let mark = from;
    while (mark < end && !isUserOrEnd(bytes, mark)) mark++;
    return mark;
  };
  return (place) => {
    const from = place + 3;
    if (!beginsWithUser(bytes, from)) return false;
    if (known.mark < from) known = { from, mark: markFrom(from, bytes.length) };
    const before = from < known.from ? markFrom(from, known.from) : known.from;
    const mark = before < known.from ? before : known.mark;
    return mark < bytes.length && mark - place <= longestUser && endsAddress[bytes[mark] ?? 0] !== 1;
  };
}

/** Whether a user may end before the host does: with the colon before a password, an at sign, or what stands for one. What stands behind a slash is a path. */
function beginsWithUser(bytes: Uint8Array, from: number): boolean {
  const farthest = Math.min(bytes.length, from + longestUser);
  for (let here = from; here < farthest; here++) {
    const byte = bytes[here] ?? 0;
    if (byte === slash || byte === question || byte === hash || endsAddress[byte] === 1) return false;
    if (byte === colon || byte === at || byte === percent) return true;
  }
  return false;
}

function isUserOrEnd(bytes: Uint8Array, place: number): boolean {
  const byte = bytes[place] ?? 0;
  return byte === at || endsAddress[byte] === 1 || (byte === percent && bytes[place + 1] === four && bytes[place + 2] === zero);
}

/** A line that names a password and the two that follow it, with its value, are no longer. */
const longestLines = 2400;
const shortestPassword = 4;

/**
 * Tells of places in `bytes` that speak of passwords whether anything on their line, or on those below it where that leaves a value to them, could be
 * one: a password holds a digit or a sign that words do not, or looks drawn. Of a patch, the line that follows may stand behind one that was taken out. What is known of a line is kept,
 * so that a line which speaks of nothing else costs no more.
 */
export function passwordsWorthReading(bytes: Uint8Array): (place: number) => boolean {
  let known = { from: 0, to: 0, worth: false };
  return (place) => {
    if (place < known.from || place >= known.to) known = linesAround(bytes, place);
    return known.worth;
  };
}

type Known = { readonly from: number; readonly to: number; readonly worth: boolean };

/** The line of `place`; of a very long one, the next part, which is worth reading. */
function linesAround(bytes: Uint8Array, place: number): Known {
  const earliest = Math.max(0, place - longestLines);
  const from = earliest + bytes.subarray(earliest, place).lastIndexOf(lineFeed) + 1;
  const text = widen(bytes, from, Math.min(bytes.length, from + longestLines));
  const end = endOfLine(text, 0);
  const last = endOfLine(text, endOfLine(text, end));
  const isWhole = text[last - 1] === '\n' || from + text.length === bytes.length;
  if (!isWhole || from + end <= place) return { from: place, to: place + longestLines, worth: true };
  const line = text.slice(0, end);
  return { from, to: from + end, worth: mayHoldPassword(line) || (leavesValue.test(line) && mayHoldPassword(text.slice(end, last))) };
}

/** Behind the line end that follows `at`, or the end of the text. */
function endOfLine(text: string, at: number): number {
  return text.indexOf('\n', at) + 1 || text.length;
}

function mayHoldPassword(text: string): boolean {
  return holdsPasswordLike.test(text) || text.split(noLetters).some((word) => word.length >= shortestPassword && mayBeDrawn(word));
}

/** Longer than any password. */
const longestPassword = 200;

/** Longer than any way to write what `isIdentifiedWorthReading` looks for. */
const longestIdentified = 100;

/** Whether `identified by` at `place`, or `identified with`, leads to a quote, as in SQL; elsewhere these are words of a sentence. */
export function isIdentifiedWorthReading(bytes: Uint8Array, place: number): boolean {
  return identifies.test(widen(bytes, place, Math.min(bytes.length, place + longestIdentified)));
}

/* As the rule connection-string-sql-password has it. */
const identifies = /^identified\s+(?:with\s+\w+\s+)?(?:by|as)\s+(?:password\s+)?["']/i;

/**
 * The name `pass` at `place`, with a quote or a sign behind it, names no password when what it names is a sentence: in tests and their reports, it is
 * what comes out.
 */
export function isPassWorthReading(bytes: Uint8Array, place: number): boolean {
  let here = place + 'pass"'.length;
  while (signs[bytes[here] ?? 0] === 1) here++;
  const quote = bytes[here] ?? 0;
  if (quotes[quote] !== 1) return true;
  const end = here + longestPassword;
  for (here++; here < end && bytes[here] !== quote; here++) if (inSentence(bytes[here] ?? 0)) return false;
  return true;
}

/** A blank, or what is no ASCII. */
function inSentence(byte: number): boolean {
  return byte === blank || byte > 0x7f;
}

/** Behind a plus sign or a slash, and much base64 before: what began there has been looked at from its beginning. */
function isInsideOfData(bytes: Uint8Array, start: number): boolean {
  const before = bytes[start - 1];
  return (before === plus || before === slash) && start >= muchData && isMuchData(widen(bytes, start - muchData, start));
}

function beginning(bytes: Uint8Array, start: number): number {
  let here = start;
  while (here > 0 && here > start - reach && inValue[bytes[here - 1] ?? 0] === 1) here--;
  return here;
}

function ending(bytes: Uint8Array, end: number): number {
  let here = end;
  while (here < bytes.length && here < end + reach && inValue[bytes[here] ?? 0] === 1) here++;
  return here;
}

const inValue = lettersDigitsAnd('_+/.~%-');
const inBase64 = lettersDigitsAnd('+/');
const [blank, lineFeed] = [0x20, 0x0a];
const noLetters = /[^A-Za-z0-9]+/;
const inPassword = setOf(passwordSigns);
const blanks = ' \t\n\v\f\r';
const valueEnds = `${blanks}"'\``;
const endsValue = setOf(valueEnds);
/** A value of some length with a sign in it. As an expression: few lines speak of passwords, for which no loop would have been made fast. */
const holdsPasswordLike = new RegExp(`(?<![^${valueEnds}])(?=[^${valueEnds}]{${shortestPassword}})[^${valueEnds}]*[${passwordSigns}]`);
const quotes = setOf('"\'`');
/** Between a name and its value. */
const signs = setOf(`${blanks}:=>`);
const endsAddress = setOf(`${blanks}"'\`<>`);

/** What those formats begin with that lines of wrapped data may hold; the kernel leaves a line with an equals sign alone. */
function beginningsOf(formats: readonly IndexedRule[]): CharacterSet {
  const among = formats.filter((rule) => mayBeBase64(rule) && !holdsEqualsSign(rule));
  return inBase64.map((isIn, byte) => (isIn === 1 && among.some(({ source, flags }) => mayBeginWith(source, flags, String.fromCharCode(byte))) ? 1 : 0));
}

/**
 * What the kernel needs to look once more by itself: the kinds of each byte as bits, and what it costs to write one class of characters behind another.
 * With the `formats` that any run is tried for, it passes over wrapped data, too.
 */
export function worthTables(formats?: readonly IndexedRule[]): Uint8Array {
  const kinds = [inValue, inPassword, endsValue, endsAddress, lettersAndDigits, ...(formats === undefined ? [] : [inBase64, beginsText, beginningsOf(formats)])];
  const ofByte = Uint8Array.from({ length: 256 }, (_, byte) => kinds.reduce((bits, set, at) => bits | ((set[byte] ?? 0) << at), 0));
  return Uint8Array.from([...ofByte, ...costsInQuarters()]);
}
