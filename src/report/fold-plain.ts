import { append } from './append.js';
import type { Indent } from './fold.js';
import type { Span } from './paint.js';

type Folded = { readonly margin: number; readonly spans: readonly Span[] };

/**
 * The rows of a line that is broken at spaces alone, found by looking for the last space that fits instead of laying word after word: a guide
 * has thousands of words. Nothing where it takes more: wide characters, spans with wishes, words longer than a row.
 */
export function foldPlain(spans: readonly Span[], columns: number, { indent, hang }: Indent): readonly Folded[] | undefined {
  if (spans.some(({ fixed, whole, shell, text }) => fixed || whole || shell || !oneColumnEach.test(text))) return undefined;
  const line = spans.map(({ text }) => text).join('');
  const end = line.trimEnd().length;
  const rows: Folded[] = [];
  let from = 0;
  for (let margin = indent; end - from > columns - margin; margin = hang) {
    const at = line.lastIndexOf(' ', from + columns - margin);
    if (at <= from || line[from] === ' ' || (rows.length === 0 && at < hang - indent)) return undefined;
    rows.push({ margin, spans: cut(spans, from, at) });
    for (from = at; line[from] === ' ';) from += 1;
  }
  rows.push({ margin: rows.length === 0 ? indent : hang, spans: cut(spans, from, end) });
  return rows;
}

/** ASCII, Latin letters, and punctuation such as `…`. */
const oneColumnEach = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/;

/** What the spans hold of the line between two places, pieces of one look joined. */
function cut(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += span.text.length;
    if (text !== '') append(pieces, span, text);
  }
  return pieces;
}
