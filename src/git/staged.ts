import type { Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import type { Batches } from './batches.js';
import type { Environment } from './environment.js';
import { gitEnvironment } from './environment.js';
import { canReadByBlobs } from './objects/object-failure.js';
import { awayFromTree, gitDirAt } from './objects-alone.js';
import type { Tools } from './reading.js';
import { plainFile } from './reading.js';
import type { Repository } from './repository.js';
import type { Running } from './run.js';
import { startGit, startGitEarly } from './run.js';
import { stagedChanges } from './staged/listed.js';
import { mergeParents } from './staged/merge-parents.js';
import { readIndex } from './staged/plain.js';
import { stagedArguments } from './staged-arguments.js';

export type StagedOptions = {
  readonly wanted: Wanted;
  readonly stats: Stats;
  /** From `beginStaged`, when there was reason to hurry. */
  readonly begun?: Running | undefined;
};

/**
 * Starts the comparison of index and HEAD before it is known that there is a HEAD, so that both questions to Git are answered at once; nothing where only Git
 * can tell where the index is.
 */
export function beginStaged(cwd: string, env: Environment): Running | undefined {
  const gitDir = gitDirAt(cwd, env);
  return gitDir === undefined ? undefined : startGitEarly(awayFromTree({ cwd, env: gitEnvironment(env), gitDir }), stagedArguments('HEAD'));
}

/**
 * What the next commit would add: the index (the one that `GIT_INDEX_FILE` names) against HEAD, or, while a merge is concluded, against all of its
 * parents; never the working tree. Throws `CouldNotCheck`.
 */
export function readStaged(repo: Repository, { wanted, stats, begun }: StagedOptions): Batches {
  if (repo.head === undefined) begun?.stop();
  const place = awayFromTree(repo);
  const head = repo.head === undefined || begun === undefined ? startGit(place, stagedArguments(repo.base)) : begun;
  return stagedBatches({ place, wanted, stats }, repo, head);
}

async function* stagedBatches(tools: Tools, repo: Repository, head: Running): Batches {
  const done = new Set<string>();
  let parents: readonly string[] = [];
  try {
    parents = await mergeParents(repo);
    if (parents.length > 0) {
      // A commit that is no merge does without.
      const { readMergedIndex } = await import('./staged/merged.js');
      yield* readMergedIndex(tools, { base: repo.base, head: head.output, parents }, done);
    } else yield* readIndex(tools, head.output, repo.base, done);
  } catch (error) {
    if (!canReadByBlobs(error)) throw error;
    // Hardly any change is read so; every commit would load it.
    const { readByBlobs } = await import('./objects/by-blobs.js');
    const changes = await Promise.all([repo.base, ...parents].map((base) => stagedChanges(tools.place, base)));
    yield* readByBlobs(tools, changes, plainFile, done);
  } finally {
    head.stop();
  }
}
