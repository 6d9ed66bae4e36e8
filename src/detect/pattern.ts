import type { IndexedRule } from '../catalog/rule-index.js';
import { firstAlphabet, lastAlphabet, mayBegin, mayEnd } from './boundary.js';
import { beginsWithKeyword, longestHead, tailFrom } from './leading.js';

/** A place in a text: of the key, and of the whole text that the pattern matched. */
export type Place = { readonly start: number; readonly end: number; readonly key: string; readonly from: number; readonly to: number };

/** A rule's pattern, made ready when one of its keywords was first seen. */
export type Pattern = {
  readonly rule: IndexedRule;
  /** Every match begins with a keyword, and the key with it. */
  readonly keyFirst: boolean;
  /** Tries the pattern where a keyword was seen. Of several places of one text, rising, `tried` is what the earlier ones leave to the later. */
  readonly at: (text: string, place: number, reach: number, tried?: Tried) => Place | undefined;
};

/** Before this offset no match begins that goes on up to the places that follow. */
export type Tried = { before: number };

/** How far before its keyword a match may begin. */
const back = 256;
const farBack = 4096;

export function compile(rule: IndexedRule): Pattern {
  const named = rule.source.includes('(?<key>');
  const flags = rule.flags.replace(/[gyd]/g, '') + (named ? 'd' : '');
  const edges = edgesOf(rule);
  if (beginsWithKeyword(rule.source, rule.keywords)) {
    const whole = new RegExp(rule.source, `${flags}y`);
    const keyFirst = !named || rule.source.startsWith('(?<key>');
    return { rule, keyFirst, at: (text, place, reach) => tryAt(whole, edges, text, place, reach) };
  }
  // Where the source holds one of several keywords for sure, it is tried at the places of that one.
  const tail = rule.keywords.map((keyword) => tailFrom(rule.source, keyword)).find((each) => each !== undefined);
  const follows = tail === undefined ? undefined : new RegExp(tail, `${flags}y`);
  const head = tail === undefined ? undefined : longestHead(rule.source, tail);
  const search: Search = { here: new RegExp(rule.source, `${flags}y`), edges, head: head !== undefined && head <= back ? head : rule.multiline ? farBack : back, ownStart: !named || rule.source.startsWith('(?<key>') };
  return { rule, keyFirst: false, at: (text, place, reach, tried) => (follows && !matchesAt(follows, text, place, reach) ? undefined : searchBefore(search, text, place, reach, tried)) };
}

/** How a pattern is tried before a keyword: no match begins more than `head` characters before it, and with `ownStart` each begins with the key. */
type Search = { readonly here: RegExp; readonly edges: Edges; readonly head: number; readonly ownStart: boolean };

/** What a pattern begins and ends with; see boundary.ts. */
export type Edges = { readonly first: RegExp | undefined; readonly last: RegExp | undefined };

export function edgesOf({ source }: Pick<IndexedRule, 'source'>): Edges {
  return { first: firstAlphabet(source), last: lastAlphabet(source) };
}

/** The pattern begins with its keyword. A character before the place is kept for patterns that look back. */
function tryAt(whole: RegExp, edges: Edges, text: string, place: number, reach: number): Place | undefined {
  const from = Math.max(0, place - 1);
  whole.lastIndex = place - from;
  return placed(whole.exec(text.slice(from, place + reach)), from, edges, text);
}

function matchesAt(tail: RegExp, text: string, place: number, reach: number): boolean {
  tail.lastIndex = 0;
  return tail.test(text.slice(place, place + reach));
}

/** The first match that holds the keyword at `place` and has no letter or digit beside it. */
function searchBefore({ here, edges, head, ownStart }: Search, text: string, place: number, reach: number, tried: Tried = { before: 0 }): Place | undefined {
  // One more for a boundary, which looks at the character before it.
  const from = Math.max(0, place - head - 1);
  const slice = text.slice(from, place + reach);
  for (let start = Math.max(from, tried.before); start <= place; start += 1) {
    if (ownStart && !mayBegin(text, start, edges.first)) continue;
    here.lastIndex = start - from;
    const match = here.exec(slice);
    const found = match !== null && start + match[0].length > place ? placed(match, from, edges, text) : undefined;
    if (found) return found;
  }
  tried.before = place + 1;
  return undefined;
}

/** The match's place in the whole text, unless the key goes on before or behind it. Text that the pattern asks for around the key is no part of it. */
export function placed(match: RegExpExecArray | null, shift: number, { first, last }: Edges, text: string): Place | undefined {
  if (match === null) return undefined;
  const [from, to] = [shift + match.index, shift + match.index + match[0].length];
  const named = match.indices?.groups?.['key'];
  const [start, end] = named ? [named[0] + shift, named[1] + shift] : [from, to];
  if (start === from && !mayBegin(text, from, first)) return undefined;
  if (end === to && !mayEnd(text, to, last)) return undefined;
  return { start, end, key: text.slice(start, end), from, to };
}
