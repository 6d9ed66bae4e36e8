import type { Commit } from '../commits/list.js';
import { listCommits } from '../commits/list.js';
import { isObjectMissing } from '../objects/object-failure.js';
import type { Repository } from '../repository.js';
import type { Place } from '../run.js';
import { knownObjects } from './known-objects.js';
import type { Update } from './ref-lines.js';
import type { Destination, TrackingRef } from './tracking-refs.js';
import { trackingRefs } from './tracking-refs.js';

/** What the remote has, as far as that is known: what Git just said of the refs that are pushed, and what was seen of the other ones. */
export type RemoteState = { readonly told: readonly string[]; readonly tracked: readonly TrackingRef[] };

/** Asks what the remote has. A forced push may name a commit that is not here; nothing can be said by it. */
export async function remoteState(place: Repository, to: Destination, updates: readonly Update[]): Promise<RemoteState> {
  const named = [...new Set(updates.flatMap(({ remoteId }) => remoteId ?? []))];
  const [told, tracked] = await Promise.all([knownObjects(place, named), trackingRefs(place, to)]);
  const known = new Set(told);
  const news = updates.filter(({ remoteId }) => remoteId === undefined || known.has(remoteId));
  const stale = new Set(news.map(({ remoteRef }) => remoteRef));
  return { told, tracked: tracked.filter(({ remoteRef }) => !stale.has(remoteRef)) };
}

/** The commits that lead to `tips` and are not known to be on the remote. */
export async function lackingCommits(place: Place, tips: readonly string[], { told, tracked }: RemoteState): Promise<readonly Commit[]> {
  const seen = [...new Set(tracked.map(({ id }) => id))];
  const list = (excluded: readonly string[]): Promise<readonly Commit[]> => {
    const lines = [...tips, ...[...told, ...excluded].map((id) => `^${id}`)].map((line) => `${line}\n`);
    return listCommits(place, ['--stdin'], lines.join(''));
  };
  try {
    return await list(seen);
  } catch (error) {
    if (!isObjectMissing(error)) throw error;
    // A tracking ref can lead to a commit that is gone.
    return list(await knownObjects(place, seen));
  }
}
