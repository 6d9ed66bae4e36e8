import type { IndexedRule } from '../catalog/rule-index.js';
import { endOf, lettersAndDigits, lettersDigitsAnd, signAt, startOf } from './characters.js';
import { mayBeginWith, runThatBegins } from './leading.js';
import { edgesOf, placed, type Pattern, type Place } from './pattern.js';

const inWord = lettersDigitsAnd('_./|:-');
/** How far before a run its word is followed. */
const back = 64;

/** So many letters and digits on end are counted: more than stand before the first sign of a format. */
const counted = 70;

/** What begins with the same character: whether any of it may begin with so many letters and digits before a sign, and an expression of all. */
type Beginning = { readonly runs: readonly ((length: number, next: string) => boolean)[]; readonly any: RegExp };

/**
 * Rules without a keyword: tried where a run that looks like a key begins, and where the word around it does. Hardly any run is a key of
 * one of them, so it is asked first, of those that begin with the same character, whether its length fits one, and by one expression whether any does.
 */
export function compileForRuns(rules: readonly IndexedRule[]): (text: string, place: number) => readonly Pattern[] {
  if (rules.length === 0) return () => [];
  const patterns = rules.map(compileForRun);
  const beginnings = new Map<string, Beginning>();
  const beginningOf = (first: string): Beginning => {
    const known = beginnings.get(first);
    if (known !== undefined) return known;
    const fitting = rules.filter(({ source, flags }) => mayBeginWith(source, flags, first));
    const beginning = { runs: fitting.map(({ source }) => runThatBegins(source)), any: anyOf(fitting) };
    beginnings.set(first, beginning);
    return beginning;
  };
  const fits = (text: string, start: number): boolean => {
    const { runs, any } = beginningOf(signAt(text, start));
    const end = endOf(text, start, lettersAndDigits, counted);
    const next = signAt(text, end);
    if (!runs.some((may) => may(end - start, next))) return false;
    any.lastIndex = start;
    return any.test(text);
  };
  return (text, place) => (startsOf(text, place).some((start) => fits(text, start)) ? patterns : []);
}

function anyOf(rules: readonly IndexedRule[]): RegExp {
  return new RegExp(rules.some(({ flags }) => flags !== '') ? '' : rules.map(({ source }) => source.replace('(?<key>', '(')).join('|'), 'y');
}

function compileForRun(rule: IndexedRule): Pattern {
  const edges = edgesOf(rule);
  const whole = new RegExp(rule.source, `${rule.flags}${rule.source.includes('(?<key>') ? 'd' : ''}y`);
  const tryAt = (text: string, start: number): Place | undefined => {
    whole.lastIndex = start;
    return placed(whole.exec(text), 0, edges, text);
  };
  return { rule, keyFirst: false, at: (text, place) => startsOf(text, place).reduce<Place | undefined>((found, start) => found ?? tryAt(text, start), undefined) };
}

/** A run may begin with the dash of `${NAME:-value}`, with the rest of an escape, and with a word that is joined to the key, perhaps behind its name. */
function startsOf(text: string, place: number): readonly number[] {
  const first = signAt(text, place) === '-' ? place + 1 : place + lengthOfEscape(text, place);
  const start = startOf(text, place, inWord, back);
  if (start >= place) return [first];
  const named = /:-?(?=[^:]*$)/.exec(text.slice(start, place));
  return named === null ? [first, start] : [first, start, start + named.index + named[0].length];
}

/** Of `n` in `\n`, `u0022` in `\u0022`, `3D` in `%3D`: how much belongs to the escape and not to the key. */
function lengthOfEscape(text: string, place: number): number {
  const before = signAt(text, place - 1);
  if (before === '\\') return /^(?:[abefnrtv]|u[0-9a-f]{4}|x[0-9a-f]{2})/i.exec(text.slice(place, place + 5))?.[0].length ?? 0;
  return before === '%' && /^[0-9a-f]{2}/i.test(text.slice(place, place + 2)) ? 2 : 0;
}
