import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a clone says of its tracking refs. */
export type Cloned = {
  /** Where it was made from; undefined when Git has kept no record of it. */
  readonly url: string | undefined;
  /** Whether a tracking ref is where the clone has put it: Git keeps a log of those that were fetched or pushed since. */
  readonly isUntouched: (ref: string) => boolean;
};

/** Reads it from the logs that Git keeps in `commonDir`. */
export async function clonedFrom(commonDir: string): Promise<Cloned> {
  const log = await readFile(join(commonDir, 'logs/HEAD'), 'utf8').catch(() => '');
  // 0000… 3f7a… Name <mail> 1700000000 +0000<TAB>clone: from https://example.org/app.git
  const [, url] = /^0+ [^\n\t]*\tclone: from ([^\n]+)\n/.exec(log) ?? [];
  return { url, isUntouched: (ref) => !existsSync(join(commonDir, 'logs', ref)) };
}

/** Where it was that something was fetched from last, without `.git` at its end; undefined when nothing is known of it. */
export async function fetchedFrom(gitDir: string): Promise<string | undefined> {
  const text = await readFile(join(gitDir, 'FETCH_HEAD'), 'utf8').catch(() => '');
  // 3f7a…<TAB>not-for-merge<TAB>branch 'main' of https://example.org/app
  return /^[0-9a-f]+\t[^\t\n]*\t(?:[^\n]* of )?([^\n]+)/.exec(text)?.[1];
}
