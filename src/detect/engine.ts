import type { IndexedRule } from '../catalog/rule-index.js';
import { mayBeBase64, staysInPiece } from './leading.js';
import { compile, type Pattern } from './pattern.js';
import type { Form } from './prefilter/needle.js';
import type { Scanner } from './prefilter/scanner.js';
import { compileForRuns } from './run-patterns.js';

/** What every reading of a text needs: the pieces to look for, the rules behind them, and the time. */
export type Engine = {
  readonly scanner: Scanner;
  /** What a needle's number means; its patterns are compiled when it was first seen. */
  readonly clueOf: (needle: number) => Clue;
  /** Milliseconds since 1970: a token may have expired. */
  readonly now: () => number;
};

/** What was seen, and what it may be the beginning or a part of. */
export type Clue = {
  readonly form: Form | 'run';
  /** See `Needle.phase`. */
  readonly phase: number;
  /** Those worth trying at a place of a text. */
  readonly patternsAt: (text: string, place: number) => readonly Pattern[];
  /** Whether any of them is worth trying at a place of a text that is nothing but base64. */
  readonly mayBeginIn: (base64: string, place: number) => boolean;
  /** None of the patterns can match unless a key begins right here. */
  readonly keyFirst: boolean;
  /** Nothing that any of them matches holds what ends a piece of a string: white space, a quote, a backslash, a dollar sign. */
  readonly inOnePiece: boolean;
  /** What stands behind the needle in every match of any of them; undefined where nothing in particular does. */
  readonly followers: RegExp | undefined;
  /** A key of one of them may run over several lines. */
  readonly overLines: boolean;
};

/** An engine without the rules whose ids are in `off`; those at the places `anywhere` are tried on every run. */
export function engine(scanner: Scanner, rules: readonly IndexedRule[], off: ReadonlySet<string>, now: () => number, anywhere: readonly number[] = []): Engine {
  const compiled = new Map<number, readonly Pattern[]>();
  const patternOf = (at: number): readonly Pattern[] => {
    const rule = rules[at];
    const known = compiled.get(at) ?? (rule === undefined || off.has(rule.id) ? [] : [compile(rule)]);
    compiled.set(at, known);
    return known;
  };
  let run: Clue | undefined;
  const runClue = (): Clue => {
    const trusted = anywhere.flatMap((at) => rules[at] ?? []).filter(({ id }) => !off.has(id));
    const inBase64 = compileForRuns(trusted.filter(mayBeBase64));
    const mayBeginIn: Clue['mayBeginIn'] = (base64, place) => inBase64(base64, place).length > 0;
    return { form: 'run', phase: 0, patternsAt: compileForRuns(trusted), mayBeginIn, keyFirst: false, inOnePiece: false, followers: undefined, overLines: false };
  };
  const clues: Clue[] = [];
  const clue = (needle: number): Clue => {
    const form = scanner.formOf(needle);
    const patterns = form === 'plain' ? scanner.rulesOf(needle).flatMap(patternOf) : [];
    const keyFirst = form === 'plain' && patterns.every((pattern) => pattern.keyFirst);
    const inOnePiece = patterns.every(({ rule }) => staysInPiece(rule));
    const followers = followersOf(patterns);
    return { form, phase: scanner.phaseOf(needle), patternsAt: () => patterns, mayBeginIn: () => patterns.length > 0, keyFirst, inOnePiece, followers, overLines: patterns.some(({ rule }) => rule.multiline) };
  };
  return { scanner, now, clueOf: (needle) => (needle < 0 ? (run ??= runClue()) : (clues[needle] ??= clue(needle))) };
}

function followersOf(patterns: readonly Pattern[]): RegExp | undefined {
  const lists = patterns.map(({ rule }) => rule.followers);
  if (lists.length === 0 || lists.some((list) => list.length === 0)) return undefined;
  return new RegExp(lists.flat().map((follower) => follower.replace(/\W/g, '\\$&')).join('|'), 'i');
}
