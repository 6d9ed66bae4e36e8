import { mkdirSync, rmSync } from 'node:fs';
import { compileIndex } from '../src/catalog/compile.js';
import { loadRules } from '../src/catalog/load-rules.js';
import { bundle } from './build/bundle.js';
import { declare } from './build/declarations.js';
import { writeFastPath } from './build/fast-path.js';
import { writeGuides } from './build/guides.js';
import { writeIndex } from './build/index-files.js';
import { writeLicences } from './build/licences.js';
import { keepReached } from './build/reached.js';

/** Makes everything under dist/. The same sources give the same bytes. */
export async function main(): Promise<number> {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  const declared = declare('tsconfig.build.json');
  keepReached('dist/types', 'index.d.ts');
  const providers = await loadRules('rules');
  const index = compileIndex(providers);
  writeIndex('dist', index);
  writeFastPath('dist/fast-path', index);
  writeGuides('dist/guides', providers);
  writeLicences('dist/THIRD-PARTY-LICENSES.txt', await bundle('dist'));
  return declared;
}
