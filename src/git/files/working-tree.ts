import type { Stats } from 'node:fs';
import { lstatSync } from 'node:fs';
import { systemCode } from './file-failure.js';
import type { FilePath } from './read-file.js';

/**
 * The working tree below `top` as Git sees it: what lies behind a link is not there, even when it has the name of a tracked file. Each folder is looked at
 * once.
 */
export class WorkingTree {
  readonly #top: Buffer;
  readonly #folders = new Map<string, boolean>();

  constructor(top: string) {
    this.#top = Buffer.from(`${top}/`);
  }

  /** What stands at `name`, one character a byte; undefined when there is nothing. Throws what the file system throws. */
  look(name: string): { readonly path: FilePath; readonly facts: Stats } | undefined {
    return this.#isFolder(parentOf(name)) ? this.#entry(name) : undefined;
  }

  #isFolder(name: string): boolean {
    if (name === '') return true;
    const known = this.#folders.get(name) ?? (this.#isFolder(parentOf(name)) && this.#entry(name)?.facts.isDirectory() === true);
    this.#folders.set(name, known);
    return known;
  }

  #entry(name: string): { readonly path: FilePath; readonly facts: Stats } | undefined {
    const path = Buffer.concat([this.#top, Buffer.from(name, 'latin1')]);
    try {
      return { path, facts: lstatSync(path) };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return undefined;
      throw error;
    }
  }
}

function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
