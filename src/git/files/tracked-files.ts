import { CouldNotCheck } from '../../failure.js';
import { oddAnswer } from '../objects/object-failure.js';
import { unquote } from '../patch/unquote.js';
import { porcelain } from '../porcelain.js';
import type { Place } from '../run.js';

/** A file or link in the index; the name, from the top of the repository, has one character a byte. */
export type TrackedFile = { readonly name: string; readonly blob: string };

export type Tracked = {
  /** In the order of their names; what has a conflict stands there in each of its versions. */
  readonly files: readonly TrackedFile[];
  /** Names of the submodules: repositories of their own, of which the index holds no more than the commit. */
  readonly submodules: readonly string[];
};

type Entry = TrackedFile & { readonly isSubmodule: boolean };

/** All that Git tracks, wherever in the repository it is asked. */
export async function trackedFiles(place: Place): Promise<Tracked> {
  const git = await porcelain(place);
  // With names in quotes the output is ASCII, whatever their bytes are.
  const listed = await git(['-c', 'core.quotePath=true', 'ls-files', '--stage', '--full-name', '--', ':/']);
  if (!listed.ok) throw new CouldNotCheck(listed.failure);
  const entries = listed.value.split('\n').slice(0, -1).map(parseEntry);
  const submodules = entries.filter(({ isSubmodule }) => isSubmodule).map(({ name }) => name);
  return { files: entries.filter(({ isSubmodule }) => !isSubmodule), submodules: [...new Set(submodules)] };
}

/* 100644 9bda8c35c2f1978aa4b691660a4a1337523d3ce4 0<TAB>"caf\303\251" */
function parseEntry(line: string): Entry {
  const [, mode, blob, quoted = ''] = /^(\d{6}) ([0-9a-f]+) \d\t([^]+)$/.exec(line) ?? [];
  const name = unquote(quoted);
  if (mode === undefined || blob === undefined || name === undefined) throw new CouldNotCheck(oddAnswer);
  return { name, blob, isSubmodule: mode === '160000' };
}
