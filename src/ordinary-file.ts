import { lstatSync, readFileSync, statSync } from 'node:fs';

/** The code of the error for a symbolic link to nothing. */
export const linkToNothing = 'a link to nothing';

/**
 * The text of a file that stands in a repository, for whoever cloned it. Throws as `readFileSync` does; a pipe or a device, which could be read for ever, is
 * an error of the code `EFTYPE`. A symbolic link to nothing is there, and is not taken for a file that is not.
 */
export function readOrdinaryFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false }) ?? missing(path);
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error('no ordinary file'), { code: 'EFTYPE' });
  return readFileSync(path, 'utf8');
}

function missing(path: string): never {
  throw Object.assign(new Error('no such file'), { code: lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'ENOENT' : linkToNothing });
}
