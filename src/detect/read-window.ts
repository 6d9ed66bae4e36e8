import type { Barren, SeenAt } from './barren.js';
import { tiers, type Candidate } from './candidate.js';
import type { Contextual } from './context/contextual.js';
import { decode } from './decode.js';
import { findDistinctive, type Seen } from './distinctive.js';
import type { Engine } from './engine.js';
import { needleOf, placeOf } from './hits.js';
import type { Form } from './prefilter/needle.js';
import { weigh } from './judge.js';
import { explainsItself } from './self-explained.js';
import { markLines, textLines } from './text-lines.js';
import type { Window } from './windows.js';

/** A decoded window, and everything in it that a rule takes for a key. */
export type ReadWindow = { readonly text: string; readonly candidates: readonly Candidate[] };

/** What windows are read with. */
export type Tools = { readonly engine: Engine; readonly contextual: Contextual; readonly barren: Barren };

/** Reads the lines around some hits. */
export function readWindow({ engine, contextual, barren }: Tools, bytes: Uint8Array, window: Window, path: string): ReadWindow {
  const text = decode(bytes, window.from, window.to);
  const seen = seenIn(engine, bytes, window, text);
  if (barren.has(text, seen, path)) return { text, candidates: [] };
  const candidates = [...findDistinctive(engine, text, seen, 0), ...findContextual(engine, contextual, text, seen, path)];
  if (candidates.length === 0) barren.add(text, seen, path);
  return { text, candidates };
}

type SeenNeedle = Seen & SeenAt;

/** The hits at their UTF-16 offsets in the text. */
function seenIn(engine: Engine, bytes: Uint8Array, { from, to, hits }: Window, text: string): readonly SeenNeedle[] {
  // Decoding never makes more units than bytes: equal lengths mean one unit a byte.
  const plain = text.length === to - from;
  const seen: SeenNeedle[] = [];
  let [done, offset] = [from, 0];
  for (const hit of hits) {
    const [place, needle] = [placeOf(hit), needleOf(hit)];
    offset += plain ? place - done : decode(bytes, done, place).length;
    done = place;
    seen.push({ clue: engine.clueOf(needle), needle, at: offset });
  }
  return seen;
}

function findContextual(engine: Engine, contextual: Contextual, text: string, seen: readonly Seen[], path: string): readonly Candidate[] {
  const telling = seen.filter(({ clue, at }) => (clue.form === 'context') || (clue.form === 'run' && !explainsItself(text, at)));
  if (telling.length === 0) return [];
  const lines = textLines(text, []);
  const suspects = [...new Set(telling.map(({ at }) => lines.lineAt(at)))];
  const placesOf = (form: Form | 'run'): readonly number[] => telling.flatMap(({ clue, at }) => (clue.form === form ? [at] : []));
  return contextual.match(markLines(lines, suspects, { runs: placesOf('run'), literals: placesOf('context') }), path).flatMap((match) => {
    const weighed = weigh(engine, match);
    return weighed ? [{ ...weighed, tier: weighed.rule.precedence < 0 ? tiers.generic : tiers.contextual }] : [];
  });
}
