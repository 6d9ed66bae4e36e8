import { remembered } from '../remembered.js';
import { madeUpShare, monotonous } from './made-up.js';
import { makeupOf, randomBits } from './randomness.js';
import type { Makeup } from './randomness.js';

/** What a value looks like, whatever its name says. */
export type Look = Makeup & {
  readonly length: number;
  /** Bits by which it is likelier drawn than written, a character. */
  readonly bitsEach: number;
  /** Share that was typed by hand or repeats, 0 to 1. */
  readonly madeUp: number;
  /** Fewer different characters than a drawn text of this length holds. */
  readonly dull: boolean;
  readonly uuid: boolean;
};

/** What a digit of a number says: chosen numbers and counted ones look alike. */
const digitBits = 0.3;

export const uuid: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** As in the prime numbers and orders of curves, which are written in hexadecimal digits. */
const longRun = /^(?:0x)?[0-9a-f]*?([0-9a-f])\1{11}[0-9a-f]*$/i;

export function lookOf(value: string): Look {
  const text = value.length > 600 ? value.slice(0, 600) : value;
  const makeup = makeupOf(text);
  const isUuid = text.length === 36 && uuid.test(text);
  const judged = isUuid ? text.replaceAll('-', '') : text;
  const bits = isUuid ? randomBits(judged.toLowerCase()) : bitsOf(text);
  const bitsEach = makeup.digits === text.length ? digitBits : bits / text.length;
  return { ...makeup, length: value.length, bitsEach, madeUp: longRun.test(text) ? 1 : madeUpShare(judged), dull: monotonous(judged, lettersOf(judged, makeup)), uuid: isUuid };
}

/** Bits by which a text is likelier drawn than written. Keys are often put together from parts of different letters, such as `sk-` and hexadecimal digits: each is judged for itself. */
export function bitsOf(text: string): number {
  let bits = 0;
  let from = -1;
  let letters = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (isLetter || (code >= 48 && code <= 57)) {
      if (from < 0) from = at;
      if (isLetter) letters += 1;
      continue;
    }
    if (letters > (at - from < 6 ? 1 : 0) && at - from >= 3) bits += randomBits(text, headOf(text, from, at), at);
    from = -1;
    letters = 0;
  }
  return bits;
}

/** Hexadecimal digits behind a mark of a few letters, such as `AC` or `0x`, are judged without it: where they begin. */
function headOf(text: string, from: number, to: number): number {
  if (to - from < 18) return from;
  const found = /^(?:[a-z]?[A-Z]{1,4}|[a-z]?[g-z]|0x)(?=[0-9a-f]{16,}$)/.exec(text.slice(from, to));
  return from + (found?.[0].length ?? 0);
}

/** Out of how many different characters a text was drawn, at least. */
function lettersOf(text: string, { lower, upper, digits, hex }: Makeup): number {
  if (digits === text.length) return 10;
  if (hex || /[0-9a-f]{16}/i.test(text)) return 16;
  return lower > 0 && upper > 0 ? 50 : 30;
}

/** Quick look before anything else: could this have been drawn? Most identifiers and words end here. A dash may stand before digits: in `${NAME:-value}`. */
export const mayBeDrawn: (value: string) => boolean = remembered((value) => {
  const text = value.length > 200 ? value.slice(0, 200) : value;
  return bitsOf(text) > text.length / 8 || (value.length >= 12 && /^-?\d+$/.test(value));
});

/** An id among the words of a name: of these, short ones with no more than a digit are names, such as `html2pdf`. */
export const isDrawnWord = (word: string): boolean => word.length >= 8 && word.split(/[-_.]/).some((part) => (part.length < 12 ? /\d.*\d/ : /\d/).test(part) && mayBeDrawn(word));
