import type { IndexedRule } from '../../catalog/rule-index.js';
import { isDistinctive } from '../kind.js';
import { encodedForms } from './encoded-forms.js';
import { asBytes, directiveSign, longestNeedle, type Needle } from './needle.js';
import { onlySpellings, spellings } from './spellings.js';

/**
 * Everything that is looked for in the bytes: the pieces of the distinctive rules as they are and encoded, the pieces of the contextual
 * ones, the `names` that make a line worth reading, and the sign of a directive. A piece that several rules share stands once.
 */
export function needlesOf(rules: readonly IndexedRule[], names: readonly string[]): readonly Needle[] {
  const needles = new Map<string, Needle & { rules: number[] }>();
  const add = (needle: Omit<Needle, 'rules'>, rule?: number): void => {
    const key = [needle.form, needle.phase, needle.exact, needle.text].join(' ');
    const known = needles.get(key) ?? { ...needle, rules: [] };
    if (rule !== undefined && !known.rules.includes(rule)) known.rules.push(rule);
    needles.set(key, known);
  };
  rules.forEach((rule, at) => rule.keywords.forEach((keyword) => {
    if (!isDistinctive(rule)) return add(asItIs(keyword, 'context'));
    const exactly = onlySpellings(rule, keyword);
    if (exactly.length === 0) add(asItIs(keyword, 'plain'), at);
    for (const text of exactly) add({ text: asBytes(text).slice(0, longestNeedle), exact: true, form: 'plain', phase: 0 }, at);
    encodedForms(spellings(rule, keyword)).forEach((piece) => add(piece, at));
  }));
  names.forEach((name) => add(asItIs(name, 'context')));
  add({ text: directiveSign, exact: true, form: 'directive', phase: 0 });
  return [...needles.values()];
}

function asItIs(text: string, form: 'plain' | 'context'): Omit<Needle, 'rules'> {
  return { text: asBytes(text.toLowerCase()).slice(0, longestNeedle), exact: false, form, phase: 0 };
}
