import { gitText, type Repository } from '../repository.js';
import type { Place } from '../run.js';
import { clonedFrom } from './cloned-from.js';
import { seenAt } from './last-places.js';
import { isSamePlace } from './same-place.js';

/** A push as Git announces it: the remote's name, or its URL when it was given instead, and the URL. */
export type Destination = { readonly remote: string; readonly url: string };

/** A branch of a remote as it was when it was last seen. */
export type TrackingRef = { readonly branch: string; readonly id: string };

/**
 * The refs `refs/remotes/<name>/*` of the remote that is pushed to. Of this remote only: `origin/fork` may be another one, and what a private remote has says
 * nothing about a public one. None when the push goes elsewhere than what was fetched came from, as by `pushurl` or to the second of two URLs.
 * When a URL was given, it is a remote's if that remote is fetched from just this URL, its first one.
 */
export async function trackingRefs(repo: Repository, { remote, url }: Destination): Promise<readonly TrackingRef[]> {
  const place: Place = repo;
  const [remotes, refs, cloned] = await Promise.all([remoteUrls(place), remoteRefs(place), clonedFrom(repo.commonDir)]);
  const refsOfNamed = (names: readonly string[]): readonly TrackingRef[] => names.flatMap((name) => {
    // Whoever starts from a template gives its clone another remote under the same name, and the clone's tracking refs stay.
    const isMoved = cloned.url !== undefined && ![url, remotes.get(name)?.[0] ?? url].some((now) => isSamePlace(now, cloned.url ?? now));
    return refsOf(name, [...remotes.keys()], refs).filter(({ branch }) => !(isMoved && cloned.isUntouched(name, branch)));
  });
  if (!remotes.has(remote) && remote === url) return refsOfNamed([...remotes].flatMap(([name, urls]) => (urls[0] === url ? [name] : [])));
  return remotes.get(remote)?.[0] !== url && remotes.has(remote) && (await goesElsewhere(place, remote, url)) ? [] : seenAt(repo.commonDir, { remote, url }, refsOfNamed([remote]));
}

/** Whether the remote's configuration says that what is pushed goes to `url`, and that what was fetched came from another place. */
async function goesElsewhere(place: Place, remote: string, url: string): Promise<boolean> {
  const urls = (...options: readonly string[]): Promise<string> => gitText(place, ['remote', 'get-url', ...options, '--', remote]);
  const [pushed, fetched] = await Promise.all([urls('--push', '--all'), urls()]);
  return pushed.split('\n').includes(url) && !isSamePlace(fetched, url);
}

/** What makes a name a remote's. */
const placing: ReadonlySet<string> = new Set(['url', 'pushurl', 'fetch']);

/* remote.origin.url<LF>https://example.org/app.git<NUL> */
async function remoteUrls(place: Place): Promise<ReadonlyMap<string, readonly string[]>> {
  const remotes = new Map<string, string[]>();
  for (const entry of (await gitText(place, ['config', '-z', '--list'])).split('\0')) {
    const [, name, key, value = ''] = /^remote\.([^\n]+)\.([a-z]+)(?:\n([^]*))?$/.exec(entry) ?? [];
    // A setting such as a proxy may be there for a URL that is no remote.
    if (name === undefined || key === undefined || !placing.has(key)) continue;
    const urls = remotes.get(name) ?? [];
    remotes.set(name, key === 'url' ? [...urls, value] : urls);
  }
  return remotes;
}

type Ref = { readonly id: string; readonly name: string };

const tracking = 'refs/remotes/';

async function remoteRefs(place: Place): Promise<readonly Ref[]> {
  const lines = (await gitText(place, ['for-each-ref', '--format=%(objectname) %(refname) %(symref)', tracking])).split('\n');
  return lines.flatMap((line) => {
    const [id = '', name = '', symbolic = ''] = line.split(' ');
    // One that stands for another, such as `origin/HEAD`, says nothing of its own; it may even stand for a branch that is here alone.
    return name === '' || symbolic !== '' ? [] : [{ id, name }];
  });
}

function refsOf(remote: string, remotes: readonly string[], refs: readonly Ref[]): readonly TrackingRef[] {
  const prefix = `${tracking}${remote}/`;
  // Below `origin/fork/` there may be branches of `origin` that are called so.
  if (remotes.some((name) => remote.startsWith(`${name}/`))) return [];
  const others = remotes.filter((name) => name.startsWith(`${remote}/`)).map((name) => `${tracking}${name}/`);
  const own = refs.filter(({ name }) => name.startsWith(prefix) && !others.some((other) => name.startsWith(other)));
  return own.map(({ id, name }) => ({ id, branch: name.slice(prefix.length) }));
}
