import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFiles } from '../../src/catalog/load-index.js';
import { packIndex } from '../../src/catalog/pack.js';
import type { RuleIndex } from '../../src/catalog/rule-index.js';
import { createContextual, prepareContextual } from '../../src/detect/context/contextual.js';
import { buildPrefilter } from '../../src/detect/prefilter/build.js';
import { compileKernel } from './kernel.js';

/** The compact index of the rules, the tables of the prefilter and its kernel, as `loadIndex` reads them. */
export function writeIndex(folder: string, index: RuleIndex): void {
  writeFileSync(join(folder, indexFiles.rules), packIndex({ ...index, anywhere: index.anywhere ?? [], prepared: prepareContextual(index.rules) }));
  writeFileSync(join(folder, indexFiles.prefilter), buildPrefilter(index.rules, createContextual(index.rules).literals));
  compileKernel(join(folder, indexFiles.kernel));
}
