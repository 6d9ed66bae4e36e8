import { CouldNotCheck } from '../../failure.js';
import { oddAnswer } from '../objects/object-failure.js';
import { globalOptions } from '../patch-options.js';
import type { Place } from '../run.js';
import { readAll, startGit } from '../run.js';

/** A commit that is to be read, and how many parents it has. */
export type Commit = { readonly id: string; readonly parents: number };

/** The commits that `git rev-list` names, parents first. `revisions` are its arguments, `input` its standard input. */
export async function listCommits(place: Place, revisions: readonly string[], input?: string): Promise<readonly Commit[]> {
  const args = [...globalOptions, 'rev-list', '--reverse', '--topo-order', '--parents', ...revisions];
  const output = await readAll(startGit(place, args, input === undefined ? undefined : Buffer.from(input)));
  const commits: Commit[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(lineFeed, at);
    if (end < 0) throw new CouldNotCheck(oddAnswer);
    commits.push(parseCommit(output.toString('latin1', at, end)));
    at = end + 1;
  }
  return commits;
}

/* A commit and its parents, separated by spaces. */
function parseCommit(line: string): Commit {
  const end = line.indexOf(' ');
  if (end < 0) return { id: line, parents: 0 };
  return { id: line.slice(0, end), parents: (line.length - end) / (end + 1) };
}

const lineFeed = 10;
