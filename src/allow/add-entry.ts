import { open, readFile, realpath, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../failure.js';
import { allowFileName, formatEntry, type Entry } from './entry.js';

/** The text of `.keyfenceallow` with one more entry at its place in the order, everything else as it was. An entry for the same key, rule and glob is replaced. */
export function withEntry(text: string, entry: Entry): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const line = formatEntry(entry);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const same = lines.findIndex((other) => subjectOf(other) === subjectOf(line));
  if (same >= 0) lines[same] = line;
  else lines.splice(placeFor(line, lines), 0, line);
  return lines.join(ending) + ending;
}

/** Writes entries to the file in `folder` in one step. Returns why not, when not. */
export async function addEntries(folder: string, entries: readonly Entry[]): Promise<Failure | undefined> {
  const file = await realpath(join(folder, allowFileName)).catch(() => join(folder, allowFileName));
  const lock = `${file}.lock`;
  try {
    const handle = await open(lock, 'wx');
    try {
      await handle.writeFile(entries.reduce(withEntry, await readOrEmpty(file)));
      await handle.close();
      await rename(lock, file);
    } catch (error) {
      await handle.close();
      await unlink(lock).catch(() => undefined);
      throw error;
    }
    return undefined;
  } catch (error) {
    return cannotWrite((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

/** Before the first entry that sorts behind it. Comments stay with the entry below them, those at the very top at the top. */
function placeFor(line: string, lines: readonly string[]): number {
  const later = lines.findIndex((other) => isEntry(other) && other > line);
  if (later < 0) return lines.length;
  let place = later;
  while (lines[place - 1]?.startsWith('#')) place -= 1;
  return place === 0 ? later : place;
}

function isEntry(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

/** What the entry is about, without its reason and its end. */
function subjectOf(line: string): string {
  return isEntry(line) ? (line.split(/[ \t]--[ \t]/, 1)[0] ?? '').trim() : '';
}

async function readOrEmpty(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

function cannotWrite(code: string): Failure {
  if (code === 'EEXIST') {
    return { code: 'allow-file-locked', message: `${allowFileName}.lock exists: another keyfence is writing ${allowFileName}`, next: [`try again; if nothing else is running, delete ${allowFileName}.lock`] };
  }
  return { code: 'allow-file-unwritable', message: `${allowFileName} cannot be written (${code})`, next: ['make it writable and run the command again'] };
}
