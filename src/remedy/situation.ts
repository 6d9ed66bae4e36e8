import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockedKey, LastBlock } from '../allow/last-block.js';
import type { PlainGit } from '../git/plain-git.js';
import type { Situation } from './here-facts.js';

/** Keys whose line is looked up: each takes a Git of its own. */
const most = 20;

/**
 * How far the keys of the last block have got: what is said of it must hold now, not when they were blocked. Nothing where that is not known,
 * as of a key that was only staged then, and whose file was committed since.
 */
export async function situationOf(top: string, git: PlainGit, { mode, at, keys }: LastBlock): Promise<Situation | undefined> {
  if (keys.length === 0) return undefined;
  const places = mode === 'scan' ? await Promise.all(keys.slice(0, most).map(async (key) => committed(top, git, key, at))) : keys;
  const named = distinct(places.flatMap(({ commit }) => commit ?? []));
  if (named.length === 0) return mode === 'pre-commit' ? staged(git, distinct(keys.map(({ path }) => path)), at) : undefined;
  const held = await Promise.all(named.map(async (commit) => ({ commit, refs: await refsWith(git, commit) })));
  const commits = held.filter(({ refs }) => refs.length > 0).map(({ commit }) => commit);
  const list = places.filter(({ commit }) => commit !== undefined && commits.includes(commit));
  const remotes = distinct(held.flatMap(({ refs }) => refs).filter((ref) => ref.startsWith(remote) && !ref.endsWith('/HEAD'))).map((ref) => ref.slice(remote.length));
  if (remotes.length > 0) return { kind: 'pushed', commits, remotes, paths: distinct(list.map(({ path }) => path).filter((path) => path !== '')) };
  return commits.length === 0 ? undefined : { kind: 'unpushed', commits, ...(await branchHere(git)), places: { list, ...(await headHere(git)) } };
}

const remote = 'refs/remotes/';

/** Still staged, and in no commit that came after the block. */
async function staged(git: PlainGit, paths: readonly string[], at: string): Promise<Situation | undefined> {
  const files = paths.filter((path) => path !== '');
  if (files.length === 0) return undefined;
  const [differ, since] = await Promise.all([['diff', '--cached', '--name-only', '-z'], ['log', '--all', `--since=${at.replace(/\.\d+Z$/, 'Z')}`, '--format=%H']]
    .map(async (args) => (await git(['--literal-pathspecs', ...args, '--', ...files], { codes: 'any' })).out));
  const still = differ?.split('\0').filter((path) => path !== '') ?? [];
  return still.length === 0 || since !== '' ? undefined : { kind: 'staged', paths: still };
}

/** A key that was found in the working tree, with the commit that its line came from. A file that was changed since may hold another line there. */
async function committed(top: string, git: PlainGit, key: BlockedKey, at: string): Promise<BlockedKey> {
  if (key.commit !== undefined || key.source !== 'line' || isNewer(join(top, key.path), at)) return key;
  const { code, out } = await git(['blame', '--porcelain', '-L', `${key.line},${key.line}`, '--', key.path], { codes: 'any' });
  const commit = /^([0-9a-f]{40,64}) /.exec(out)?.[1];
  return code !== 0 || commit === undefined || /^0+$/.test(commit) ? key : { ...key, commit };
}

function isNewer(path: string, at: string): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined || facts.mtimeMs > Date.parse(at);
}

/** Every ref that leads to the commit; for a commit that was rewritten there is none. */
async function refsWith(git: PlainGit, commit: string): Promise<readonly string[]> {
  const [{ code, out }, detached] = await Promise.all([git(['for-each-ref', '--format=%(refname)', `--contains=${commit}`], { codes: 'any' }), git(['merge-base', '--is-ancestor', commit, 'HEAD'], { codes: 'any' })]);
  return [...(code === 0 ? out.split('\n').filter((line) => line !== '') : []), ...(detached.code === 0 ? ['HEAD'] : [])];
}

async function branchHere(git: PlainGit): Promise<{ readonly branch?: string }> {
  const branch = (await git(['branch', '--show-current'], { codes: 'any' })).out.trim();
  return branch === '' ? {} : { branch };
}

async function headHere(git: PlainGit): Promise<{ readonly head?: string }> {
  const head = (await git(['rev-parse', '-q', '--verify', 'HEAD^{commit}', '--'], { codes: 'any' })).out.trim();
  return /^[0-9a-f]{40,}$/.test(head) ? { head } : {};
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
