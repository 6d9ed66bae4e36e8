import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { processes } from '../processes.js';
import { type NotePlace, noteStands, removeNote, writeNote } from './note.js';
import { fastPathFiles } from './search.js';

/** Whether hooks/fast-path answers clean commits here; if not, why. */
export type FastPathState = { readonly inUse: true } | { readonly inUse: false; readonly why: string };

export type FastPathPlace = NotePlace & {
  /** Where keyfence itself is. */
  readonly packageFolder: string;
};

/**
 * Lets the shell answer from the next commit on, once it was seen on this machine that its tools find what they have to and nothing else.
 * What was seen is noted in the Git directory; safe to delete. Costs a few milliseconds while the note holds.
 */
export async function proveFastPath(place: FastPathPlace, config: Config): Promise<FastPathState> {
  const version = versionOf(place.packageFolder);
  const obstacle = version === undefined ? 'the package is incomplete: dist/fast-path is not there' : configured(config);
  if (version === undefined || obstacle !== undefined) return notInUse(place, obstacle ?? '');
  if (noteStands(place, version)) return { inUse: true };
  const failed = await tryTools(place.packageFolder);
  if (failed !== undefined) return notInUse(place, failed);
  return writeNote(place, version) ? { inUse: true } : { inUse: false, why: 'the Git directory cannot be written to' };
}

function versionOf(packageFolder: string): string | undefined {
  try {
    return /^keyfence_version=(\w+)$/m.exec(readFileSync(join(packageFolder, 'dist', 'fast-path', fastPathFiles.search), 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}

/** Turning rules off or choosing a store changes nothing of what has to be found. */
function configured({ ownRules, skip }: Config): string | undefined {
  if (ownRules.length > 0) return 'the configuration has rules of its own, which Node has to try';
  return skip.length > 0 ? 'the configuration skips paths, and every commit says which' : undefined;
}

function notInUse(place: NotePlace, why: string): FastPathState {
  removeNote(place);
  return { inUse: false, why };
}

/** One text for every way of finding: a piece in other letters, digits between letters, changing case, an address, UTF-16, base64, a file name, an unmerged one. */
const found: readonly (string | Buffer)[] = [
  '+x KeyFence:\n', '+x a1b2c3d4\n', '+x aBcDeFgHiJkLmNoP\n', '+x ftp://user:x@host\n', Buffer.from('+x PASSWD=y\n', 'utf16le'),
  'diff --git a/id_rsa b/ID_RSA\n', '* Unmerged path x\n', `+${Buffer.from('BEGIN PRIVATE KEY').toString('base64')}\n`,
];
const spared: readonly string[] = ['', 'diff --git a/x.ts b/x.ts\nindex 0a1b2c3d..4e5f6a7b 100644\n--- a/x.ts\n+++ b/x.ts\n@@ -0,0 +1 @@\n-a1b2c3d4\n+const answer = 42;\n'];

async function tryTools(packageFolder: string): Promise<string | undefined> {
  const codes = await Promise.all([...found, ...spared].map((text) => search(packageFolder, text)));
  const right = codes.every((code, at) => code === (at < found.length ? 1 : 0));
  return right ? undefined : 'sh, tr, sed or grep of this machine do not find what they have to';
}

/** The exit code of the search: 0 nothing, 1 found. The text goes through standard input alone. */
async function search(packageFolder: string, text: string | Buffer): Promise<number | null> {
  const script = 'keyfence_package=$1; . "$1/hooks/fast-path"; keyfence_fast=$1/dist/fast-path; . "$keyfence_fast/search"; keyfence_nothing_in cat';
  const child = processes().spawn('sh', ['-c', script, 'sh', packageFolder.replaceAll('\\', '/')], { stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
  child.stdin.on('error', () => undefined);
  child.stdin.end(text);
  return new Promise((settle) => child.on('error', () => settle(null)).on('close', settle));
}
