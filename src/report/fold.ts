import type { Span } from './paint.js';
import { fitting, width } from './width.js';

/** How a line is broken: `indent` columns before its first row, `hang` before the rows that follow. */
export type Indent = { readonly indent: number; readonly hang: number };

type Piece = Span & { readonly space: boolean };

/**
 * One line broken at spaces into rows of at most `columns`. A word longer than a row is cut, unless its span is `fixed`: a path that is
 * broken could not be clicked.
 */
export function fold(spans: readonly Span[], columns: number, { indent, hang }: Indent): readonly (readonly Span[])[] {
  const rows: Span[][] = [];
  let row: Span[] = [];
  let room = columns - indent;
  let margin = indent;
  const end = (): void => {
    rows.push([{ text: ' '.repeat(margin) }, ...trimmed(row)]);
    [row, margin, room] = [[], hang, columns - hang];
  };
  for (const piece of spans.flatMap(pieces)) {
    let { text } = piece;
    if (width(text) > room && row.length > 0) end();
    if (piece.space && row.length === 0 && rows.length > 0) continue;
    while (piece.fixed !== true && width(text) > room) {
      const head = fitting(text, room);
      row.push({ ...piece, text: head });
      text = text.slice(head.length);
      end();
    }
    row.push({ ...piece, text });
    room -= width(text);
  }
  if (row.length > 0 || rows.length === 0) end();
  return rows;
}

function pieces(span: Span): readonly Piece[] {
  if (span.fixed === true) return [{ ...span, space: false }];
  return (span.text.match(/ +|[^ ]+/g) ?? []).map((text) => ({ ...span, text, space: text.startsWith(' ') }));
}

function trimmed(row: readonly Span[]): readonly Span[] {
  const last = row.findLastIndex(({ text }) => text.trim() !== '');
  return row.slice(0, last + 1);
}
