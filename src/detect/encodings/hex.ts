import type { Derived } from '../derived.js';

const longest = 1 << 15;

/** The hexadecimal text around a piece that was seen at `at`. */
export function decodeHex(text: string, at: number): Derived {
  let start = at;
  while (start - 2 >= Math.max(0, at - longest) && isDigit(text, start - 1) && isDigit(text, start - 2)) start -= 2;
  const digits = /^(?:[0-9a-f]{2})*/i.exec(text.slice(at, at + longest))?.[0] ?? '';
  const end = at + digits.length;
  const bytes = (text.slice(start, end).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { text: String.fromCharCode(...bytes), place: () => [start, end], encoded: true, end, how: 'in hexadecimal' };
}

function isDigit(text: string, at: number): boolean {
  return /[0-9a-f]/i.test(text.charAt(at));
}
