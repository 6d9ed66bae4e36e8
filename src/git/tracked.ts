import type { Stats as FileStats } from 'node:fs';
import { lstatSync, readlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Passage, Reading, Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import { CouldNotCheck } from '../failure.js';
import { oneByOne } from './batches.js';
import { Unreadable, systemCode } from './files/file-failure.js';
import { FileReader } from './files/read-file.js';
import { insideOf } from './files/shown-paths.js';
import type { TrackedFile } from './files/tracked-files.js';
import { trackedFiles } from './files/tracked-files.js';
import { noWorkTree } from './git-failure.js';
import { readWholeBlobs } from './objects/whole-blobs.js';
import { shownPath } from './patch/unquote.js';
import { pathReading, plainFile, subjectReading } from './reading.js';
import type { Repository } from './repository.js';

export type TrackedOptions = {
  readonly wanted: Wanted;
  readonly stats: Stats;
  /** Limits what is read to these files and folders; taken from the folder that Git is run in. */
  readonly paths?: readonly string[] | undefined;
};

/**
 * The files that Git tracks in the whole repository, as they are in the working tree; those that are not checked out there, as they are in the
 * index. Throws `CouldNotCheck`.
 */
export async function* readTracked(repo: Repository, { wanted, stats, paths }: TrackedOptions): AsyncGenerator<Reading> {
  const { top } = repo;
  if (top === undefined) throw new CouldNotCheck(noWorkTree);
  const limits = paths?.map((path) => ({ path, name: nameOf(insideOf(top, resolve(repo.cwd, path))) }));
  const files = (await trackedFiles(repo)).filter(({ name }) => limits === undefined || limits.some((limit) => isWithin(name, limit.name)));
  for (const { path, name } of limits ?? []) {
    if (!files.some((file) => isWithin(file.name, name))) yield { kind: 'skipped', skipped: { path, reason: 'not tracked by Git' } };
  }
  const [reader, unreadable] = [new FileReader({ wanted, stats }), new Unreadable()];
  const absent: TrackedFile[] = [];
  for (const file of files) {
    try {
      const passages = passagesOf(reader, top, file);
      if (passages === undefined) absent.push(file);
      else yield* readings(file, passages, stats);
    } catch (error) {
      unreadable.add(shownPath(file.name), error);
    }
  }
  yield* oneByOne(readWholeBlobs({ place: repo, wanted, stats }, absent, plainFile));
  unreadable.tell();
}

/** Undefined when the file is not in the working tree: not checked out, deleted, or replaced by a folder. */
function passagesOf(reader: FileReader, top: string, { name }: TrackedFile): Iterable<Passage> | undefined {
  const path = Buffer.concat([Buffer.from(`${top}/`), Buffer.from(name, 'latin1')]);
  const found = look(path);
  if (found?.isSymbolicLink() === true) return reader.readText(readlinkSync(path, 'buffer'));
  return found?.isFile() === true ? reader.read(path) : undefined;
}

function look(path: Buffer): FileStats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return undefined;
    throw error;
  }
}

function* readings({ name }: TrackedFile, passages: Iterable<Passage>, stats: Stats): Generator<Reading> {
  stats.files += 1;
  yield pathReading(name, plainFile);
  for (const passage of passages) yield subjectReading(name, plainFile, [passage]);
}

function nameOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : Buffer.from(path).toString('latin1');
}

function isWithin(name: string, limit: string | undefined): boolean {
  return limit !== undefined && (limit === '' || name === limit || name.startsWith(`${limit}/`));
}
