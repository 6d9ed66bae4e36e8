import type { IndexedRule } from '../catalog/rule-index.js';
import { lineAround, type Stretch } from './excerpt.js';

/** Data, and what may stand beside it: indentation, quotes, marks of comments, of lists and of strings that go on. */
const dataLine = /^[\s"'`#/*>,+\\-]{0,20}?([A-Za-z0-9+/=_-]{48,128})[\s"'`,+\\);n]{0,8}$/;
const longest = 160;

/**
 * Whether a stretch is in a line of an encoded text: whole lines of equally much data. What keys look like comes up there by chance; when it
 * does in the line beside too, the lines are a list of keys.
 */
export function isInEncodedBlock({ source, flags }: IndexedRule, text: string, { start, end }: Stretch): boolean {
  const line = lineAround(text, start, end, longest);
  const data = dataOf(text, line);
  return data !== undefined && beside(text, line).some((near) => {
    const other = dataOf(text, near);
    return other?.length === data.length && !new RegExp(source, flags).test(other);
  });
}

/** So many characters of base64 are data: an image, a program, a certificate. */
export const muchData = 64;

/** Whether a stretch goes on, behind a plus sign or a slash, in much base64. */
export function isInBase64(text: string, { start, end }: Stretch): boolean {
  return (isPlusOrSlash(text, start - 1) && isMuchData(text.slice(Math.max(0, start - muchData), start))) || (isPlusOrSlash(text, end) && isMuchData(text.slice(end, end + muchData)));
}

/** Characters of base64 hold capitals and digits, or of mostly empty data many capitals, and a plus sign or a slash now and then; a path holds many slashes. */
export function isMuchData(text: string): boolean {
  if (text.length !== muchData || !/^[A-Za-z0-9+/]+$/.test(text) || (text.match(/[+/]/g) ?? []).length > muchData / 8) return false;
  const capitals = (text.match(/[A-Z]/g) ?? []).length;
  return capitals > 0 && (/[0-9]/.test(text) || (capitals > muchData / 3 && /[a-z]/.test(text)));
}

function isPlusOrSlash(text: string, at: number): boolean {
  return text[at] === '+' || text[at] === '/';
}

function dataOf(text: string, { start, end }: Stretch): string | undefined {
  return dataLine.exec(text.slice(start, end))?.[1];
}

/** The lines before and behind. */
function beside(text: string, { start, end }: Stretch): readonly Stretch[] {
  const next = text.indexOf('\n', end) + 1;
  return [...(start > 0 ? [start - 1] : []), ...(next > 0 ? [next] : [])].map((at) => lineAround(text, at, at, longest));
}
