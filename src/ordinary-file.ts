import { readFileSync, statSync } from 'node:fs';

/**
 * The text of a file that stands in a repository, for whoever cloned it. Throws as `readFileSync` does; a pipe or a device, which could be read for ever, is
 * an error of the code `EFTYPE`.
 */
export function readOrdinaryFile(path: string): string {
  const found = statSync(path);
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error('no ordinary file'), { code: 'EFTYPE' });
  return readFileSync(path, 'utf8');
}
