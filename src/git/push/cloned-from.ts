import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a clone says of its tracking refs. */
export type Cloned = {
  /** Where it was made from; undefined when Git has kept no record of it. */
  readonly url: string | undefined;
  /** Whether a tracking ref is where the clone has put it: Git keeps a log of those that were fetched or pushed since. */
  readonly isUntouched: (remote: string, branch: string) => boolean;
};

/** Reads it from the logs that Git keeps in `commonDir`. */
export async function clonedFrom(commonDir: string): Promise<Cloned> {
  const log = await readFile(join(commonDir, 'logs/HEAD'), 'utf8').catch(() => '');
  // 0000… 3f7a… Name <mail> 1700000000 +0000<TAB>clone: from https://example.org/app.git
  const [, url] = /^0+ [^\n\t]*\tclone: from ([^\n]+)\n/.exec(log) ?? [];
  return { url, isUntouched: (remote, branch) => !existsSync(join(commonDir, 'logs/refs/remotes', remote, branch)) };
}
