import type { TextLines } from '../text-lines.js';
import { indentOf, nearLine } from './surroundings.js';

/** An entry that holds others, of YAML, JSON or a program's data: `name:`, `"name": {`, `const name = [`; of a list its first one, too. */
const opensEntry = /^\s*(?:-\s+)*(?:[\w<>[\],.]{1,40}\s+){0,4}["'`]?([\w.$-]{1,60})["'`]?\s*(?::|:?=>?)\s*(?:\||>|[\w.&*]{0,40}[[{(]+)?-?\s*$/;

/** The name of an entry that a line opens; empty where it opens none. */
export const nameOfEntry = (line: string): string => opensEntry.exec(line)?.[1] ?? '';

/** An entry that a line stands in. */
export type Entry = { readonly name: string; readonly at: number; readonly column: number };

/** Lines above that are looked at. */
const farthest = 200;

/** The entries that line `index` stands in, by indentation, the innermost first. */
export function* entriesAround(lines: TextLines, index: number): Generator<Entry> {
  let column = indentOf(lines, index);
  for (let at = index - 1; at >= Math.max(0, index - farthest) && column > 0; at -= 1) {
    const own = indentOf(lines, at);
    if (own < 0 || own >= column) continue;
    column = own;
    const name = nameOfEntry(nearLine(lines, at));
    if (name !== '') yield { name, at, column };
  }
}

/** Whether an entry beside one, in the same object, fits. `step` is 1 for those below, -1 for those above. */
export function hasBeside(lines: TextLines, { at, column }: Pick<Entry, 'at' | 'column'>, step: 1 | -1, fits: (line: string) => boolean): boolean {
  for (let near = at + step; near >= 0 && near < lines.count && Math.abs(near - at) <= farthest * 2; near += step) {
    const own = indentOf(lines, near);
    if (own < 0 || own > column) continue;
    if (own < column) return false;
    if (fits(nearLine(lines, near))) return true;
  }
  return false;
}
