import { whole, type Derived } from '../derived.js';
import { widen } from '../decode.js';

/** More is not decoded: a key, or a file of keys, is smaller. */
const longest = 1 << 16;

const standard = /[A-Za-z0-9+/]/;
const safe = /[A-Za-z0-9_-]/;
/** The end of a line inside of a wrapped text. */
const wrap = /\\?\r?\n[ \t]*(?=[A-Za-z0-9+/]{16})|\\[nr]/y;
const picture = /data:(?:image|font|audio|video|application\/(?:x-)?(?:font|octet-stream|pdf|wasm|vnd))[^,\s]{0,64};base64,$/;

/** The base64 text around a piece that was seen at `at`, of which the first character stands at `phase` in a group of four. */
export function decodeBase64(text: string, at: number, phase: number): Derived | undefined {
  const end = endOf(text, at);
  const body = text.slice(at, end);
  const alphabet = /[_-]/.test(body) && !/[+/]/.test(body) ? safe : standard;
  let start = at;
  while (start > Math.max(0, at - longest) && alphabet.test(text.charAt(start - 1))) start -= 1;
  if (picture.test(text.slice(Math.max(0, start - 160), start))) return undefined;
  const skipped = (at - start - phase) & 3;
  const bytes = bytesOf(text.slice(start + skipped, end));
  return bytes.length < 6 ? undefined : { text: widen(bytes), place: whole(start, end), end, how: 'in base64' };
}

function endOf(text: string, at: number): number {
  const limit = Math.min(text.length, at + longest);
  const run = /[A-Za-z0-9+/_-]*/y;
  let end = at;
  for (;;) {
    run.lastIndex = end;
    end += run.exec(text)?.[0].length ?? 0;
    wrap.lastIndex = end;
    const gap = end - at < 16 || end >= limit ? null : wrap.exec(text);
    if (gap === null) break;
    end += gap[0].length;
  }
  return Math.min(limit, end + (/^={0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0));
}

function bytesOf(encoded: string): Uint8Array {
  const plain = encoded.replace(/\\[nr]|[\\\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(plain.slice(0, plain.length % 4 === 1 ? -1 : undefined)), (character) => character.charCodeAt(0));
}
