import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './same-place.js';
import type { TrackingRef } from './tracking-refs.js';

/*
 * Where the remotes were at the last push. A remote that has been given another URL keeps its tracking refs, and these tell what is at the old place: none
 * of them counts until a fetch or a push has moved it. A URL may hold a password, so only its digest is kept. Safe to delete: then nothing is known.
 */

/** By the remote's name: the place, and the tracking refs with the ids that they had when it changed. */
type Places = Readonly<Record<string, { readonly place: string; readonly stale: Readonly<Record<string, string>> }>>;

/** Those of a remote's tracking refs that tell what is at `url`; takes note of the place. `isFromElsewhere` is asked where no place was noted before. */
export async function seenAt(commonDir: string, { remote, url }: Remote, refs: readonly TrackingRef[], isFromElsewhere: () => Promise<boolean>): Promise<readonly TrackingRef[]> {
  const file = fileIn(commonDir);
  const places = placesIn(file);
  const last = Object.hasOwn(places, remote) ? places[remote] : undefined;
  const place = digestOf(url);
  const isMoved = last === undefined ? await isFromElsewhere() : last.place !== place;
  const stale = isMoved ? Object.fromEntries(refs.map(({ name, id }) => [name, id])) : (last?.stale ?? {});
  if (last?.place !== place) keep(file, { ...places, [remote]: { place, stale } });
  return refs.filter(({ name, id }) => !(Object.hasOwn(stale, name) && stale[name] === id));
}

/** Takes note of where remotes are of which nothing is known yet. */
export function notePlaces(commonDir: string, remotes: readonly Remote[]): void {
  const file = fileIn(commonDir);
  const places = placesIn(file);
  const news = remotes.filter(({ remote }) => !Object.hasOwn(places, remote));
  if (news.length > 0) keep(file, { ...Object.fromEntries(news.map(({ remote, url }) => [remote, { place: digestOf(url), stale: {} }])), ...places });
}

type Remote = { readonly remote: string; readonly url: string };

const fileIn = (commonDir: string): string => join(commonDir, 'keyfence', 'remotes.json');
const digestOf = (url: string): string => createHash('sha256').update(placeOf(url)).digest('hex');

function placesIn(file: string): Places {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPlaces(value) ? value : {};
  } catch {
    return {};
  }
}

function isPlaces(value: unknown): value is Places {
  return isRecord(value) && Object.values(value).every((each) => isRecord(each) && typeof each['place'] === 'string' && isRecord(each['stale']));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Beside it first: several hooks may write at once. */
function keep(file: string, places: Places): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const beside = `${file}.${randomUUID()}`;
    writeFileSync(beside, JSON.stringify(places));
    renameSync(beside, file);
  } catch {
    // The next push takes note of it.
  }
}
