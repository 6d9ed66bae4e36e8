import type { Span } from './paint.js';
import { fitting, width } from './width.js';

/** How a line is broken: `indent` columns before its first row, `hang` before the rows that follow. */
export type Indent = { readonly indent: number; readonly hang: number };

type Piece = Span & { readonly space: boolean; readonly first: boolean; readonly rest: number; readonly glued?: boolean; readonly word?: number };

/**
 * One line broken at spaces into rows of at most `columns`. A word longer than a row is cut, unless its span is `fixed`: a path that is
 * broken could not be clicked.
 */
export function fold(spans: readonly Span[], columns: number, { indent, hang }: Indent): readonly (readonly Span[])[] {
  const whole = spans.reduce((sum, { text }) => sum + width(text), indent);
  if (whole <= columns || spans.every(({ fixed }) => fixed)) return [[{ text: ' '.repeat(indent) }, ...trimmed(spans)]];
  const rows: Span[][] = [];
  let row: Span[] = [];
  let margin = indent;
  let room = columns - indent;
  const end = (next?: Piece): void => {
    const goesOn = next?.shell === true && !next.first ? [{ ...next, text: ' \\' }] : [];
    rows.push([{ text: ' '.repeat(margin) }, ...trimmed(row), ...goesOn]);
    [row, margin, room] = [[], hang, columns - hang];
  };
  for (const piece of words(spans.flatMap(pieces))) {
    // A command that must be broken leaves two columns for the sign that it goes on.
    const reserve = piece.shell === true && piece.rest > room ? 2 : 0;
    const moves = piece.first && piece.whole === true && piece.rest > room;
    if (row.length > 0 && room < columns - hang && (moves || (piece.glued !== true && (piece.word ?? 0) > room - reserve)) && !piece.space) end(piece);
    if (piece.space && row.length === 0 && rows.length > 0) continue;
    let { text } = piece;
    while (piece.fixed !== true && !piece.space && width(text) > room) {
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

/** Words and spaces; `rest` is how many columns the span takes from there on. */
function pieces(span: Span): readonly Piece[] {
  let rest = width(span.text);
  if (span.fixed === true) return [{ ...span, space: false, first: true, rest }];
  return (span.text.match(/ +|[^ ]+/g) ?? []).map((text, nth) => {
    const piece = { ...span, text, space: text.startsWith(' '), first: nth === 0, rest };
    rest -= width(text);
    return piece;
  });
}

/** A word may go on from one span to the next: it is broken before its first piece or not at all. `word` is the width of what hangs together. */
function words(pieces: readonly Piece[]): readonly Piece[] {
  const told: Piece[] = [];
  let word = 0;
  for (const piece of pieces.toReversed()) {
    word = piece.space ? 0 : word + width(piece.text);
    told.push({ ...piece, word });
  }
  return told.toReversed().map((piece, nth, all) => ({ ...piece, glued: nth > 0 && !piece.space && all[nth - 1]?.space === false }));
}

/** Without spaces at the end, and words of one look together again. */
function trimmed(row: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of row.slice(0, row.findLastIndex(({ text }) => text.trim() !== '') + 1)) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === span.style && last.link === span.link) joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}
