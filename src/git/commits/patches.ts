import type { Batches, Step } from '../batches.js';
import { inTurn, take } from '../batches.js';
import { canReadByBlobs } from '../objects/object-failure.js';
import { PatchReader, hasContent } from '../patch/patch-reader.js';
import type { Part } from '../patch/part.js';
import { readPatches } from '../patch/read-patches.js';
import { globalOptions, patchOptions, rawOptions } from '../patch-options.js';
import type { About, Tools } from '../reading.js';
import type { Origins } from '../renames/origins.js';
import { readMerged } from '../renames/read-merged.js';
import type { Running } from '../run.js';
import { startGit } from '../run.js';
import type { Commit } from './list.js';
import { CommitLists } from './lists.js';
import type { MergedFiles } from './merged-files.js';
import { Sections } from './sections.js';

const patches: readonly string[] = [...globalOptions, 'diff-tree', '--stdin', '-r', '-m', '--root', '--always', ...patchOptions];

/** So many commits in a row are read from one Git process, then as many from the next. */
const turn = 128;

/**
 * Reads what commits add, in the order in which they are given. Making patches is what takes longest, so of many commits several Git processes make some
 * each. `commits` come without the merges that `merged` does not know: they add nothing of their own. `onCommit` is called for each that is reached.
 */
export async function* readCommitPatches(tools: Tools, commits: readonly Commit[], merged: MergedFiles, onCommit: () => void): Batches {
  // Not loaded for a commit, which never comes here.
  const { availableParallelism } = await import('node:os');
  const lanes = Math.max(1, Math.min(availableParallelism(), mostLanes, Math.floor(commits.length / turn)));
  const all = Array.from({ length: lanes }, (_, lane) => {
    const share = commits.filter((_commit, index) => Math.floor(index / turn) % lanes === lane);
    return { share, running: startGit(tools.place, patches, Buffer.from(share.map(({ id }) => `${id}\n`).join(''))) };
  });
  try {
    yield* inTurn(all.map(({ share, running }) => readShare(tools, share, merged, onCommit, running)));
  } finally {
    for (const { running } of all) running.stop();
  }
}

const mostLanes = 4;

/** By one Git process. Where patches cannot be made because an old version of a file is not here, the rest is read by blobs. */
async function* readShare(tools: Tools, commits: readonly Commit[], merged: MergedFiles, onCommit: () => void, { output }: Running): Batches {
  const sections = new Sections(commits, merged);
  const read = new Set<string>();
  try {
    yield* readPatches(output, stepsOf(tools, sections, read, onCommit));
    sections.finish();
  } catch (error) {
    if (!canReadByBlobs(error)) throw error;
    yield* readCommitBlobs(tools, commits, Math.max(sections.done, 0), read);
  }
}

/** `read` holds the files of the commit under way that have been read. */
function stepsOf(tools: Tools, sections: Sections, read: Set<string>, onCommit: () => void): (part: Part) => Iterable<Step> {
  const reader = new PatchReader(tools);
  let about: About = { source: 'line' };
  let origins: Promise<Origins> | undefined;
  return function* (part) {
    if (part.kind === 'commit') {
      sections.begin(part.id);
      if (about.commit === part.id) return;
      about = { source: 'line', commit: part.id };
      origins = undefined;
      read.clear();
      onCommit();
      if (sections.done > 0 && sections.done % turn === 0) yield { kind: 'pause' };
    } else if (part.kind === 'file') {
      const lines = sections.newLines(part);
      if (lines === undefined) return;
      const merge = sections.mayBeRenamed(part);
      if (lines === 'all' || merge === undefined) yield* reader.read(part, about, lines === 'all' ? undefined : lines);
      else yield* readMerged(tools, reader, part, about, lines, () => (origins ??= originsOf(tools, merge)));
      if (part.last && hasContent(part)) read.add(part.head.name);
    }
  };
}

async function originsOf({ place }: Tools, { id, parents }: Commit): Promise<Origins> {
  // Hardly any merge needs it.
  const { Origins } = await import('../renames/origins.js');
  const against = (parent: number) => (options: readonly string[]) => [...globalOptions, 'diff-tree', '-r', ...rawOptions, ...options, `${id}^${parent}`, id, '--'];
  return new Origins(place, Array.from({ length: parents }, (_, index) => against(index + 1)));
}

/** The commits from `first` on; `read` are files of that one that need not be read again. */
async function* readCommitBlobs(tools: Tools, commits: readonly Commit[], first: number, read: ReadonlySet<string>): Batches {
  const rest = commits.slice(first);
  const { readByBlobs } = await import('../objects/by-blobs.js');
  const lists = new CommitLists(tools.place, rest.map(({ id }) => id));
  try {
    for (const [index, { id, parents }] of rest.entries()) {
      const changes = [];
      for (let parent = 0; parent < Math.max(1, parents); parent += 1) changes.push(await lists.section(id));
      if (index > 0 && (first + index) % turn === 0) yield* take([{ kind: 'pause' }]);
      yield* readByBlobs(tools, changes, { source: 'line', commit: id }, index === 0 ? read : new Set());
    }
  } finally {
    await lists.close();
  }
}
