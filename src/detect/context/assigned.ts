import type { Found } from './name-before.js';
import { isBlank, skipBack } from './walk-back.js';

/** A quote as HTML writes it. */
export const entity: RegExp = /&(?:quot|apos|#34|#39|#x2[27]);$/i;

const stops = new Set([';', '{', '}', '&', '?', '(', ',']);

const isOperator = (c: string): boolean => isBlank(c) || ':=|?!+.~'.includes(c);

/** What `java`, `gradle` and `cmake` write before the name of a setting. */
const settingFlag = /(?<=^|\s)-[DP](?=[\w.]+$)/;

/** The stretch of text before an operator that the operator assigns to. */
export function assigned(text: string, operator: number, call: string): Found {
  const member = perlMember.exec(text.slice(0, operator).trimEnd());
  if (member) return { name: member[0], tie: 'assignment', from: member.index, call };
  let end = skipBack(text, operator, isOperator);
  if (text[end - 1] === '}' && text.lastIndexOf('{', end) > 0) end = skipBack(text, text.lastIndexOf('{', end), isBlank);
  end -= entity.exec(text.slice(0, end))?.[0].length ?? 0;
  let from = end;
  let quote = '';
  while (from > 0) {
    const c = text[from - 1] ?? '';
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if ((c === '"' || c === "'") && from === end) quote = c;
    else if (c === ']' || c === ')') from = skipIndex(text, from - 1);
    else if ((stops.has(c) && !(c === '&' && isBlank(text[from - 2] ?? ''))) || (c === '"' && from < end && !/[[(]$/.test(text.slice(0, from - 1)))) break;
    if (from > 0) from -= 1;
  }
  const name = text.slice(from, end).replace(settingFlag, '');
  return { name, tie: 'assignment', from, call };
}

/** `$conf->{acme}{key}`. */
const perlMember = /[$%@]\w+(?:->)?(?:\{["']?[\w.-]{1,60}["']?\}(?:->)?)+$/;

/** From a closing bracket back to its opening one, when that is near. */
function skipIndex(text: string, close: number): number {
  const open = text.lastIndexOf(text[close] === ']' ? '[' : '(', close);
  return open > 0 && close - open < 80 ? open + 1 : close + 1;
}
