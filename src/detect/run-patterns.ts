import type { IndexedRule } from '../catalog/rule-index.js';
import { lettersDigitsAnd, startOf } from './characters.js';
import { edgesOf, placed, type Pattern } from './pattern.js';

const inWord = lettersDigitsAnd('_./|:-');
/** How far before a run its word is followed. */
const back = 64;

/**
 * Rules without a keyword: each is tried where a run that looks like a key begins, and where the word around it does. Hardly any run is a
 * key of one of them, so one expression asks first whether any fits.
 */
export function compileForRuns(rules: readonly IndexedRule[]): readonly Pattern[] {
  if (rules.length === 0) return [];
  const any = new RegExp(rules.map(({ source, flags }) => (flags === '' ? source : '').replace('(?<key>', '(')).join('|'), 'y');
  let asked = { text: '', place: -1, starts: [] as readonly number[] };
  const startsAt = (text: string, place: number): readonly number[] => {
    if (asked.place === place && asked.text === text) return asked.starts;
    const starts = [...new Set([place, startOf(text, place, inWord, back)])].filter((start) => {
      any.lastIndex = start;
      return any.test(text);
    });
    asked = { text, place, starts };
    return starts;
  };
  return rules.map((rule) => {
    const edges = edgesOf(rule);
    const whole = new RegExp(rule.source, `${rule.flags}${rule.source.includes('(?<key>') ? 'd' : ''}y`);
    const at: Pattern['at'] = (text, place) => {
      for (const start of startsAt(text, place)) {
        whole.lastIndex = start;
        const found = placed(whole.exec(text), 0, edges, text);
        if (found) return found;
      }
      return undefined;
    };
    return { rule, keyFirst: false, at };
  });
}
