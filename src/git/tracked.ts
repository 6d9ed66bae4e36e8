import { readlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Wanted } from '../detect/subject.js';
import type { Stats } from '../finding.js';
import { CouldNotCheck } from '../failure.js';
import type { Batches } from './batches.js';
import { Unreadable } from './files/file-failure.js';
import type { Found } from './files/found-file.js';
import { readFound, type ReadFound } from './files/read-found.js';
import { insideOf } from './files/shown-paths.js';
import type { TrackedFile } from './files/tracked-files.js';
import { trackedFiles } from './files/tracked-files.js';
import { WorkingTree } from './files/working-tree.js';
import { noWorkTree } from './git-failure.js';
import { readWholeBlobs } from './objects/whole-blobs.js';
import { shownPath } from './patch/unquote.js';
import { plainFile } from './reading.js';
import type { Repository } from './repository.js';

export type TrackedOptions = {
  readonly wanted: Wanted;
  readonly stats: Stats;
  /** Limits what is read to these files and folders; taken from the folder that Git is run in. */
  readonly paths?: readonly string[] | undefined;
  readonly reserve?: ReadFound['reserve'];
};

/**
 * The files that Git tracks in the whole repository, as they are in the working tree; those that are not checked out there, as they are in the
 * index. Throws `CouldNotCheck`.
 */
export async function* readTracked(repo: Repository, { wanted, stats, paths, reserve }: TrackedOptions): Batches {
  const { top } = repo;
  if (top === undefined) throw new CouldNotCheck(noWorkTree);
  const limits = paths?.map((path) => ({ path, name: nameOf(insideOf(top, resolve(repo.cwd, path))) }));
  const { files: all, submodules } = await trackedFiles(repo);
  const isAsked = (name: string): boolean => limits === undefined || limits.some((limit) => isWithin(name, limit.name));
  const files = all.filter(({ name }) => isAsked(name));
  const left = submodules.filter(isAsked);
  for (const name of left) yield [{ kind: 'skipped', skipped: { path: shownPath(name), reason: 'a submodule: a repository of its own' } }];
  const names = [...left, ...files.map(({ name }) => name)];
  for (const { path, name } of limits ?? []) {
    if (!names.some((each) => isWithin(each, name))) yield [{ kind: 'skipped', skipped: { path, reason: 'not tracked by Git' } }];
  }
  const unreadable = new Unreadable();
  const absent: TrackedFile[] = [];
  yield* readFound(present(top, files, { absent, unreadable }), { wanted, stats, reserve, unreadable });
  yield* readWholeBlobs({ place: repo, wanted, stats }, absent, plainFile);
  unreadable.tell();
}

type Rest = { readonly absent: TrackedFile[]; readonly unreadable: Unreadable };

/** Those in the working tree, each once. `absent` gets the others, in all versions: not checked out, deleted, or replaced by a folder or behind a link. */
function* present(top: string, files: readonly TrackedFile[], { absent, unreadable }: Rest): Generator<Found> {
  const tree = new WorkingTree(top);
  let last = '';
  for (const file of files) {
    if (file.name === last) continue;
    const shown = shownPath(file.name);
    try {
      const found = find(shown, tree.look(file.name));
      if (found === undefined) {
        absent.push(file);
        continue;
      }
      yield found;
    } catch (error) {
      unreadable.add(shown, error);
    }
    last = file.name;
  }
}

function find(shown: string, entry: ReturnType<WorkingTree['look']>): Found | undefined {
  if (entry?.facts.isSymbolicLink() === true) return { kind: 'text', shown, text: readlinkSync(entry.path, 'buffer') };
  return entry?.facts.isFile() === true ? { kind: 'file', shown, path: entry.path } : undefined;
}

function nameOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : Buffer.from(path).toString('latin1');
}

function isWithin(name: string, limit: string | undefined): boolean {
  return limit !== undefined && (limit === '' || name === limit || name.startsWith(`${limit}/`));
}
