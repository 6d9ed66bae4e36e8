import { existsSync, readFileSync } from 'node:fs';
import { unpackIndex } from './pack.js';
import type { RuleIndex } from './rule-index.js';

/** The files of the index in the built package: the rules, and the tables of the prefilter. */
export const indexFiles = { rules: 'rules.txt', prefilter: 'prefilter.bin' } as const;

/** The index that the build wrote beside the bundle (or to `folder`, which ends in a slash). Throws when the package is damaged. */
export function loadIndex(folder: URL = new URL('./', import.meta.url)): RuleIndex {
  const tables = new URL(indexFiles.prefilter, folder);
  return unpackIndex(readFileSync(new URL(indexFiles.rules, folder), 'utf8'), existsSync(tables) ? readFileSync(tables) : undefined);
}
