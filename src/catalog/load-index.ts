import { readFileSync } from 'node:fs';
import { unpackIndex } from './pack.js';
import type { RuleIndex } from './rule-index.js';

/** The files of the index in the built package: the rules, the tables of the prefilter, and the kernel that reads these faster. */
export const indexFiles = { rules: 'rules.txt', prefilter: 'prefilter.bin', kernel: 'kernel.wasm' } as const;

/** The index that the build wrote beside the bundle, or to `folder`, whose address ends in a slash. Throws when the package is damaged. */
export function loadIndex(folder: URL = new URL('./', import.meta.url)): RuleIndex {
  const read = (name: string): Buffer => readFileSync(new URL(name, folder));
  return unpackIndex(read(indexFiles.rules).toString(), { prefilter: read(indexFiles.prefilter), kernel: () => read(indexFiles.kernel) });
}
