import { gitText, type Repository } from '../repository.js';
import type { Place } from '../run.js';
import { clonedFrom, fetchedFrom } from './cloned-from.js';
import { seenAt } from './last-places.js';
import { isSamePlace } from './same-place.js';

/** A push as Git announces it: the remote's name, or its URL when it was given instead, and the URL. */
export type Destination = { readonly remote: string; readonly url: string };

/** A ref of a remote as it was when it was last seen: what it is called here and there. */
export type TrackingRef = { readonly name: string; readonly remoteRef: string; readonly id: string };

/**
 * The refs by which the remote that is pushed to was seen: those that it alone is fetched to. What others put beside them is another remote's, or comes from
 * Subversion, and what a private remote has says nothing about a public one. None when the push goes elsewhere than what was fetched came from, as by
 * `pushurl` or to the second of two URLs. When a URL was given, it is a remote's if that remote is fetched from just this URL, its first one.
 */
export async function trackingRefs(repo: Repository, { remote, url }: Destination): Promise<readonly TrackingRef[]> {
  const [{ remotes, mappings }, refs, cloned] = await Promise.all([settings(repo), remoteRefs(repo), clonedFrom(repo.commonDir)]);
  const refsOfNamed = (names: readonly string[]): readonly TrackingRef[] => names.flatMap((name) => {
    // Whoever starts from a template gives its clone another remote under the same name, and the clone's tracking refs stay.
    const isMoved = cloned.url !== undefined && ![url, remotes.get(name)?.[0] ?? url].some((now) => isSamePlace(now, cloned.url ?? now));
    return seenBy(name, mappings, refs).filter((ref) => !(isMoved && cloned.isUntouched(ref.name)));
  });
  if (!remotes.has(remote) && remote === url) return refsOfNamed([...remotes].flatMap(([name, urls]) => (urls[0] === url ? [name] : [])));
  if (remotes.get(remote)?.[0] !== url && remotes.has(remote) && (await goesElsewhere(repo, remote, url))) return [];
  return seenAt(repo.commonDir, { remote, url }, refsOfNamed([remote]), () => isFromElsewhere(repo, [...remotes.keys()]));
}

/** The refs that what is fetched from `remote`, and nothing else, is put to. */
function seenBy(remote: string, mappings: readonly Mapping[], refs: readonly Ref[]): readonly TrackingRef[] {
  return refs.flatMap(({ id, name }) => {
    const here = mappings.flatMap(({ owner, from, to }) => {
      const part = partOf(to, name);
      return part === undefined ? [] : [{ owner, remoteRef: from.replace('*', () => part) }];
    });
    const [first] = here;
    return first !== undefined && here.every(({ owner }) => owner === remote) ? [{ id, name, remoteRef: first.remoteRef }] : [];
  });
}

/** What stands in a name in the place of the `*` of a pattern; the empty text for a pattern without one that is the name. */
function partOf(pattern: string, name: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === name ? '' : undefined;
  const [before, behind] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return name.length >= before.length + behind.length && name.startsWith(before) && name.endsWith(behind) ? name.slice(before.length, name.length - behind.length) : undefined;
}

/** Whether what was fetched last came from a place that is no remote's any more. */
async function isFromElsewhere(repo: Repository, remotes: readonly string[]): Promise<boolean> {
  const last = await fetchedFrom(repo.gitDir);
  if (last === undefined) return false;
  // As Git rewrites them.
  const urls = await Promise.all(remotes.map((remote) => gitText(repo, ['remote', 'get-url', '--all', '--', remote]).catch(() => '')));
  return !urls.flatMap((all) => all.split('\n')).some((url) => isSamePlace(url.replace(/\/*(?:\.git)?\/*$/, ''), last));
}

/** Whether the remote's configuration says that what is pushed goes to `url`, and that what was fetched came from another place. */
async function goesElsewhere(place: Place, remote: string, url: string): Promise<boolean> {
  const urls = (...options: readonly string[]): Promise<string> => gitText(place, ['remote', 'get-url', ...options, '--', remote]);
  const [pushed, fetched] = await Promise.all([urls('--push', '--all'), urls()]);
  return pushed.split('\n').includes(url) && !isSamePlace(fetched, url);
}

/** Where something that is fetched is put: `refs/heads/*` to `refs/remotes/origin/*`; `owner` is the remote's name, or another's that puts refs there. */
type Mapping = { readonly owner: string; readonly from: string; readonly to: string };
type Settings = { readonly remotes: ReadonlyMap<string, readonly string[]>; readonly mappings: readonly Mapping[] };

/** What makes a name a remote's. */
const placing: ReadonlySet<string> = new Set(['url', 'pushurl', 'fetch']);

/* remote.origin.url<LF>https://example.org/app.git<NUL> */
async function settings(place: Place): Promise<Settings> {
  const remotes = new Map<string, string[]>();
  const mappings: Mapping[] = [];
  for (const entry of (await gitText(place, ['config', '-z', '--list'])).split('\0')) {
    const [, svn, name, key = '', value = ''] = /^(?:remote|(svn-remote))\.([^\n]+)\.([a-z]+)(?:\n([^]*))?$/.exec(entry) ?? [];
    if (name === undefined) continue;
    if (svn !== undefined) mappings.push(...mapping(`${svn}.${name}`, value));
    // A setting such as a proxy may be there for a URL that is no remote.
    else if (placing.has(key)) {
      const urls = remotes.get(name) ?? [];
      remotes.set(name, key === 'url' ? [...urls, value] : urls);
      if (key === 'fetch') mappings.push(...mapping(name, value));
    }
  }
  return { remotes, mappings };
}

/* +refs/heads/*:refs/remotes/origin/*, or trunk:refs/remotes/origin/trunk */
function mapping(owner: string, refspec: string): readonly Mapping[] {
  const [, from, to] = /^\+?([^:^][^:]*):([^:]+)$/.exec(refspec) ?? [];
  return from === undefined || to === undefined ? [] : [{ owner, from: from.startsWith('refs/') ? from : `${branches}${from}`, to }];
}

const branches = 'refs/heads/';

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
