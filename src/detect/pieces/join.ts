import { mapped, type Derived } from '../derived.js';
import { seam, seamBefore, seamHere, seamOfLines, seamOfList } from './seams.js';

/** How far before and behind a place its string is put together. */
const [back, ahead] = [1024, 2048];
const farAhead = 1 << 16;

/** The text around `at` with the seams between pieces of strings taken out, when what stands at `at` is such a piece. */
export function joinPieces(text: string, at: number): Derived | undefined {
  if (!besideSeam(text, at)) return undefined;
  const [from, to] = [Math.max(0, at - back), Math.min(text.length, at + ahead)];
  const inList = /\b(?:join|concat|implode|cat)/i.test(text.slice(from, to));
  return without(text, from, to, inList ? seamOfList : seam, '', at + ahead / 2);
}

/** The text from `at` on with what stands between its lines taken down to line ends, for a key over several lines. */
export function joinLines(text: string, at: number): Derived | undefined {
  return without(text, at, Math.min(text.length, at + farAhead), seamOfLines, '\n', at + 1);
}

/** Whether a seam stands right before or right behind the characters around `at`. */
function besideSeam(text: string, at: number): boolean {
  const start = at - (/[\w+/=.:$@%-]*$/.exec(text.slice(Math.max(0, at - 512), at))?.[0].length ?? 0);
  const end = at + (/^[\w+/=.:@%-]*/.exec(text.slice(at, at + 2048))?.[0].length ?? 0);
  seamHere.lastIndex = end;
  if (seamHere.test(text)) return true;
  return seamBefore.test(text.slice(Math.max(0, start - 100), start));
}

function without(text: string, from: number, to: number, seams: RegExp, between: string, end: number): Derived | undefined {
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
    if (between !== '') starts.push(from + match.index) && ends.push(from + done);
  }
  if (marks.length === 0) return undefined;
  keep(done, part.length);
  const place = mapped(starts, ends, (first, last) => marks.some((mark) => mark > first && mark < last));
  return { text: pieces.join(''), place, end, how: 'in pieces' };
}
