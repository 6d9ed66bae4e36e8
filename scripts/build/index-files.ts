import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFiles } from '../../src/catalog/load-index.js';
import { packIndex } from '../../src/catalog/pack.js';
import type { RuleIndex } from '../../src/catalog/rule-index.js';

/** The compact index of the rules, as `loadIndex` reads it. */
export function writeIndex(folder: string, index: RuleIndex): void {
  writeFileSync(join(folder, indexFiles.rules), packIndex(index));
}
