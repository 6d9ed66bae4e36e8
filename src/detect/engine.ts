import type { IndexedRule } from '../catalog/rule-index.js';
import { compile, type Pattern } from './pattern.js';
import type { Scanner } from './prefilter/scanner.js';

/** What every reading of a text needs: the pieces to look for, the rules behind them, and the time. */
export type Engine = {
  readonly scanner: Scanner;
  /** Patterns of the rules that a needle stands for, compiled when it was first seen. */
  readonly patternsOf: (needle: number) => readonly Pattern[];
  /** Milliseconds since 1970: a token may have expired. */
  readonly now: () => number;
};

/** An engine without the rules whose ids are in `off`. */
export function engine(scanner: Scanner, rules: readonly IndexedRule[], off: ReadonlySet<string>, now: () => number): Engine {
  const compiled = new Map<number, Pattern | undefined>();
  const patternOf = (at: number): Pattern | undefined => {
    const rule = rules[at];
    if (!compiled.has(at)) compiled.set(at, rule === undefined || off.has(rule.id) ? undefined : compile(rule));
    return compiled.get(at);
  };
  const byNeedle = new Map<number, readonly Pattern[]>();
  const patternsOf = (needle: number): readonly Pattern[] => {
    const known = byNeedle.get(needle) ?? scanner.rulesOf(needle).flatMap((at) => patternOf(at) ?? []);
    byNeedle.set(needle, known);
    return known;
  };
  return { scanner, patternsOf, now };
}
