import type { Dirent, Stats as FileStats } from 'node:fs';
import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Batches } from './batches.js';
import { Unreadable } from './files/file-failure.js';
import type { Found } from './files/found-file.js';
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
  if (found.isDirectory()) yield* folder(walk, Buffer.from(path), shown);
  else if (found.isFile()) yield { kind: 'file', shown, path };
  else walk.unreadable.note(shown, regular);
}

/** What is in a folder and in those below it, each folder where its name stands. One loop for all of them: generators in generators would pass each file up. */
function* folder(walk: Walk, path: Buffer, shown: string): Generator<Found> {
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
type Met = { readonly entry: Dirent<Buffer>; readonly path: Buffer; readonly shown: string };

function* entriesOf(walk: Walk, path: Buffer, shown: string): Generator<Met, undefined> {
  const entries = attempt<Dirent<Buffer>[]>(walk, shown, () => readdirSync(path, { withFileTypes: true, encoding: 'buffer' })) ?? [];
  for (const entry of entries.toSorted((left, right) => left.name.compare(right.name))) {
    const name = entry.name.toString();
    if (name !== '.git') yield { entry, path: Buffer.concat([path, slash, entry.name]), shown: shown === '' ? name : `${shown}/${name}` };
  }
  return undefined;
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

const slash: Buffer = Buffer.from('/');
