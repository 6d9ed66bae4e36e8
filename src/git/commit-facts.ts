import type { Finding } from '../finding.js';
import type { CommitFacts, History } from '../report/outcome.js';
import { globalOptions } from './patch-options.js';
import type { Repository } from './repository.js';
import { gitText } from './repository.js';
import { readAll, startGit } from './run.js';

/** What is known of a push or a scan besides its commits. */
export type Known = { readonly remote?: string; readonly branch?: string };

/** What the advice on taking keys out of commits depends on, for the commits that `findings` name. */
export async function readHistoryFacts(repo: Repository, findings: readonly Finding[], { remote, branch }: Known): Promise<History> {
  const ids = [...new Set(findings.flatMap(({ commit }) => commit ?? []))];
  const messages = new Set(findings.flatMap(({ commit, source }) => (source === 'line' || source === 'path' ? [] : commit ?? [])));
  const current = branch ?? (await currentBranch(repo));
  const commits = await factsOf(repo, ids);
  return {
    ...(remote === undefined ? {} : { remote }),
    ...(current === undefined ? {} : { branch: current }),
    ...(repo.head === undefined ? {} : { head: repo.head }),
    // A subject with a key in it is not repeated.
    commits: Object.fromEntries(commits.map(([id, { subject, ...facts }]) => [id, messages.has(id) || subject === undefined ? facts : { ...facts, subject }])),
  };
}

async function currentBranch(repo: Repository): Promise<string | undefined> {
  const head = await gitText(repo, ['rev-parse', '--symbolic-full-name', 'HEAD', '--']).catch(() => '');
  return /^refs\/heads\/(.+)/.exec(head)?.[1];
}

/*
 * commit 3f7a…<LF>3f7a…<NUL>9c… 5d…<NUL>The subject<LF>
 */
async function factsOf(repo: Repository, ids: readonly string[]): Promise<readonly (readonly [string, CommitFacts])[]> {
  if (ids.length === 0) return [];
  const format = ['rev-list', '--no-walk=unsorted', '--format=%H%x00%P%x00%s', '--stdin'];
  const input = Buffer.from(ids.map((id) => `${id}\n`).join(''));
  const text = (await readAll(startGit(repo, [...globalOptions, '-c', 'i18n.logOutputEncoding=UTF-8', ...format], input))).toString();
  return text.split('\n').flatMap((line) => {
    const [id = '', parents, subject] = line.split('\0');
    if (parents === undefined) return [];
    const count = parents === '' ? 0 : parents.split(' ').length;
    return [[id, { merge: count > 1, ...(count === 0 && { root: true as const }), ...(subject ? { subject } : {}) }] as const];
  });
}
