import { join } from 'node:path';
import type { Result } from '../failure.js';
import { readOrdinaryFile } from '../ordinary-file.js';
import { parseAllowFile, type PlacedEntry } from './allow-file.js';
import { allowFileName } from './entry.js';
import type { RuleNames } from './rule-names.js';

/** The entries of `.keyfenceallow` in `folder`; none when there is no such file, or no folder. */
export function readAllowFile(folder: string | undefined, names: RuleNames): Result<readonly PlacedEntry[]> {
  if (folder === undefined) return { ok: true, value: [] };
  try {
    return parseAllowFile(readOrdinaryFile(join(folder, allowFileName)), names);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: true, value: [] };
    return { ok: false, failure: { code: 'allow-file-invalid', message: `${allowFileName} cannot be read (${code})`, next: ['make it a readable file, or delete it'] } };
  }
}
