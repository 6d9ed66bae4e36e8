import type { IndexedFileRule } from '../catalog/rule-index.js';
import type { Needle } from '../detect/prefilter/needle.js';

/** A line that is to be looked at by Node is replaced by this; it is one of the pieces. */
export const look = 'keyfence-look';

/** An address with a user in it is told from other addresses by `lines.ts`; its piece alone stands in every second file. */
const address = '://';

/**
 * The fixed pieces that the fast path searches for with grep, one a line: everything that the prefilter looks for. Pieces that are
 * compared without case are in small letters and are searched for in lines in small letters.
 */
export function piecesOf(needles: readonly Pick<Needle, 'text' | 'exact'>[]): readonly string[] {
  const texts = needles.filter(({ text }) => text !== address).map(({ text, exact }) => (exact ? text : text.toLowerCase()));
  const broken = texts.find((text) => /[\n\r\0]/.test(text) || text === '');
  if (broken !== undefined) throw new Error(`The piece ${JSON.stringify(broken)} is no line of a list`);
  return [...new Set([look, ...texts])].sort();
}

/** The longest fixed part of each name by which a file is a finding, or is named: in small letters. */
export function namePieces(rules: readonly Pick<IndexedFileRule, 'names'>[], keyFiles: readonly string[]): readonly string[] {
  const names = [...rules.flatMap(({ names }) => names), ...keyFiles, '.keyfenceallow'];
  const parts = names.map((name) => name.toLowerCase().split('*').sort((one, other) => other.length - one.length)[0] ?? '');
  const empty = names[parts.indexOf('')];
  if (empty !== undefined) throw new Error(`The file name ${JSON.stringify(empty)} has no fixed part to search for`);
  return [...new Set(parts)].sort();
}
