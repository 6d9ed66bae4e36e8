import type { RuleIndex } from '../catalog/rule-index.js';
import type { Finding } from '../finding.js';
import { createBarren } from './barren.js';
import { createContextual } from './context/contextual.js';
import { createCopies, type SeenHits } from './copies.js';
import { engine } from './engine.js';
import { fileNames } from './file-names.js';
import { findHits, hasHits, needleOf, type Worth } from './hits.js';
import { inspectPassage } from './inspect-passage.js';
import { mentionsDirective } from './mentions-directive.js';
import { scannerOf } from './prefilter/of-index.js';
import type { Tools } from './read-window.js';
import { mayBeginAt, ruledOutIn } from './ruled-out.js';
import type { Scanner } from './prefilter/scanner.js';
import type { Subject, Wanted } from './subject.js';
import { wrappedIn } from './wrapped.js';

/** Finds keys. Knows all rules and holds no state that shows: the same subject gives the same findings. */
export type Detector = {
  readonly wanted: Wanted;
  /** Whether a directive could stand in some bytes; it is known without looking where these were just found to be wanted. */
  readonly mentionsDirective: (bytes: Uint8Array) => boolean;
  /** The keys of a subject, by place. */
  readonly inspect: (subject: Subject) => readonly Finding[];
  /** A finding when a file of that name is a key, whatever is in it. */
  readonly inspectPath: (path: string, commit?: string) => Finding | undefined;
};

export type DetectorOptions = {
  /** Ids of rules that are not to be used. */
  readonly off?: ReadonlySet<string>;
  /** Milliseconds since 1970, for tokens that say when they expire. */
  readonly now?: () => number;
};

/** A detector of an index's rules. Nothing is compiled or built until bytes are looked at, and then what they call for. */
export function createDetector(index: RuleIndex, { off = new Set(), now = Date.now }: DetectorOptions = {}): Detector {
  let scanner: Scanner | undefined;
  let tools: Tools | undefined;
  const scannerNow = (): Scanner => (scanner ??= scannerOf(index, () => createContextual(index.rules, index.prepared).literals));
  const toolsNow = (): Tools => (tools ??= {
    engine: engine(scannerNow(), index.rules, off, now, index.anywhere),
    contextual: off.size === 0 ? createContextual(index.rules, index.prepared) : createContextual(index.rules.filter(({ id }) => !off.has(id))),
    barren: createBarren(),
  });
  const isWorthReading: Worth = (bytes) => {
    const isRuledOut = ruledOutIn(bytes);
    const isWrapped = wrappedIn(bytes);
    return (place, needle) => {
      const clue = toolsNow().engine.clueOf(needle);
      if (clue.form === 'run') return !isWrapped(clue, place);
      return mayBeginAt(clue, bytes, place) && !isRuledOut(clue, place);
    };
  };
  const copies = createCopies((bytes) => scannerNow().identify(bytes));
  const isDirective = (hit: number): boolean => scannerNow().formOf(needleOf(hit)) === 'directive';
  let kept: (SeenHits & { readonly bytes: Uint8Array }) | undefined;
  const seenIn = (bytes: Uint8Array): SeenHits => (kept?.bytes === bytes ? kept : { hits: findHits(scannerNow(), bytes, isWorthReading), identity: undefined });
  return {
    wanted: (bytes, keep = false) => {
      if (!keep) return hasHits(scannerNow(), bytes, isWorthReading);
      const seen = copies.hitsIn(bytes, () => findHits(scannerNow(), bytes, isWorthReading));
      kept = seen.hits.length === 0 ? undefined : { ...seen, bytes };
      return kept !== undefined;
    },
    mentionsDirective: (bytes) => (kept?.bytes === bytes ? kept.hits.some(isDirective) : mentionsDirective(bytes)),
    inspect: (subject) => subject.passages.flatMap((passage) => {
      const { hits, identity } = seenIn(passage.bytes);
      if (hits.length === 0 || copies.isBarren(identity, subject.path)) return [];
      const found = inspectPassage(toolsNow(), subject, passage, hits);
      if (found.length === 0) copies.addBarren(identity, subject.path);
      return found;
    }),
    inspectPath: fileNames(off.size === 0 ? index.files : index.files.filter(({ id }) => !off.has(id))),
  };
}
