import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../failure.js';
import { parseAllowFile, type PlacedEntry } from './allow-file.js';
import { allowFileName } from './entry.js';
import type { RuleNames } from './rule-names.js';

/** The entries of `.keyfenceallow` in `folder`; none when there is no such file, or no folder. */
export async function readAllowFile(folder: string | undefined, names: RuleNames): Promise<Result<readonly PlacedEntry[]>> {
  if (folder === undefined) return { ok: true, value: [] };
  try {
    return parseAllowFile(await readFile(join(folder, allowFileName), 'utf8'), names);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: true, value: [] };
    return { ok: false, failure: { code: 'allow-file-invalid', message: `${allowFileName} cannot be read (${code})`, next: ['make it a readable file, or delete it'] } };
  }
}
