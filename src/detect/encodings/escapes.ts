import { anyBut, endOf, startOf } from '../characters.js';
import { mapped, type Derived, type Nothing } from '../derived.js';

/** How far before and behind a piece its token is followed. */
const [back, nearBack, ahead] = [512, 64, 4096];

const token = anyBut(' \t\r\n"\'`<>');

const escape = /%([0-7][0-9a-f])|\\u00([0-7][0-9a-f])|\\u\{([0-7][0-9a-f])\}|\\x([0-7][0-9a-f])|&#x([0-7][0-9a-f]);|&#(\d{2,3});|&(amp|quot|lt|gt|apos);|\\([/:=#!"'\\])/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

/** The same where a piece of a key stands as it is, and something before or behind it escaped. */
export function decodeRest(text: string, at: number): Derived | Nothing {
  const start = startOf(text, at, token, nearBack);
  const end = endOf(text, start, unescaped, ahead);
  return end < text.length && '%\\&'.includes(text.charAt(end)) && begun.test(text.slice(end, endOf(text, end, token, ahead))) ? decodeEscapes(text, at) : { end };
}

const unescaped = anyBut(' \t\r\n"\'`<>%\\&');
const begun = /%[0-7][0-9a-f]|\\u00|\\u\{|\\x|\\[/:=]|&amp|&#/i;

/** The text around `at`, up to white space or a quote, with percent encoding, the escapes of strings and those of HTML taken out. */
export function decodeEscapes(text: string, at: number): Derived | Nothing {
  const start = startOf(text, at, token, back);
  const end = endOf(text, at, token, ahead);
  const part = text.slice(start, end);
  const starts: number[] = [];
  const decoded: string[] = [];
  const marks: number[] = [];
  const keep = (from: number, to: number): void => {
    for (let place = from; place < to; place++) starts.push(start + place);
    decoded.push(part.slice(from, to));
  };
  let done = 0;
  for (const match of part.matchAll(escape)) {
    keep(done, match.index);
    marks.push(starts.length);
    starts.push(start + match.index);
    decoded.push(characterOf(match));
    done = match.index + match[0].length;
  }
  if (marks.length === 0) return { end };
  keep(done, part.length);
  const ends = [...starts.slice(1), end];
  const place = mapped(starts, ends, (from, to) => marks.some((mark) => mark >= from && mark < to));
  return { text: decoded.join(''), place, end, how: 'in escaped text' };
}

function characterOf([, ...forms]: readonly (string | undefined)[]): string {
  const [percent, unicode, braced, byte, hexEntity, entity, named, itself] = forms;
  const hex = percent ?? unicode ?? braced ?? byte ?? hexEntity;
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (entity !== undefined) return String.fromCharCode(Number(entity) & 0xff);
  return named === undefined ? (itself ?? '') : (entities[named.toLowerCase()] ?? '');
}
