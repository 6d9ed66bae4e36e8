import type { Candidate } from './candidate.js';
import { tiers } from './candidate.js';
import { narrow } from './decode.js';
import type { Derived } from './derived.js';
import { derive } from './derive.js';
import type { Engine } from './engine.js';
import { findLiteralHits, needleOf, placeOf } from './hits.js';
import { judge } from './judge.js';
import type { Pattern, Place } from './pattern.js';
import { resolve } from './precedence.js';

/** A needle (-1 for a run) and where in the text it stands. */
export type Seen = { readonly needle: number; readonly at: number };

/** Texts within texts are followed this deep: base64 of percent encoding, and no further. */
const deepest = 2;

/** How much of a text a pattern may look at, ordinarily, for a key over several lines, and when a hostile text asks for too much. */
const [reach, farReach, shortReach] = [8192, 1 << 16, 512];
const patience = 256;

/** Keys whose format alone tells, at the places of `seen`; also in what is encoded there, or written in pieces. */
export function findDistinctive(engine: Engine, text: string, seen: readonly Seen[], depth: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const tried = new Map<Pattern, { tries: number; done: number }>();
  const derivedTo = new Map<string, number>();

  const matchAt = (pattern: Pattern, at: number): Place | undefined => {
    const state = tried.get(pattern) ?? { tries: 0, done: 0 };
    tried.set(pattern, state);
    if (at < state.done) return undefined;
    const place = pattern.at(text, at, pattern.rule.multiline ? farReach : state.tries > patience ? shortReach : reach);
    state.tries += 1;
    if (place) state.done = place.to;
    return place;
  };

  for (const { needle, at } of seen) {
    const form = needle < 0 ? 'run' : engine.scanner.formOf(needle);
    if (form === 'context') continue;
    const patterns = form === 'plain' ? engine.patternsOf(needle) : [];
    const places = patterns.flatMap((pattern) => {
      const place = matchAt(pattern, at);
      if (place) found.push(...judge(engine, pattern.rule, place, text));
      return place ?? [];
    });
    if (places.length > 0 || depth >= deepest) continue;
    const covered = patterns.length > 0 && patterns.every((pattern) => at < (tried.get(pattern)?.done ?? 0));
    if (!covered) for (const derived of derive(engine, text, { needle, at }, patterns, derivedTo)) found.push(...within(engine, derived, depth + 1));
  }
  return found;
}

/** What is found in a text made from part of another, at the places of that other. */
function within(engine: Engine, { text, place, how }: Derived, depth: number): readonly Candidate[] {
  const hits = findLiteralHits(engine.scanner, narrow(text));
  const seen = Array.from(hits, (hit) => ({ needle: needleOf(hit), at: placeOf(hit) }));
  return resolve(findDistinctive(engine, text, seen, depth)).flatMap((candidate) => {
    const at = place(candidate.start, candidate.end);
    return at ? [{ ...candidate, start: at[0], end: at[1], tier: tiers.derived, notes: [...candidate.notes, `The key stands ${how}.`] }] : [];
  });
}
