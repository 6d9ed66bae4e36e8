import { tiers, type Candidate } from './candidate.js';
import type { Contextual } from './context/contextual.js';
import { decode, offsetsOf } from './decode.js';
import { findDistinctive, type Seen } from './distinctive.js';
import type { Engine } from './engine.js';
import { needleOf, placeOf } from './hits.js';
import { weigh } from './judge.js';
import { textLines } from './text-lines.js';
import type { Window } from './windows.js';

/** A decoded window, and everything in it that a rule takes for a key. */
export type ReadWindow = { readonly text: string; readonly candidates: readonly Candidate[] };

/** Reads the lines around some hits. */
export function readWindow(engine: Engine, contextual: Contextual, bytes: Uint8Array, { from, to, hits }: Window, path: string): ReadWindow {
  const text = decode(bytes, from, to);
  const offsets = offsetsOf(bytes, from, text, Array.from(hits, placeOf), to);
  const seen = Array.from(hits, (hit, nth) => ({ needle: needleOf(hit), at: offsets[nth] ?? 0 }));
  return { text, candidates: [...findDistinctive(engine, text, seen, 0), ...findContextual(engine, contextual, text, seen, path)] };
}

function findContextual(engine: Engine, contextual: Contextual, text: string, seen: readonly Seen[], path: string): readonly Candidate[] {
  const telling = seen.filter(({ needle }) => needle < 0 || engine.scanner.formOf(needle) === 'context');
  if (telling.length === 0) return [];
  const lines = textLines(text, []);
  const suspects = [...new Set(telling.map(({ at }) => lines.lineAt(at)))];
  return contextual.match({ ...lines, suspects }, path).flatMap((match) => {
    const weighed = weigh(engine, match);
    return weighed ? [{ ...weighed, tier: weighed.rule.precedence < 0 ? tiers.generic : tiers.contextual }] : [];
  });
}
