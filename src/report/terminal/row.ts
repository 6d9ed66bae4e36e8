import { fold } from '../fold.js';
import { paint, type Span, type Style } from '../paint.js';
import type { Presentation } from '../outcome.js';

/** One line of a message before it is broken to the terminal's width. */
export type Row = { readonly spans: readonly Span[]; readonly indent: number; readonly hang: number };

export const empty: Row = { spans: [], indent: 0, hang: 0 };

export function row(indent: number, ...spans: readonly (Span | string)[]): Row {
  return { indent, hang: indent + 2, spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)) };
}

/** Columns that the labels of `labelled` take. */
const labelWidth = 8;

/** `  write   const apiKey = …`: what follows is folded under itself. An empty label continues the row above. */
export function labelled(label: string, ...spans: readonly (Span | string)[]): Row {
  return { ...row(2, span(label.padEnd(labelWidth), 'dim'), ...spans), hang: 2 + labelWidth };
}

export function span(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style };
}

/** Code to copy: on one row where it fits. */
export function code(text: string): Span {
  return { text, style: 'green', whole: true };
}

/** A shell command to copy: where it must be broken, the shell is told that it goes on. */
export function command(text: string): Span {
  return { text, style: 'green', whole: true, shell: true };
}

/** Something that is clicked, so it is never broken. */
export function place(text: string): Span {
  return { text, style: 'cyan', fixed: true };
}

/** The rows as text: broken, painted, without spaces at the ends. */
export function written(rows: readonly Row[], { columns, colour, links }: Presentation): string {
  const width = Math.max(columns, 20);
  return rows.flatMap(({ spans, ...indent }) => (spans.length === 0 ? [''] : fold(spans, width, indent).map((broken) => paint(broken, colour, links)))).map((line) => `${line}\n`).join('');
}
