import { Buffer } from 'node:buffer';
import { codeAt, endOf, lettersDigitsAnd, setOf, startOf, type CharacterSet } from '../characters.js';
import { widen } from '../decode.js';
import type { Derived, Nothing } from '../derived.js';

/** More is not decoded: a key, or a file of keys, is smaller. */
const longest = 1 << 16;

const standard = lettersDigitsAnd('+/');
const safe = lettersDigitsAnd('_-');
const either = lettersDigitsAnd('+/_-');
/** The end of a line inside of a wrapped text. */
const wrap = /\\?\r?\n[ \t]*(?=[A-Za-z0-9+/]{16})|\\[nr]/y;
const picture = /data:(?:image|font|audio|video|application\/(?:x-)?(?:font|octet-stream|pdf|wasm|vnd))[^,\s]{0,64};base64,$/;

/** The base64 text around a piece that was seen at `at`, of which the first character stands at `phase` in a group of four. */
export function decodeBase64(text: string, at: number, phase: number): Derived | Nothing {
  const { start, end } = around(text, at);
  const bytes = bytesOf(text.slice(start + ((at - start - phase) & 3), end));
  return bytes.length < 6 || isPicture(text, start) ? { end } : { text: widen(bytes), place: () => [start, end], encoded: true, end, how: 'in base64' };
}

/** The same for what only looks like a key: when it stands for text, from its beginning on. */
export function decodeBase64Text(text: string, at: number): Derived | Nothing {
  const start = startOf(text, at, standard, 64);
  if (!mayBeTextAt(text, at) || endOf(text, at, either, 24) - start < 24 || !isText(widen(bytesOf(text.slice(start, start + 32))))) return { end: at };
  return decodeBase64(text, start, 0);
}

function around(text: string, at: number): { readonly start: number; readonly end: number } {
  const end = ending(text, at);
  const body = text.slice(at, end);
  return { start: startOf(text, at, /[_-]/.test(body) && !/[+/]/.test(body) ? safe : standard, longest), end };
}

function ending(text: string, at: number): number {
  const limit = Math.min(text.length, at + longest);
  let end = endOf(text, at, either, longest);
  for (;;) {
    wrap.lastIndex = end;
    const gap = end - at < 16 || end >= limit ? null : wrap.exec(text);
    if (gap === null) break;
    end = endOf(text, end + gap[0].length, either, longest);
  }
  return Math.min(limit, endOf(text, end, padding, 2));
}

const padding: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (code === 61 ? 1 : 0));

function isPicture(text: string, start: number): boolean {
  return picture.test(text.slice(Math.max(0, start - 160), start));
}

/** Whether what stands around a place may be the beginning of a text in base64. */
export function mayBeTextAt(text: string, at: number): boolean {
  return mayBeText(text, startOf(text, at, standard, 64));
}

/** What three bytes of ASCII begin with. */
export const beginsText: CharacterSet = setOf('CDIJKLMNOPQRSTUVWXYZabcdef');

/** Of three bytes of ASCII the first makes one of 24 characters; looking at a few groups of four spares decoding most of what is none. */
function mayBeText(text: string, start: number): boolean {
  for (let at = start; at < start + 20; at += 4) if (beginsText[codeAt(text, at)] !== 1) return false;
  return true;
}

function isText(decoded: string): boolean {
  return /^[\t\n\r -~]{12,}$/.test(decoded);
}

/** Characters of neither alphabet are passed over. */
function bytesOf(encoded: string): Uint8Array {
  return Buffer.from(encoded.replace(/\\[nr]/g, ''), 'base64');
}
