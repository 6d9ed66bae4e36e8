import { CouldNotCheck } from '../../failure.js';
import { ByteSource } from '../objects/byte-source.js';
import { oddAnswer } from '../objects/object-failure.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';

/** By the name that a file has now, one character a byte: the blob that it was under another name. */
export type RenamedFiles = ReadonlyMap<string, string>;

/**
 * Behind the options of a list of changed entries: renames alone, and with `copied` also what resembles a file that changed where it is. Beyond a thousand
 * files on either side, Git's own limit unless it is told another, it compares those of the same name and those that are equal.
 */
export function renameOptions(kind: 'moved' | 'copied'): readonly string[] {
  return [kind === 'moved' ? '-M50%' : '-C50%', '-l1000', '--diff-filter=RC'];
}

/** What Git takes for renamed. `args` are those of a list of changed entries, with `renameOptions`. */
export async function renamedFiles(place: Place, args: readonly string[]): Promise<RenamedFiles> {
  const source = new ByteSource(startGit(place, args).output);
  const found = new Map<string, string>();
  for (let entry = await source.line(0); entry !== undefined; entry = await source.line(0)) {
    const blob = oldBlob(entry);
    const [old, name] = [await source.line(0), await source.line(0)];
    if (blob === undefined || old === undefined || name === undefined) throw new CouldNotCheck(oddAnswer);
    found.set(name, blob);
  }
  return found;
}

/* :100644 100644 9bda… e900… R087<NUL>old/k<NUL>new/k<NUL> */
function oldBlob(entry: string): string | undefined {
  return /^:\d{6} \d{6} ([0-9a-f]+) [0-9a-f]+ [RC]\d+$/.exec(entry)?.[1];
}
