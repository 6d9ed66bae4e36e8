import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { linkToNothing, readOrdinaryFile } from '../ordinary-file.js';

/** The text of a file; nothing when there is no such file, or a link to none. Anything else that keeps it from being read is thrown. */
export function readIfThere(path: string): string | undefined {
  try {
    return readOrdinaryFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === linkToNothing) return undefined;
    throw error;
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Names in a folder; none when there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  return isFolder(folder) ? readdirSync(folder) : [];
}

/** Whether Git would run the file as a hook. On Windows every file counts as executable. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The hooks among `names` that are executable in a folder. */
export function hooksIn(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => isExecutable(join(folder, name)));
}

/** A path as Git and the shell write it, on Windows too. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Without links, short names and other spellings of the same path. */
export function realPath(path: string): string {
  return realpathSync.native(path);
}
