import { isDrawnWord } from './looks.js';

/** A cell of a row that may name what stands in another: a few words or an address, perhaps in quotes. */
const cell = /^\s*(["'`]?)(?:[\w .@+:-]{0,40}|https?:\/\/[\w.:/-]{1,80})\1\s*$/;
const most = 4;

/**
 * What names a value in a row of cells, of which `text` is the beginning: all that stand before it, without ids and dates. Undefined when it is no row,
 * or when a comma follows one cell alone, which may be the first argument of a call.
 */
export function rowBefore(text: string): string | undefined {
  const mark = /[,;|]\s*$/.exec(text.slice(-3))?.[0]?.[0];
  if (mark === undefined) return undefined;
  const cells = text.trimEnd().split(mark).slice(0, -1);
  if (cells[0] === '') cells.shift();
  if (cells.length > most || cells.length < (mark === ';' ? 1 : 2) || !cells.every((each) => cell.test(each))) return undefined;
  const name = cells.map((each) => each.replace(/["'`]/g, '').trim()).filter((each) => /[A-Za-z]/.test(each) && !isDrawnWord(each)).join(' ');
  return name === '' ? undefined : name;
}
