import { isDrawnWord } from './looks.js';
import { isTelling, roleOf } from './role.js';
import type { Spot } from './spots.js';
import { nearLine } from './surroundings.js';
import type { TextLines } from '../text-lines.js';

/** Values side by side, as they stand on a line, and which of them is meant. */
type Row = { readonly nth: number; readonly count: number; readonly lists: RegExp };

/** What is inserted, and the columns it goes to, or the head of a table; a list that is given to a name. */
const inserted = /(?:\bvalues\s*|\),\s*|^\s*)\($/i;
const columns = /\b(?:into|copy|replace)\s+[\w."`[\]]{1,80}\s*\(([^()]{3,400})\)/i;
const given = /[:=]\s*(?:[\w.<>[\]]{1,30}\s*)?[[({]$/;
const listed = /[:=]\s*(?:[\w.<>[\]]{1,30}\s*)?[[({]([^[\](){}]{3,300})[\])}]/;

/** Lines above among which the names of such values are looked for, and the first line, at which a table has its head. */
const farthest = 8;
/** Longer lines hold data, of which nobody reads the head. */
const readable = 2000;
const most = 40;

const tells = /key|token|secret|pass|pwd|credential/i;
const mark = /[,;|\t]/;
const bareName = /^[A-Za-z][\w .()/#-]{0,40}$/;

/** What a value is called in a list of names beside the one in which it stands: a table's head, the columns of an insertion, an array. */
export function headOf(lines: TextLines, index: number, line: string, spot: Spot): string | undefined {
  if (line.length > readable || spot.name !== undefined || !isCell(line, spot)) return undefined;
  const before = tells.test(line.slice(0, spot.from));
  const above = headsAbove(lines, index);
  const row = before || above.length > 0 ? rowAround(line, spot) : undefined;
  if (row === undefined) return undefined;
  return (before && row.lists === columns ? nameIn(line.slice(0, spot.from), row) : undefined) ?? firstName(above, lines, row);
}

function firstName(above: readonly number[], lines: TextLines, row: Row): string | undefined {
  for (const at of above) {
    const name = nameIn(nearLine(lines, at), row);
    if (name !== undefined) return name;
  }
  return undefined;
}

const telling = new WeakMap<TextLines, Map<number, boolean>>();

/** The lines above that say something of keys: in a table of other things there are none, and nothing is read. */
export function headsAbove(lines: TextLines, index: number): readonly number[] {
  const known = telling.get(lines) ?? new Map<number, boolean>();
  telling.set(lines, known);
  const tell = (at: number): boolean => {
    const found = known.get(at) ?? tells.test(nearLine(lines, at));
    known.set(at, found);
    return found;
  };
  const heads: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - farthest); at -= 1) if (tell(at)) heads.push(at);
  if (index > farthest && tell(0)) heads.push(0);
  return heads;
}

/** Nothing but marks and quotes stand around it. */
const isCell = (line: string, { from, to }: Spot): boolean => (from <= 1 || /[,;|\t([{]\s?["'`]{0,2}$|["'] ["']$| {2}$/.test(line.slice(Math.max(0, from - 4), from))) && /^["'`]{0,2}\s?(?:[,;|\t)\]} ]|$)/.test(line.slice(to, to + 4));

function rowAround(line: string, { from, to }: Spot): Row | undefined {
  const open = Math.max(...['(', '[', '{'].map((bracket) => line.lastIndexOf(bracket, from - 1)));
  const close = line.slice(to).search(/[)\]}]/);
  const lead = line.slice(0, open + 1);
  if (open < 0 || close < 0) return rowOf(line, from, columns);
  return inserted.test(lead) ? rowOf(line.slice(open + 1, to + close), from - open - 1, columns) : given.test(lead) ? rowOf(line.slice(open + 1, to + close), from - open - 1, listed) : undefined;
}

/** The cells of a text, and in which of them stands what begins at `from`, perhaps behind a quote. */
function rowOf(text: string, from: number, lists: RegExp): Row | undefined {
  const separator = separatorOf(text);
  const count = cellsOf(text, separator).length;
  const nth = cellsOf(`${text.slice(0, from).replace(/["'`]+$/, '')}-`, separator).length - 1;
  return count < (lists === listed ? 1 : 2) || count > most ? undefined : { nth, count, lists };
}

/** What stands between the cells: a mark, or in a table that was printed and for the strings of a shell blanks. */
function separatorOf(text: string): RegExp {
  const found = mark.exec(text.replace(strings, ''))?.[0];
  return found === undefined ? (/^\s*["'`]/.test(text) ? / / : / {2,}/) : new RegExp(`[${found}]`);
}

const cellsOf = (text: string, separator: RegExp = separatorOf(text)): readonly string[] => text.replace(strings, (string) => string.replace(/[,;|\t ]/g, '_')).split(separator);

const strings = /"[^"]*"|'[^']*'/g;

/** The name in a list on a line that is as long as the row, at the place of the value in it; undefined when no name there says anything of a key. */
function nameIn(line: string, { nth, count, lists }: Row): string | undefined {
  const list = lists.exec(line)?.[1] ?? (lists === columns ? line : undefined);
  if (list === undefined) return undefined;
  const cells = cellsOf(list).map((cell) => cell.trim().replace(/^["'`]|["'`]$/g, ''));
  return cells.length === count && cells.some((cell) => isTelling(roleOf(cell))) && cells.every((cell) => cell === '' || (bareName.test(cell) && !isDrawnWord(cell))) ? cells[nth] : undefined;
}
