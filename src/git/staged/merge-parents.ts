import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CouldNotCheck } from '../../failure.js';
import type { Repository } from '../repository.js';
import { gitText } from '../repository.js';

/** The commits besides HEAD that the next commit will have as parents; none unless a merge is being concluded. */
export async function mergeParents(repo: Repository): Promise<readonly string[]> {
  const file = join(repo.gitDir, 'MERGE_HEAD');
  const named = existsSync(file) ? parseMergeHead(readFileSync(file, 'latin1')) : await announced(repo);
  return named.filter((id) => id !== repo.head);
}

/* One id a line, more than one for an octopus. */
function parseMergeHead(text: string): readonly string[] {
  const ids = text.split('\n').filter((line) => line !== '');
  if (ids.length === 0 || !ids.every((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))) throw new CouldNotCheck(unreadable);
  return ids;
}

/*
 * While the pre-merge-commit hook runs there is no MERGE_HEAD yet; Git names the other parents by the environment, GITHEAD_3f7a…=topic. What is no
 * commit of this repository was left there by something else; so were those of a merge that was squashed, which is none.
 */
async function announced(repo: Repository): Promise<readonly string[]> {
  if (existsSync(join(repo.gitDir, 'SQUASH_MSG'))) return [];
  const ids = Object.keys(repo.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name)?.[1] ?? []);
  const found = await Promise.all(ids.map((id) => commitOf(repo, id)));
  return found.flatMap((id) => id ?? []);
}

async function commitOf(repo: Repository, id: string): Promise<string | undefined> {
  try {
    return await gitText(repo, ['rev-parse', '-q', '--verify', `${id}^{commit}`, '--']);
  } catch (error) {
    if (error instanceof CouldNotCheck) return undefined;
    throw error;
  }
}

const unreadable = {
  code: 'merge-unreadable', message: 'MERGE_HEAD, which names the commits of the merge, is not as Git writes it.',
  next: ['Begin the merge anew:', '$ git merge --abort'],
};
