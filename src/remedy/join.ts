import type { Code } from './kinds/kind.js';
import type { Literal } from './literal.js';

/** The literal with the key in it as an expression that puts the variable in instead; nothing where the language has no short way. */
export function joined(line: string, key: { readonly start: number; readonly end: number }, literal: Literal, code: Code, read: string): string | undefined {
  const before = line.slice(literal.from, key.start);
  const after = line.slice(key.end, literal.to);
  if (code.join === undefined || /b/i.test(literal.prefix)) return undefined;
  switch (code.join.kind) {
    case 'interpolate':
      return interpolated(before, after, literal, code.join, read);
    case 'operator': {
      const quoted = (text: string): readonly string[] => (text === '' ? [] : [literal.prefix + literal.quote + text + literal.quote]);
      return [...quoted(before), read, ...quoted(after)].join(code.join.operator);
    }
    case 'call': {
      const { hole, write } = code.join;
      const safe = (text: string): string => text.replace(hole === '{}' ? /[{}]/g : /%/g, '$&$&');
      return write(`${literal.prefix}${literal.quote}${safe(before)}${hole}${safe(after)}${literal.quote}`, read);
    }
  }
}

type Interpolate = Extract<Code['join'], { kind: 'interpolate' }>;

function interpolated(before: string, after: string, literal: Literal, join: Interpolate, read: string): string | undefined {
  const requoted = join.quote !== undefined && literal.quote.length === 1 && literal.quote !== join.quote;
  const quote = requoted ? (join.quote ?? '') : literal.quote;
  const already = join.prefix !== undefined && literal.prefix.toLowerCase().includes(join.prefix);
  const safe = (text: string): string | undefined => (requoted ? escaped(text, quote) : already ? text : twice(text, join.doubled));
  const [left, right] = [safe(before), safe(after)];
  if (left === undefined || right === undefined) return undefined;
  const prefix = already || join.prefix === undefined ? literal.prefix : join.prefix + literal.prefix.replace(/u/i, '');
  return `${prefix}${quote}${left}${join.hole(join.prefix === undefined ? read : swapped(read, quote))}${right}${quote}`;
}

/** What must be escaped when a literal changes its quotes to those that interpolate; nothing when that would change its meaning. */
function escaped(text: string, quote: string): string | undefined {
  if (quote === '`') return text.replace(/`|\$\{/g, String.raw`\$&`);
  return /["\\]|[#$]\{|[$@]\w/.test(text) ? undefined : text;
}

function twice(text: string, characters: string | undefined): string {
  return characters === undefined ? text : [...text].map((one) => (characters.includes(one) ? one + one : one)).join('');
}

/** Before Python 3.12 the quotes of an f-string cannot stand inside its braces. */
function swapped(read: string, quote: string): string {
  return quote.startsWith('"') ? read.replaceAll('"', "'") : read;
}
