import type { Failure } from '../../failure.js';
import { CouldNotCheck } from '../../failure.js';

/** Code of an error of the file system, such as `EACCES`; empty for another error. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Files that could not be read. Everything else is read first; then the check fails, because what was not read may hold a key. */
export class Unreadable {
  readonly #paths: string[] = [];
  #code = '';

  /** Takes note of an error of the file system; anything else is thrown on. */
  add(path: string, error: unknown): void {
    const code = systemCode(error);
    if (code === '') throw error;
    this.note(path, code);
  }

  /** Takes note of what is known by its code alone. */
  note(path: string, code: string): void {
    this.#code ||= code;
    this.#paths.push(path);
  }

  /** Throws `CouldNotCheck` when there is anything to tell. */
  tell(): void {
    if (this.#paths.length > 0) throw new CouldNotCheck(unreadable(this.#paths, this.#code));
  }
}

function unreadable(paths: readonly string[], code: string): Failure {
  const shown = paths.slice(0, 5).join(', ');
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return {
    code: code === 'ENOENT' ? 'path-not-found' : 'path-unreadable',
    message: code === 'ENOENT' ? `There is no ${shown}${more}.` : `Not readable: ${shown}${more}.`,
    detail: code,
    next: [code === 'ENOENT' ? 'Check the spelling; paths are taken from the current folder.' : 'Make it readable for you, or leave it out of what is checked.'],
  };
}
