import type { Finding } from '../../finding.js';
import { printable } from '../printable.js';
import { fitting, width } from '../width.js';
import { empty, row, type Row, span } from './row.js';

/** The line with its number, the redacted key in it, and carets under the key. A long line is cut on both sides of the key. */
export function excerptRows({ excerpt, line }: Pick<Finding, 'excerpt' | 'line'>, columns: number): readonly Row[] {
  const gutter = `  ${line} | `;
  const { text, start, end } = excerpt;
  const key = clean(text.slice(start, end));
  const { before, after } = windowed(clean(text.slice(0, start)).trimStart(), clean(text.slice(end)).trimEnd(), columns - width(gutter) - width(key));
  if (before + key + after === '') return [];
  const lead = `  ${' '.repeat(String(line).length)} | `;
  const carets = '^'.repeat(Math.max(1, Math.min(width(key), columns - width(gutter + before))));
  return [
    fixedRow([span(gutter, 'dim'), before, span(key, 'yellow'), after]),
    fixedRow([span(lead, 'dim'), ' '.repeat(width(before)), span(carets, 'red')]),
  ];
}

/** Carets stand under the key only when neither row is broken. */
function fixedRow(spans: readonly (ReturnType<typeof span> | string)[]): Row {
  const whole = row(0, ...spans);
  return whole.spans.length === 0 ? empty : { ...whole, spans: whole.spans.map((one) => ({ ...one, fixed: true as const })) };
}

function clean(text: string): string {
  return printable(text.replace(/\r$/, '').replaceAll('\t', '  '));
}

/** As much of both sides as fits, a third of the room for what follows the key when both are long. */
function windowed(before: string, after: string, room: number): { readonly before: string; readonly after: string } {
  const [left, right] = [width(before), width(after)];
  if (left + right <= room) return { before, after };
  const forAfter = Math.min(right, Math.max(Math.floor(room / 3), room - left));
  return { before: lastFitting(before, room - forAfter), after: firstFitting(after, forAfter) };
}

function firstFitting(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  return columns < 2 ? '' : `${fitting(text, columns - 1)}…`;
}

function lastFitting(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 2) return '';
  let kept = text;
  while (width(kept) > columns - 1) kept = kept.slice((kept.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  return `…${kept}`;
}
