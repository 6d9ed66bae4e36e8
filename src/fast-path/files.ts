import { createHash } from 'node:crypto';
import type { RuleIndex } from '../catalog/rule-index.js';
import { needlesOf } from '../detect/prefilter/needles.js';
import { linesScript } from './lines.js';
import { namePieces, piecesOf } from './pieces.js';
import { fastPathFiles, searchScript } from './search.js';

/** What goes into the fast path besides the rules. */
export type FastPathSources = {
  readonly index: RuleIndex;
  /** What makes a line worth reading to the contextual rules. */
  readonly names: readonly string[];
  /** Names of files that usually hold keys. */
  readonly keyFiles: readonly string[];
  /** In which Git is run. */
  readonly environment: Readonly<Record<string, string>>;
};

/** The files of `dist/fast-path` by name; one character of a text is one byte. */
export function fastPath({ index, names, keyFiles, environment }: FastPathSources): ReadonlyMap<string, string> {
  const pieces = `${piecesOf(needlesOf(index.rules, names)).join('\n')}\n`;
  const lines = linesScript(namePieces(index.files, keyFiles));
  const version = createHash('sha256').update(pieces).update(lines).update(searchScript('', environment)).digest('hex').slice(0, 32);
  return new Map([[fastPathFiles.pieces, pieces], [fastPathFiles.lines, lines], [fastPathFiles.search, searchScript(version, environment)]]);
}
