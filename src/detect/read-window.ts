import type { Barren, SeenAt } from './barren.js';
import { tiers, type Candidate } from './candidate.js';
import type { Contextual } from './context/contextual.js';
import { decode } from './decode.js';
import { derivesNothing, type Progress } from './derive.js';
import { findDistinctive, type Seen } from './distinctive.js';
import type { Engine } from './engine.js';
import { needleOf, placeOf } from './hits.js';
import type { Form } from './prefilter/needle.js';
import { weigh } from './judge.js';
import { explainsItself } from './self-explained.js';
import { markLines, textLines, type TextLines } from './text-lines.js';
import type { Window } from './windows.js';

/** A decoded window, and everything in it that a rule takes for a key. */
export type ReadWindow = { readonly text: string; readonly candidates: readonly Candidate[] };

/** What windows are read with. */
export type Tools = { readonly engine: Engine; readonly contextual: Contextual; readonly barren: Barren };

/** Reads the lines around some hits. */
export function readWindow({ engine, contextual, barren }: Tools, bytes: Uint8Array, window: Window, path: string): ReadWindow {
  const text = decode(bytes, window.from, window.to);
  const lines = textLines(text, []);
  const seen = worthReading(contextual, lines, seenIn(engine, bytes, window, text));
  if (seen.length === 0 || barren.has(text, seen, path)) return { text, candidates: [] };
  const candidates = [...findDistinctive(engine, text, seen, 0), ...findContextual(engine, contextual, lines, seen, path)];
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

/** Without the runs that nothing can name, that fit no format, and that stand for nothing else: data is full of these. */
function worthReading(contextual: Contextual, lines: TextLines, seen: readonly SeenNeedle[]): readonly SeenNeedle[] {
  const runs = placesOf('run', seen);
  const named = contextual.named(markLines(lines, [], { runs, literals: placesOf('context', seen) }));
  if (named.length === runs.length) return seen;
  const isNamed = new Set(named);
  const progress: Progress = new Map();
  return seen.filter(({ clue, at }) => clue.form !== 'run' || isNamed.has(at) || clue.patternsAt(lines.text, at).length > 0 || !derivesNothing(lines.text, at, progress));
}

function findContextual(engine: Engine, contextual: Contextual, lines: TextLines, seen: readonly Seen[], path: string): readonly Candidate[] {
  const telling = seen.filter(({ clue, at }) => (clue.form === 'context') || (clue.form === 'run' && !explainsItself(lines.text, at)));
  if (telling.length === 0) return [];
  const suspects = [...new Set(telling.map(({ at }) => lines.lineAt(at)))];
  return contextual.match(markLines(lines, suspects, { runs: placesOf('run', telling), literals: placesOf('context', telling) }), path).flatMap((match) => {
    const weighed = weigh(engine, match);
    return weighed ? [{ ...weighed, tier: weighed.rule.precedence < 0 ? tiers.generic : tiers.contextual }] : [];
  });
}

function placesOf(form: Form | 'run', seen: readonly Seen[]): readonly number[] {
  const places: number[] = [];
  for (const { clue, at } of seen) if (clue.form === form) places.push(at);
  return places;
}
