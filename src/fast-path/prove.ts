import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import type { Config } from '../config/config.js';
import { fastPathFiles } from './search.js';

/** Whether hooks/fast-path answers clean commits here; if not, why. */
export type FastPathState = { readonly inUse: true } | { readonly inUse: false; readonly why: string };

export type FastPathPlace = {
  /** Where keyfence itself is. */
  readonly packageFolder: string;
  /** The Git directory that linked worktrees share. */
  readonly commonDir: string;
  /** Where `package.json` and the configuration are. */
  readonly top: string;
};

/**
 * Lets the shell answer from the next commit on, once it was seen on this machine that its tools find what they have to and nothing else.
 * What was seen is noted in the Git directory; safe to delete. Costs a few milliseconds while the note holds.
 */
export async function proveFastPath(place: FastPathPlace, config: Config): Promise<FastPathState> {
  const note = join(place.commonDir, 'keyfence', 'fast-path');
  const version = versionOf(place.packageFolder);
  const obstacle = version === undefined ? 'the package is incomplete: dist/fast-path is not there' : configured(config);
  if (version === undefined || obstacle !== undefined) return notInUse(note, obstacle ?? '');
  if (stands(note, version, place.top)) return { inUse: true };
  const failed = await tryTools(place.packageFolder);
  return failed === undefined ? write(note, version) : notInUse(note, failed);
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

/** Is the note of this version, and newer than what configures keyfence? The shell asks the same. */
function stands(note: string, version: string, top: string): boolean {
  try {
    const { mtimeMs } = statSync(note);
    const newest = Math.max(...['package.json', 'keyfence.config.json'].map((name) => statSync(join(top, name), { throwIfNoEntry: false })?.mtimeMs ?? 0));
    return mtimeMs > newest && readFileSync(note, 'latin1').trimEnd() === version;
  } catch {
    return false;
  }
}

function write(note: string, version: string): FastPathState {
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(`${note}.${pid}`, `${version}\n`);
    renameSync(`${note}.${pid}`, note);
    return { inUse: true };
  } catch {
    return { inUse: false, why: 'the Git directory cannot be written to' };
  }
}

function notInUse(note: string, why: string): FastPathState {
  try {
    rmSync(note, { force: true });
  } catch {
    // A note that cannot be taken away is older than the configuration, or of another version.
  }
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
  const child = spawn('sh', ['-c', script, 'sh', packageFolder.replaceAll('\\', '/')], { stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
  child.stdin.on('error', () => undefined);
  child.stdin.end(text);
  return new Promise((settle) => child.on('error', () => settle(null)).on('close', settle));
}
