import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { processes } from '../processes.js';

/*
 * What was seen on this machine is noted in the Git directory of the working tree: linked ones may be configured in another way. The note holds a
 * version; beside it lies an empty file for each file that configures keyfence, of the very date that this one had. A file that is moved, unpacked or
 * copied with its date is older than the note, and has another date than the one that was looked at. hooks/fast-path asks the same.
 */

export type NotePlace = {
  /** The Git directory of this working tree alone. */
  readonly gitDir: string;
  /** Where `package.json` and the configuration are. */
  readonly top: string;
};

const configuring: readonly string[] = ['package.json', 'keyfence.config.json'];

/** Is the note of this version, newer than what configures keyfence, and was it made for just these files? */
export function noteStands({ gitDir, top }: NotePlace, version: string): boolean {
  try {
    const note = noteIn(gitDir);
    const written = dateOf(note);
    const settled = configuring.map((name) => ({ now: dateOf(join(top, name)), seen: dateOf(`${note}.${name}`) }));
    const isOld = settled.every(({ now, seen }) => now === undefined || (now === seen && written !== undefined && written > now));
    return isOld && readFileSync(note, 'latin1').trimEnd() === version;
  } catch {
    return false;
  }
}

/** Whether it could be written. */
export function writeNote({ gitDir, top }: NotePlace, version: string): boolean {
  const note = noteIn(gitDir);
  try {
    mkdirSync(join(gitDir, 'keyfence'), { recursive: true });
    for (const name of configuring) if (dateOf(join(top, name)) !== undefined) giveDate(join(top, name), `${note}.${name}`);
    writeFileSync(`${note}.${pid}`, `${version}\n`);
    renameSync(`${note}.${pid}`, note);
    return true;
  } catch {
    return false;
  }
}

/** One that cannot be taken away is older than the configuration, of another one, or of another version. */
export function removeNote({ gitDir }: NotePlace): void {
  try {
    rmSync(noteIn(gitDir), { force: true });
  } catch {
    // See above.
  }
}

function noteIn(gitDir: string): string {
  return join(gitDir, 'keyfence', 'fast-path');
}

function dateOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}

/** Node gives dates no finer than microseconds; the shell compares nanoseconds. */
function giveDate(from: string, to: string): void {
  const { status } = processes().spawnSync('sh', ['-c', 'touch -r "$1" "$2"', 'sh', from, to], { stdio: 'ignore', windowsHide: true });
  if (status !== 0) throw new Error('touch failed');
}
