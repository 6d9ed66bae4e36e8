import type { Result } from '../failure.js';
import { porcelain } from './porcelain.js';
import type { Place } from './run.js';

/** Whether a commit has left this machine, as far as the remote-tracking refs know. */
export type Whereabouts = 'unpushed' | 'pushed';

/** Whether any remote-tracking ref leads to the commit. */
export async function whereIs(place: Place, commit: string): Promise<Result<Whereabouts>> {
  const refs = await refsWith(place, commit, 'refs/remotes/');
  return refs.ok ? { ok: true, value: refs.value.length > 0 ? 'pushed' : 'unpushed' } : refs;
}

/** The local branches that lead to the commit, by their short names. */
export async function branchesWith(place: Place, commit: string): Promise<Result<readonly string[]>> {
  const refs = await refsWith(place, commit, 'refs/heads/');
  return refs.ok ? { ok: true, value: refs.value.map((ref) => ref.slice('refs/heads/'.length)) } : refs;
}

async function refsWith(place: Place, commit: string, prefix: string): Promise<Result<readonly string[]>> {
  const git = await porcelain(place);
  const refs = await git(['for-each-ref', `--contains=${commit}`, '--format=%(refname)', prefix]);
  return refs.ok ? { ok: true, value: refs.value.split('\n').filter((ref) => ref !== '') } : refs;
}
