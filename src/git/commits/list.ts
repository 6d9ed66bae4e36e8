import type { Place } from '../run.js';
import { startGit } from '../run.js';
import { globalOptions } from '../patch-options.js';
import { ByteSource } from '../objects/byte-source.js';

/** A commit that is to be read, and how many parents it has. */
export type Commit = { readonly id: string; readonly parents: number };

/** The commits that `git rev-list` names, parents first. `revisions` are its arguments, `input` its standard input. */
export async function listCommits(place: Place, revisions: readonly string[], input?: string): Promise<readonly Commit[]> {
  const args = [...globalOptions, 'rev-list', '--reverse', '--topo-order', '--parents', ...revisions];
  const source = new ByteSource(startGit(place, args, input === undefined ? undefined : Buffer.from(input)).output);
  const commits: Commit[] = [];
  for (let line = await source.line(); line !== undefined; line = await source.line()) commits.push(parseCommit(line));
  return commits;
}

/* A commit and its parents, separated by spaces. */
function parseCommit(line: string): Commit {
  const end = line.indexOf(' ');
  if (end < 0) return { id: line, parents: 0 };
  return { id: line.slice(0, end), parents: (line.length - end) / (end + 1) };
}
