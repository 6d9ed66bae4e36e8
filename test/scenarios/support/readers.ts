import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CouldNotCheck } from '../../../src/failure.js';
import type { Stats } from '../../../src/finding.js';
import type { Batches } from '../../../src/git/batches.js';
import { readHistory } from '../../../src/git/history.js';
import { readPush } from '../../../src/git/push.js';
import { readRange } from '../../../src/git/range.js';
import type { Repository } from '../../../src/git/repository.js';
import { openRepository } from '../../../src/git/repository.js';
import { beginStaged, readStaged } from '../../../src/git/staged.js';
import { found, must, noStats, wanted } from './found.js';
import type { Scratch } from './scratch.js';
import { hook } from './scratch.js';

/** The repository as the readers see it. */
export async function opened({ dir, env }: Scratch): Promise<Repository> {
  return must(await openRepository(dir, env));
}

export async function* stagedReadings(repo: Scratch, stats: Stats = noStats()): Batches {
  const begun = beginStaged(repo.dir, repo.env);
  yield* readStaged(await opened(repo), { wanted, stats, begun });
}

/** Where the staged change has keys. */
export function staged(repo: Scratch, stats?: Stats): Promise<readonly string[]> {
  return found(stagedReadings(repo, stats));
}

export type Push = { readonly remote: string; readonly url: string; readonly refLines: Buffer };

/** What Git tells the pre-push hook of `git push <args>`; the push itself does not go through. */
export function announced(repo: Scratch, ...args: readonly string[]): Push {
  const told = join(repo.dir, '..', 'told');
  rmSync(told, { force: true });
  hook(repo, 'pre-push', `{ printf '%s\\n' "$1" "$2"; cat; } > '${told}'; exit 1`);
  const { text } = repo.tryGit('push', ...args);
  rmSync(join(repo.git('rev-parse', '--path-format=absolute', '--git-common-dir'), 'hooks', 'pre-push'));
  try {
    const all = readFileSync(told);
    const [remote = '', url = ''] = all.toString().split('\n');
    return { remote, url, refLines: all.subarray(all.indexOf(10, all.indexOf(10) + 1) + 1) };
  } catch {
    throw new Error(`No push was announced: ${text}`);
  }
}

export async function* pushReadings(repo: Scratch, push: Push): Batches {
  yield* readPush(await opened(repo), { ...push, wanted, stats: noStats() });
}

/** Where `git push <args>` would publish keys; commits by the first line of their message. */
export function pushed(repo: Scratch, ...args: readonly string[]): Promise<readonly string[]> {
  return found(pushReadings(repo, announced(repo, ...args)), subjectOf(repo));
}

export async function history(repo: Scratch): Promise<readonly string[]> {
  return found(readHistory(await opened(repo), { wanted, stats: noStats() }), subjectOf(repo));
}

export async function ranged(repo: Scratch, range: string): Promise<readonly string[]> {
  return found(readRange(await opened(repo), { range, wanted, stats: noStats() }), subjectOf(repo));
}

export function subjectOf(repo: Scratch): (commit: string) => string {
  return (commit) => repo.git('--no-replace-objects', 'cat-file', 'commit', commit).split('\n\n')[1]?.split('\n')[0] ?? '';
}

/** The code of the failure that a reader ends in; `none` when it does not. */
export async function failure(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'none';
  } catch (error) {
    if (error instanceof CouldNotCheck) return error.failure.code;
    throw error;
  }
}
