import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleIndex } from '../../src/catalog/rule-index.js';
import { createContextual } from '../../src/detect/context/contextual.js';
import { fastPath } from '../../src/fast-path/files.js';
import { gitEnvironment } from '../../src/git/environment.js';
import { keyFileNames } from '../../src/key-files.js';

/** The files with which the shell answers most commits: see hooks/fast-path. */
export function writeFastPath(folder: string, index: RuleIndex): void {
  mkdirSync(folder, { recursive: true });
  const files = fastPath({ index, names: createContextual([]).literals, keyFiles: keyFileNames, environment: gitEnvironment({}) });
  for (const [name, text] of files) writeFileSync(join(folder, name), text, 'latin1');
}
