import { mkdirSync, rmSync } from 'node:fs';
import husky from 'husky';
import { compileIndex } from '../src/catalog/compile.js';
import { loadRules } from '../src/catalog/load-rules.js';
import { bundle } from './build/bundle.js';
import { declare } from './build/declarations.js';
import { writeFastPath } from './build/fast-path.js';
import { writeGuides } from './build/guides.js';
import { writeIndex } from './build/index-files.js';
import { writeLicences } from './build/licences.js';
import { keepReached } from './build/reached.js';

/** Makes everything under dist/, the same bytes from the same sources, and has Git run the hooks of this repository, which need it. */
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
  // Not by a script `prepare`: npm warns whoever installs a packed package that has one.
  husky();
  return declared;
}
