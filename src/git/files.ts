import type { Dirent, Stats as FileStats } from 'node:fs';
import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Batches } from './batches.js';
import { Unreadable } from './files/file-failure.js';
import type { Found } from './files/found-file.js';
import type { FilePath } from './files/read-file.js';
import { readFound, type ReadFound } from './files/read-found.js';
import { reportedPath } from './files/shown-paths.js';

export type FilesOptions = Omit<ReadFound, 'unreadable'> & {
  readonly cwd: string;
  /** Top of the repository around `cwd`, when there is one. */
  readonly top?: string | undefined;
};

/** Files that could not be looked at. */
type Walk = Pick<ReadFound, 'unreadable'>;

const regular = 'not a regular file';

/**
 * Files and folders as they are on disk, tracked or not; of a folder everything but `.git`. Links that are met on the way are not followed: the path
 * they hold is their content. Throws `CouldNotCheck` at the end when something could not be read.
 */
export async function* readFiles(paths: readonly string[], options: FilesOptions): Batches {
  const unreadable = new Unreadable();
  yield* readFound(walk(paths, options, { unreadable }), { ...options, unreadable });
  unreadable.tell();
}

function* walk(paths: readonly string[], { cwd, top }: FilesOptions, here: Walk): Generator<Found> {
  for (const path of paths) yield* named(here, resolve(cwd, path), reportedPath(path, cwd, top));
}

function* named(walk: Walk, path: string, shown: string): Generator<Found> {
  const found = attempt<FileStats>(walk, shown, () => statSync(path));
  if (found === undefined) return;
  if (found.isDirectory()) yield* folder(walk, path, shown);
  else if (found.isFile()) yield { kind: 'file', shown, path };
  else walk.unreadable.note(shown, regular);
}

/** What is in a folder and in those below it, each folder where its name stands. One loop for all of them: generators in generators would pass each file up. */
function* folder(walk: Walk, path: FilePath, shown: string): Generator<Found> {
  const open: Generator<Met, undefined>[] = [entriesOf(walk, path, shown)];
  for (let innermost = open.at(-1); innermost !== undefined; innermost = open.at(-1)) {
    const { value: met } = innermost.next();
    if (met === undefined) open.pop();
    else if (met.entry.isDirectory()) open.push(entriesOf(walk, met.path, met.shown));
    else {
      const found = foundAt(walk, met);
      if (found !== undefined) yield found;
    }
  }
}

/** Something in a folder. */
type Met = { readonly entry: Dirent | Dirent<Buffer>; readonly path: FilePath; readonly shown: string };

function* entriesOf(walk: Walk, path: FilePath, shown: string): Generator<Met, undefined> {
  const entries = attempt(walk, shown, () => namedEntries(path) ?? rawEntries(path)) ?? [];
  for (const { entry, name, path } of entries) if (name !== '.git') yield { entry, path, shown: shown === '' ? name : `${shown}/${name}` };
  return undefined;
}

type Entry = Pick<Met, 'entry' | 'path'> & { readonly name: string };

/** What decoding puts where bytes are no text. */
const noText = '\ufffd';

/** Almost all names are text, which takes half the time; undefined when one may not be. */
function namedEntries(path: FilePath): readonly Entry[] | undefined {
  if (typeof path !== 'string') return undefined;
  const entries = readdirSync(path, { withFileTypes: true });
  if (entries.some(({ name }) => name.includes(noText))) return undefined;
  return entries.sort((left, right) => (left.name < right.name ? -1 : 1)).map((entry) => ({ entry, name: entry.name, path: `${path}/${entry.name}` }));
}

function rawEntries(path: FilePath): readonly Entry[] {
  const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  const before = Buffer.concat([Buffer.from(path), Buffer.from('/')]);
  return entries.sort((left, right) => left.name.compare(right.name)).map((entry) => ({ entry, name: entry.name.toString(), path: Buffer.concat([before, entry.name]) }));
}

function foundAt(walk: Walk, { entry, path, shown }: Met): Found | undefined {
  if (entry.isFile()) return { kind: 'file', shown, path };
  if (!entry.isSymbolicLink()) return { kind: 'skipped', skipped: { path: shown, reason: regular } };
  const text = attempt(walk, shown, () => readlinkSync(path, 'buffer'));
  return text === undefined ? undefined : { kind: 'text', shown, text };
}

function attempt<T>({ unreadable }: Walk, shown: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    unreadable.add(shown, error);
    return undefined;
  }
}
