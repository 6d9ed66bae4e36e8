import type { Dirent, Stats as FileStats } from 'node:fs';
import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Passage, Reading } from '../detect/subject.js';
import { Unreadable } from './files/file-failure.js';
import type { FilePath } from './files/read-file.js';
import { FileReader } from './files/read-file.js';
import { reportedPath } from './files/shown-paths.js';
import type { Tools } from './reading.js';

export type FilesOptions = Pick<Tools, 'wanted' | 'stats'> & {
  readonly cwd: string;
  /** Top of the repository around `cwd`, when there is one. */
  readonly top?: string | undefined;
};

/** What reading the files of a folder needs throughout. */
type Walk = FilesOptions & { readonly reader: FileReader; readonly unreadable: Unreadable };

const regular = 'not a regular file';

/**
 * Files and folders as they are on disk, tracked or not; of a folder everything but `.git`. Links that are met on the way are not followed: the path
 * they hold is their content. Throws `CouldNotCheck` at the end when something could not be read.
 */
export async function* readFiles(paths: readonly string[], options: FilesOptions): AsyncGenerator<Reading> {
  const walk: Walk = { ...options, reader: new FileReader(options), unreadable: new Unreadable() };
  for (const path of paths) yield* named(walk, resolve(options.cwd, path), reportedPath(path, options.cwd, options.top));
  walk.unreadable.tell();
}

function* named(walk: Walk, path: string, shown: string): Generator<Reading> {
  const found = attempt<FileStats>(walk, shown, () => statSync(path));
  if (found === undefined) return;
  if (found.isDirectory()) yield* folder(walk, Buffer.from(path), shown);
  else if (found.isFile()) yield* file(walk, path, shown);
  else walk.unreadable.add(shown, Object.assign(new Error(regular), { code: regular }));
}

function* folder(walk: Walk, path: Buffer, shown: string): Generator<Reading> {
  const entries = attempt<Dirent<Buffer>[]>(walk, shown, () => readdirSync(path, { withFileTypes: true, encoding: 'buffer' })) ?? [];
  for (const entry of entries.toSorted((left, right) => left.name.compare(right.name))) {
    const name = entry.name.toString();
    if (name !== '.git') yield* met(walk, entry, Buffer.concat([path, slash, entry.name]), shown === '' ? name : `${shown}/${name}`);
  }
}

function* met(walk: Walk, entry: Dirent<Buffer>, path: Buffer, shown: string): Generator<Reading> {
  if (entry.isDirectory()) yield* folder(walk, path, shown);
  else if (entry.isFile()) yield* file(walk, path, shown);
  else if (entry.isSymbolicLink()) {
    const target = attempt(walk, shown, () => readlinkSync(path, 'buffer'));
    if (target !== undefined) yield* readings(walk, shown, walk.reader.readText(target));
  } else yield { kind: 'skipped', skipped: { path: shown, reason: regular } };
}

function* file(walk: Walk, path: FilePath, shown: string): Generator<Reading> {
  try {
    yield* readings(walk, shown, walk.reader.read(path));
  } catch (error) {
    walk.unreadable.add(shown, error);
  }
}

function* readings({ stats }: Walk, path: string, passages: Iterable<Passage>): Generator<Reading> {
  stats.files += 1;
  yield { kind: 'path', path };
  for (const passage of passages) yield { kind: 'subject', subject: { source: 'line', path, passages: [passage] } };
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
