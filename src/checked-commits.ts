import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Commits in which nothing at all was found, so that a push or a history is not checked again commit by commit. One file for each version of the
 * rules, the configuration and this program; a line is a commit's id. Commits with something in them, allowed or not, are never kept, so a change
 * of what is allowed needs no care. Lines are only ever appended, which several hooks may do at once; a torn line is no id. Safe to delete.
 */

/** The memory of one version. */
export type CheckedCommits = {
  readonly has: (commit: string) => boolean;
  /** Takes note of a clean commit; `keep` writes. */
  readonly add: (commit: string) => void;
  /** Writes what was added. A Git directory that cannot be written to stays as it is. */
  readonly keep: () => void;
};

const month = 30 * 24 * 3600 * 1000;

/** What `folder` (of the Git directory) knows for these versions. Nothing is read before it is asked. */
export function checkedCommits(folder: string, versions: readonly string[]): CheckedCommits {
  const name = createHash('sha256').update(JSON.stringify(versions)).digest('hex').slice(0, 32);
  const file = join(folder, name);
  let known: Set<string> | undefined;
  const fresh: string[] = [];
  return {
    has: (commit) => (known ??= idsIn(file)).has(commit),
    add: (commit) => void fresh.push(commit),
    keep: () => {
      if (fresh.length > 0) write(folder, name, fresh.splice(0));
    },
  };
}

function idsIn(file: string): Set<string> {
  try {
    return new Set(readFileSync(file, 'latin1').split('\n').filter((line) => line.length === 40 || line.length === 64));
  } catch {
    return new Set();
  }
}

function write(folder: string, name: string, ids: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    // A line feed in front ends what another process may have left unfinished.
    appendFileSync(join(folder, name), Buffer.from(`\n${ids.join('\n')}\n`));
    for (const other of readdirSync(folder)) if (other !== name && isOld(join(folder, other))) unlinkSync(join(folder, other));
  } catch {
    // The next check reads these commits again.
  }
}

function isOld(file: string): boolean {
  return Date.now() - statSync(file).mtimeMs > month;
}
