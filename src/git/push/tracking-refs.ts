import { gitText } from '../repository.js';
import type { Place } from '../run.js';

/** A push as Git announces it: the remote's name, or its URL when it was given instead, and the URL. */
export type Destination = { readonly remote: string; readonly url: string };

/**
 * The ids that the refs `refs/remotes/<name>/*` of this remote hold: what it had when it was last seen. Only of this remote: `origin/fork` may be
 * another one, and what a private remote has says nothing about a public one. When a URL was given, it is a remote's if that remote has just this URL.
 * `told` are the refs of which Git has just said what the remote has: what was seen there earlier no longer counts.
 */
export async function trackedIds(place: Place, { remote, url }: Destination, told: readonly string[]): Promise<readonly string[]> {
  const remotes = await remoteUrls(place);
  const names = remotes.has(remote) || remote !== url ? [remote] : [...remotes].flatMap(([name, urls]) => (urls.includes(url) ? [name] : []));
  const ids = await Promise.all(names.map((name) => idsOf(place, name, [...remotes.keys()], told)));
  return ids.flat();
}

const branches = 'refs/heads/';

/* remote.origin.url<LF>https://example.org/app.git<NUL> */
async function remoteUrls(place: Place): Promise<ReadonlyMap<string, readonly string[]>> {
  const remotes = new Map<string, string[]>();
  for (const entry of (await gitText(place, ['config', '-z', '--list'])).split('\0')) {
    const [, name, key, value = ''] = /^remote\.([^\n]+)\.([a-z]+)(?:\n([^]*))?$/.exec(entry) ?? [];
    if (name === undefined) continue;
    const urls = remotes.get(name) ?? [];
    remotes.set(name, key === 'url' ? [...urls, value] : urls);
  }
  return remotes;
}

async function idsOf(place: Place, remote: string, remotes: readonly string[], told: readonly string[]): Promise<readonly string[]> {
  const prefix = `refs/remotes/${remote}/`;
  const others = remotes.filter((name) => name.startsWith(`${remote}/`)).map((name) => `refs/remotes/${name}/`);
  const stale = new Set(told.flatMap((ref) => (ref.startsWith(branches) ? [prefix + ref.slice(branches.length)] : [])));
  const refs = await gitText(place, ['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
  return refs.split('\n').flatMap((line) => {
    const [id = '', name = ''] = line.split(' ');
    return id === '' || stale.has(name) || others.some((other) => name.startsWith(other)) ? [] : [id];
  });
}
