import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import type { Batches } from './batches.js';
import { listCommits } from './commits/list.js';
import type { CommitOptions } from './commits/read.js';
import { readCommits } from './commits/read.js';
import type { Tip } from './commits/tips.js';
import { followTips } from './commits/tips.js';
import { withoutIndex } from './objects-alone.js';
import { globalOptions } from './patch-options.js';
import type { Tools } from './reading.js';
import type { Repository } from './repository.js';
import { emptyTree } from './repository.js';
import { readAll, startGit } from './run.js';

export type HistoryOptions = CommitOptions & { readonly wanted: Wanted; readonly stats: Stats };

/** Everything that all refs lead to: the messages and added lines of every commit, tag messages, and blobs and trees that tags name. Throws `CouldNotCheck`. */
export async function* readHistory(repo: Repository, { wanted, stats, ...options }: HistoryOptions): Batches {
  const tools: Tools = { place: withoutIndex(repo), wanted, stats };
  yield* readCommits(tools, await listCommits(repo, ['--all']), options);
  yield* (await followTips(tools, await tipsThatAreNoCommits(repo), emptyTree(repo))).readings;
  if (existsSync(join(repo.commonDir, 'shallow'))) {
    yield [{ kind: 'skipped', skipped: { path: '', reason: 'shallow clone: earlier commits are not here; `git fetch --unshallow` gets them' } }];
  }
}

/* 3f7a… tag refs/tags/v1.0 */
async function tipsThatAreNoCommits(repo: Repository): Promise<readonly Tip[]> {
  const refs = await readAll(startGit(repo, [...globalOptions, 'for-each-ref', '--format=%(objectname) %(objecttype) %(refname)']));
  return refs.toString('latin1').split('\n').flatMap((line) => {
    const [id = '', type = '', ref = ''] = line.split(' ');
    return type === '' || type === 'commit' ? [] : [{ id, ref }];
  });
}
