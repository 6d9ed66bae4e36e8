import type { Batches } from '../batches.js';
import { canReadByBlobs, readByBlobs } from '../objects/by-blobs.js';
import { PatchReader } from '../patch/patch-reader.js';
import { readPatches } from '../patch/read-patches.js';
import { globalOptions, patchOptions } from '../patch-options.js';
import type { About, Tools } from '../reading.js';
import { startGit } from '../run.js';
import type { Commit } from './list.js';
import { CommitLists } from './lists.js';
import type { MergedFiles } from './merged-files.js';
import { Sections } from './sections.js';

const patches: readonly string[] = [...globalOptions, 'diff-tree', '--stdin', '-r', '-m', '--root', '--always', ...patchOptions];

/**
 * Reads what commits add, by one Git process for all of them. Where patches cannot be made because an old version of a file is not here, the rest is read by
 * blobs. `commits` come without the merges that `merged` does not know: they add nothing of their own. `onCommit` is told how many are done.
 */
export async function* readCommitPatches(tools: Tools, commits: readonly Commit[], merged: MergedFiles, onCommit: (done: number) => void): Batches {
  if (commits.length === 0) return;
  const reader = new PatchReader(tools);
  const sections = new Sections(commits, merged);
  let about: About = { source: 'line' };
  let read = new Set<string>();
  const running = startGit(tools.place, patches, Buffer.from(commits.map(({ id }) => `${id}\n`).join('')));
  try {
    yield* readPatches(running.output, function* (part) {
      if (part.kind === 'commit') {
        sections.begin(part.id);
        if (about.commit === part.id) return;
        about = { source: 'line', commit: part.id };
        read = new Set();
        onCommit(sections.done);
      } else if (part.kind === 'file') {
        const lines = sections.newLines(part);
        if (lines === undefined) return;
        yield* reader.read(part, about, lines === 'all' ? undefined : lines);
        if (part.last) read.add(part.head.name);
      }
    });
    sections.finish();
  } catch (error) {
    if (!canReadByBlobs(error)) throw error;
    yield* readCommitBlobs(tools, commits.slice(Math.max(sections.done, 0)), read);
  } finally {
    running.stop();
  }
}

/** `read` are files of the first commit that need not be read again. */
async function* readCommitBlobs(tools: Tools, commits: readonly Commit[], read: ReadonlySet<string>): Batches {
  const lists = new CommitLists(tools.place, commits.map(({ id }) => id));
  let done = read;
  try {
    for (const { id, parents } of commits) {
      const changes = [];
      for (let parent = 0; parent < Math.max(1, parents); parent += 1) changes.push(await lists.section(id));
      yield* readByBlobs(tools, changes, { source: 'line', commit: id }, done);
      done = new Set();
    }
  } finally {
    await lists.close();
  }
}
