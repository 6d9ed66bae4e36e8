import { codeAt } from '../characters.js';
import { joinsWords } from './split-words.js';
import { isTailedAt } from './word-index.js';

/** Words as they are compared: small letters and digits alone. */
export type SoughtWords = {
  /** These count also where they neither begin nor end as a word does: `myclarifaikeys`. */
  readonly anywhere: readonly string[];
  /** These begin as a word does, and end so or with what people write right behind a name. */
  readonly tailed: readonly string[];
  /** These begin and end as a word does. */
  readonly whole: readonly string[];
  /** The same of words that lead to a name. */
  readonly leading: readonly string[];
  /** The same of single letters, behind what is no letter, and before what does not go on with them: `v=`, `"v"`, but not `v1`, `v-x`. */
  readonly alone: readonly string[];
};

/** What a character is: no letter or digit, a digit, a small letter or a capital. */
const [other, digit, small, capital] = [0, 1, 2, 3];
const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit;
  if (code >= 97 && code <= 122) return small;
  return code >= 65 && code <= 90 ? capital : other;
});
/** Letters, whatever their case, and digits as numbers from 1 on; with the kind above it, so that one look tells both. */
const symbols: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (kinds[code] === digit ? code - 21 : kinds[code] === other ? 0 : (code | 32) - 96));
const symbolCount = 37;
const [symbolBits, kindShift] = [63, 6];
const looks: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (symbols[code] ?? 0) | ((kinds[code] ?? other) << kindShift));

/** So many of the last places are kept at which words begin, as bits: of longer words it is not known. */
const kept = 32;

/**
 * Tells whether any of some words stands in a text, in any case and with marks between its parts (`open_ai`, `OpenAi`, `open.ai`), by one look at each
 * character: an automaton of Aho and Corasick (https://doi.org/10.1145/360825.360855). It says yes wherever `find` of word-index.ts sees one of them.
 * Where not `all` count, those that lead to a name, and single letters, do not.
 */
export function wordFinder(words: SoughtWords): (text: string, all?: boolean) => boolean {
  const { next, ends } = automaton(words);
  const standsAt = (text: string, at: number, begun: number, all: boolean, found: readonly Ending[]): boolean => found.some(({ length, kind }) => {
    if (kind === anywhere) return true;
    if (!all && kind >= leading) return false;
    if (kind === alone) return kindAt(text, at - 1) < small && !goesOn.test(text.slice(at + 1, at + 2));
    const begins = length > kept || ((begun >>> (length - 1)) & 1) === 1;
    return begins && (endsBefore(text, at + 1) || (kind === tailed && isTailedAt(text, at + 1)));
  });
  return (text, all = true) => {
    let row = 0, begun = 0, gap = 0, before = other;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const look = code < 128 ? (looks[code] ?? 0) : 0;
      if (look === 0) {
        if (before !== other) gap = at;
        before = other;
        continue;
      }
      if (before === other && !joinsWords(text, gap, at)) row = 0;
      // By a table, and without a branch: a processor guesses wrong at every second digit of a digest.
      const pair = (before << 2) | (look >> kindShift);
      begun = (begun << 1) | (beginsBehind[pair] ?? 0) | (pair === capitalSmall ? 2 : 0);
      before = look >> kindShift;
      row = next[row + (look & symbolBits)] ?? 0;
      if (row >= 0) continue;
      row = ~row;
      if (standsAt(text, at, begun, all, ends[row / symbolCount] ?? [])) return true;
    }
    return false;
  };
}

function kindAt(text: string, at: number): number {
  const code = codeAt(text, at);
  return code < 0 || code >= 128 ? other : kinds[code] ?? other;
}

/** Whether a word begins with a character of another kind than the one before: with no small letter behind a capital, but with that capital. See `beginsWord` in split-words.ts. */
const capitalSmall = (capital << 2) | small;
const beginsBehind: Uint8Array = Uint8Array.from({ length: 16 }, (_, pair) => (pair % 4 === other || pair >> 2 === pair % 4 || pair === capitalSmall ? 0 : 1));

/** Whether what stands before `at`, a letter or digit, ends as a word does. */
function endsBefore(text: string, at: number): boolean {
  const [before, kind] = [kindAt(text, at - 1), kindAt(text, at)];
  return kind === other || (kind === before ? kind === capital && kindAt(text, at + 1) === small : beginsBehind[(before << 2) | kind] === 1);
}

/** Behind a letter that stands alone none of these do. */
const goesOn = /[\w.-]/;

type Ending = { readonly length: number; readonly kind: number };
const [anywhere, tailed, whole, leading, alone] = [0, 1, 2, 3, 4];

type Automaton = {
  /** For each state and symbol where the row of the next state begins; with all bits turned where words end in it. */
  readonly next: Int32Array;
  /** The words that end in a state. */
  readonly ends: readonly (readonly Ending[] | undefined)[];
};

function automaton(words: SoughtWords): Automaton {
  const sought = [
    ...words.anywhere.map((word) => ({ word, kind: anywhere })), ...words.tailed.map((word) => ({ word, kind: tailed })),
    ...words.whole.map((word) => ({ word, kind: whole })), ...words.leading.map((word) => ({ word, kind: leading })),
    ...words.alone.map((word) => ({ word, kind: alone })),
  ];
  const next = new Uint32Array(sought.reduce((sum, { word }) => sum + word.length, 1) * symbolCount);
  const ends: (readonly Ending[] | undefined)[] = [undefined];
  for (const { word, kind } of sought) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const edge = state * symbolCount + (symbols[word.charCodeAt(at)] ?? 0);
      if (next[edge] === 0) next[edge] = ends.push(undefined) - 1;
      state = next[edge] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), { length: word.length, kind }];
  }
  link(next, ends);
  return { next: rowsOf(next, ends), ends };
}

/** Written as a loop, for there is one for each state and symbol. */
function rowsOf(next: Uint32Array, ends: Automaton['ends']): Int32Array {
  const turned = Int32Array.from(ends, (found) => (found === undefined ? 0 : -1));
  const rows = new Int32Array(ends.length * symbolCount);
  for (let edge = 0; edge < rows.length; edge += 1) {
    const state = next[edge] ?? 0;
    rows[edge] = (state * symbolCount) ^ (turned[state] ?? 0);
  }
  return rows;
}

/** Goes through the states, the nearest to the beginning first, and leads each edge that is missing to where the longest end of what was read leads. */
function link(next: Uint32Array, ends: (readonly Ending[] | undefined)[]): void {
  const backs = new Uint32Array(ends.length);
  const queue: number[] = Array.from(next.subarray(0, symbolCount)).filter((state) => state !== 0);
  for (const state of queue) {
    const back = backs[state] ?? 0;
    const shorter = ends[back];
    if (shorter !== undefined) ends[state] = [...(ends[state] ?? []), ...shorter];
    for (let symbol = 1; symbol < symbolCount; symbol += 1) {
      const edge = state * symbolCount + symbol;
      const other = next[back * symbolCount + symbol] ?? 0;
      const further = next[edge] ?? 0;
      if (further === 0) next[edge] = other;
      else {
        backs[further] = other;
        queue.push(further);
      }
    }
  }
}
