import { mayBegin } from './boundary.js';
import { tiers, type Candidate } from './candidate.js';
import { narrow } from './decode.js';
import { derive, type Progress } from './derive.js';
import type { Derived } from './derived.js';
import { isInBase64, isInEncodedBlock } from './encoded-block.js';
import type { Clue, Engine } from './engine.js';
import { findHits, needleOf, placeOf } from './hits.js';
import { judge } from './judge.js';
import type { Pattern, Place, Tried } from './pattern.js';
import { resolve } from './precedence.js';

/** A clue and where in the text it was seen. */
export type Seen = { readonly clue: Clue; readonly at: number };

/** Texts within texts are followed this deep: base64 of percent encoding, and no further. */
const deepest = 2;

/** How much of a text a pattern may look at, ordinarily, for a key over several lines, and when a hostile text asks for too much. */
const [reach, farReach, shortReach] = [8192, 1 << 16, 512];
const patience = 256;

/** Keys whose format alone tells, at the places of `seen`; also in what is encoded there, or written in pieces. */
export function findDistinctive(engine: Engine, text: string, seen: readonly Seen[], depth: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const tried = new Map<Pattern, Tried & { tries: number; done: number }>();
  const progress: Progress = new Map();
  let read = 0;

  /** Undefined where the pattern does not fit; `done` where it lately fitted around this very place. */
  const matchAt = (pattern: Pattern, at: number): Place | 'done' | undefined => {
    const state = tried.get(pattern) ?? { tries: 0, done: 0, before: 0 };
    tried.set(pattern, state);
    if (at < state.done) return 'done';
    const place = pattern.at(text, at, pattern.rule.multiline ? farReach : state.tries > patience ? shortReach : reach, state);
    state.tries += 1;
    if (place) state.done = place.to;
    return place;
  };

  for (const { clue, at } of seen) {
    // In the middle of a word no key begins, whole or in pieces.
    if (clue.form === 'context' || clue.form === 'directive' || (clue.keyFirst && !mayBegin(text, at, undefined))) continue;
    let fits = false;
    for (const pattern of clue.patternsAt(text, at)) {
      const place = matchAt(pattern, at);
      fits ||= place !== undefined;
      if (typeof place === 'object' && !isByChance(pattern, text, place)) found.push(...judge(engine, pattern.rule, place, text));
    }
    if (fits || depth >= deepest || at < read) continue;
    for (const derived of derive(text, clue, at, progress)) {
      const inside = within(engine, derived, depth + 1);
      if (inside.length === 0) continue;
      found.push(...inside);
      // The first way of reading that makes sense is the right one, up to where it goes.
      read = derived.end;
      break;
    }
  }
  return found;
}

/** The letters of an encoded text spell now and then what a key looks like. */
function isByChance({ rule }: Pattern, text: string, place: Place): boolean {
  return !rule.multiline && (isInBase64(text, place) || isInEncodedBlock(rule, text, place));
}

/** What is found in a text made from part of another, at the places of that other. */
function within(engine: Engine, { text, place, encoded, how }: Derived, depth: number): readonly Candidate[] {
  const hits = findHits(engine.scanner, narrow(text));
  const seen = Array.from(hits, (hit) => ({ clue: engine.clueOf(needleOf(hit)), at: placeOf(hit) }));
  return resolve(findDistinctive(engine, text, seen, depth)).flatMap((candidate) => {
    const at = place(candidate.start, candidate.end);
    if (at === undefined) return [];
    const { start, end } = candidate;
    const notes = [...candidate.notes, `The key stands ${how}.`];
    return [{ ...candidate, start: at[0], end: at[1], tier: tiers.derived, notes, ...(encoded && { inside: { start, end } }) }];
  });
}
