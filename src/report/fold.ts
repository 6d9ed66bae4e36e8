import { append } from './append.js';
import { foldPlain } from './fold-plain.js';
import type { Span } from './paint.js';
import { fitting, width } from './width.js';

/** How a line is broken: `indent` columns before its first row, `hang` before the rows that follow. */
export type Indent = { readonly indent: number; readonly hang: number };

/** A word, a run of spaces, or a span that is not broken. Plain objects of one shape: a guide has thousands of them. */
type Piece = {
  text: string;
  readonly span: Span;
  readonly space: boolean;
  /** The first of its span, and the columns of the span from here on. */
  readonly first: boolean;
  readonly rest: number;
  /** Hangs together with the piece before it, without a space; `word` is the width of what hangs together from here on. */
  glued: boolean;
  word: number;
};

/**
 * One line broken at spaces into rows of at most `columns`. A word longer than a row is cut, unless its span is `fixed`: a path that is
 * broken could not be clicked.
 */
export function fold(spans: readonly Span[], columns: number, { indent, hang }: Indent): readonly (readonly Span[])[] {
  const whole = spans.reduce((sum, { text }) => sum + width(text), indent);
  if (whole <= columns || spans.every(({ fixed }) => fixed)) return [row(indent, spans)];
  const plain = foldPlain(spans, columns, { indent, hang });
  if (plain !== undefined) return plain.map(({ margin, spans: line }) => row(margin, line));
  const rows: (readonly Span[])[] = [];
  let line: Span[] = [];
  let margin = indent;
  let room = columns - indent;
  const end = (next?: Piece): void => {
    const goesOn = next?.span.shell === true && !next.first;
    rows.push(row(margin, line, goesOn ? { ...next.span, text: ' \\' } : undefined));
    [line, margin, room] = [[], hang, columns - hang];
  };
  for (const piece of piecesOf(spans)) {
    const { span, space } = piece;
    if (!space && line.length > 0 && room < columns - hang && breaksBefore(piece, room)) end(piece);
    if (space && line.length === 0 && rows.length > 0) continue;
    let { text } = piece;
    const cuts = span.fixed !== true && !space;
    while (exceeds(text, room)) {
      if (!cuts) break;
      const head = fitting(text, room);
      append(line, span, head);
      text = text.slice(head.length);
      end();
    }
    append(line, span, text);
    room -= width(text);
  }
  if (line.length > 0 || rows.length === 0) end();
  return rows;
}

/** Whether a text takes more than `room` columns; of one that is many times as long that is not measured, row after row. */
function exceeds(text: string, room: number): boolean {
  return text.length > 8 * room + 64 || width(text) > room;
}

/** A command that must be broken leaves two columns for the sign that it goes on. */
function breaksBefore({ span, first, rest, glued, word }: Piece, room: number): boolean {
  if (first && span.whole === true && rest > room) return true;
  return !glued && word > room - (span.shell === true && rest > room ? 2 : 0);
}

function piecesOf(spans: readonly Span[]): readonly Piece[] {
  const pieces = spans.flatMap(splitSpan);
  let word = 0;
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    word = piece.space ? 0 : word + width(piece.text);
    piece.word = word;
    piece.glued = !piece.space && pieces[at - 1]?.space === false;
  }
  return pieces;
}

function splitSpan(span: Span): Piece[] {
  let rest = width(span.text);
  const texts = span.fixed === true ? [span.text] : (span.text.match(/ +|[^ ]+/g) ?? []);
  return texts.map((text, nth) => {
    const piece = { text, span, space: span.fixed !== true && text.startsWith(' '), first: nth === 0, rest, glued: false, word: 0 };
    rest -= width(text);
    return piece;
  });
}

/** Without spaces at its end. */
function row(margin: number, spans: readonly Span[], sign?: Span): readonly Span[] {
  const shown = spans.slice(0, spans.findLastIndex(({ text }) => text.trim() !== '') + 1);
  const last = shown.at(-1);
  if (last === undefined && sign === undefined) return [];
  const line = last === undefined ? [] : [...shown.slice(0, -1), { ...last, text: last.text.trimEnd() }];
  return [{ text: ' '.repeat(margin) }, ...line, ...(sign === undefined ? [] : [sign])];
}
