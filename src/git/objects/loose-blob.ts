import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as compression from 'node:zlib';
import type { Repository } from '../repository.js';

/** In bytes, compressed and not: what is larger is read by Git, as it comes. */
const most = 4e6;

/**
 * The content of a blob that lies in a file of its own, as what was just staged does: it is read before Git would have started. Nothing
 * where it lies elsewhere or is not what it should be: then Git has to say.
 */
export function looseBlob({ commonDir, env }: Pick<Repository, 'commonDir' | 'env'>, id: string): Buffer | undefined {
  if (env['GIT_OBJECT_DIRECTORY'] !== undefined) return undefined;
  const file = join(commonDir, 'objects', id.slice(0, 2), id.slice(2));
  try {
    if (statSync(file).size > most) return undefined;
    // Loaded here, for few commits need it.
    const { inflateSync } = createRequire(import.meta.url)('node:zlib') as typeof compression;
    const object = inflateSync(readFileSync(file), { maxOutputLength: most });
    const [head = '', size] = /^blob (\d{1,7})\0/.exec(object.toString('latin1', 0, 16)) ?? [];
    const content = object.subarray(head.length);
    return size === String(content.length) ? content : undefined;
  } catch {
    return undefined;
  }
}
