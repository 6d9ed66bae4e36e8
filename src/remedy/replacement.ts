import { foreignDirective } from './foreign.js';
import { kindOfLine } from './in-prose.js';
import { joined } from './join.js';
import type { Code, FileKind, Reference } from './kinds/kind.js';
import { type Literal, literalAround } from './literal.js';

/** What to write instead of the key. */
export type Replacement = {
  /** `line`: the whole line, rewritten; `expression`: what takes the key's place; `delete`: nothing does. */
  readonly kind: 'line' | 'expression' | 'delete';
  readonly text: string;
  /** The import that the expression needs. */
  readonly needs?: string;
  readonly remark?: string;
};

/** A line with the redacted key from `start` to `end`, as in `Finding.excerpt`. */
export type Line = { readonly text: string; readonly start: number; readonly end: number };

/** The line as it should read in a file of this kind, the variable `name` in place of the key. No key is needed for it, and none is in it. */
export function replacementLine(excerpt: Line, file: FileKind, name: string): Replacement {
  const line = { ...excerpt, text: excerpt.text.replace(/\r$/, '') };
  const kind = kindOfLine(line.text, file);
  const remark = kind.remark && { remark: kind.remark(name) };
  if (inComment(line, kind)) return { kind: 'delete', text: '', remark: 'Delete it from the comment.' };
  const { reading } = kind;
  switch (reading.way) {
    case 'code': {
      const text = whole(line) ? inCode(line, reading, name) : undefined;
      const needs = reading.needs === undefined ? {} : { needs: reading.needs };
      return { kind: text === undefined ? 'expression' : 'line', text: text === undefined ? reading.read(name) : tidy(text), ...needs, ...remark };
    }
    case 'reference':
      if (!whole(line)) return { kind: 'expression', text: reading.text(name), ...remark };
      return { kind: 'line', text: tidy(inReference(line, reading, name)), ...remark };
    case 'blank':
      return { kind: 'line', text: blank(line), ...remark };
    case 'gone':
      return { kind: 'delete', text: '', ...remark };
  }
}

/** In an excerpt `…` stands for what was cut off a long line and for other keys: only a line that is there in full can be rewritten. */
function whole({ text, start, end }: Line): boolean {
  return end > start && !text.slice(0, start).includes('…') && !text.slice(end).includes('…');
}

function inComment({ text, start }: Line, { comment, reading }: FileKind): boolean {
  if (comment === undefined) return false;
  const own = text.trimStart();
  if (own.startsWith(comment.open) || (comment.open === '//' && reading.way === 'code' && /^\/?\*+(?:\s|$)/.test(own))) return true;
  return comment.close === undefined && isBehind(text.slice(0, start), comment.open);
}

/** Whether a comment begins in what stands before the key, and not within a string. */
function isBehind(before: string, open: string): boolean {
  const at = marksBetween.has(open) ? before.search(open === '//' ? /\s\/\/\s/ : open === '#' ? /\s#\s/ : /\s--\s/) : -1;
  return at >= 0 && ['"', "'", '`'].every((quote) => before.slice(0, at).split(quote).length % 2 === 1);
}

const marksBetween: ReadonlySet<string> = new Set(['//', '#', '--']);

function inCode(line: Line, code: Code, name: string): string | undefined {
  const literal = literalAround(line.text, line.start, line.end, code.quotes, code.prefixes);
  if (literal === undefined) return undefined;
  const read = code.read(name);
  const all = literal.from === line.start && literal.to === line.end;
  const value = all ? (/b/i.test(literal.prefix) ? bytes(read) : read) : joined(line.text, line, literal, code, read);
  return value === undefined ? undefined : placed(line.text, literal, code, value);
}

/** Bytes, not text: Python and Rust. */
function bytes(read: string): string {
  return read.startsWith('os.') ? `${read}.encode()` : `${read}.as_bytes()`;
}

function placed(line: string, literal: Literal, code: Code, value: string): string {
  const [left, right] = [line.slice(0, literal.open), line.slice(literal.close)];
  if (isAttribute(left, code)) return `${left}{${value}}${right}`;
  const guarded = /^[.[]/.test(right) && value.includes(' ') ? `(${value})` : value;
  const declared = code.declarations?.find(([pattern]) => pattern.test(left));
  if (declared === undefined) return left + guarded + right;
  const start = left.replace(declared[0], declared[1]);
  return start.includes('READ') ? start.replace('READ', () => value) + right : start + finished(start, guarded) + right;
}

/** An attribute of JSX or Svelte takes an expression in braces. */
function isAttribute(left: string, code: Code): boolean {
  return (code.quotes.includes('`') && /<[A-Za-z][^<>]*\s[\w:-]+=$/.test(left)) || (code.attributes === true && /^\s*[\w:-]+=$/.test(left));
}

/** `sensitive = ` needs no value behind it that was not there: the declaration already ends in one. */
function finished(start: string, value: string): string {
  return /=\s*$/.test(start) ? value : '';
}

function inReference(line: Line, reference: Reference, name: string): string {
  const text = referenced(line, reference, name);
  const fits = reference.lines?.map(([pattern, write]) => [new RegExp(pattern.source.replace('NAME', name), pattern.flags), write] as const).find(([pattern]) => pattern.test(text));
  return fits === undefined ? text : text.replace(fits[0], fits[1](name));
}

function referenced({ text, start, end }: Line, reference: Reference, name: string): string {
  const literal = literalAround(text, start, end, ['"', "'"]);
  if (literal === undefined) {
    const bare = (/[\s=:]$|^$/.test(text.slice(0, start)) && /^[\s;,)]|^$/.test(text.slice(end))) || reference.quote === undefined;
    const value = (bare ? reference.bare?.(name) : undefined) ?? (reference.bare && reference.quote ? reference.quote + reference.text(name) + reference.quote : reference.text(name));
    return text.slice(0, start) + value + text.slice(end);
  }
  const value = reference.text(name);
  if (reference.quote === undefined || literal.quote === reference.quote) return text.slice(0, start) + value + text.slice(end);
  const [before, after] = [text.slice(literal.from, start), text.slice(end, literal.to)];
  const { quote } = reference;
  const inside = /["$`\\!]/.test(before + after) ? `'${before}'${quote}${value}${quote}'${after}'` : quote + before + value + after + quote;
  return text.slice(0, literal.open) + inside + text.slice(literal.close);
}

function blank({ text, start, end }: Line): string {
  const quoted = /["'`]$/.test(text.slice(0, start)) && /^["'`]/.test(text.slice(end)) ? 1 : 0;
  return text.slice(0, start - quoted) + text.slice(end + quoted);
}

/** A directive of another tool about the key has nothing to say once the key is gone. */
function tidy(text: string): string {
  const foreign = foreignDirective(text);
  return (foreign === undefined ? text : text.slice(0, foreign.start)).trimEnd();
}
