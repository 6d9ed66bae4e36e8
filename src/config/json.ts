import type { Failure, Result } from '../failure.js';

/** Parses JSON. The engine's own message repeats a piece of the text; the failure names only the place. */
export function parseJson(file: string, text: string): Result<unknown> {
  const plain = text.replace(/^\u{feff}/u, '');
  try {
    return { ok: true, value: JSON.parse(plain) as unknown };
  } catch (error) {
    const offset = /at position (\d+)/.exec((error as Error).message)?.[1];
    const place = offset === undefined ? '' : `:${placeOf(plain, Number(offset))}`;
    return { ok: false, failure: { code: 'config-invalid', message: `${file}${place} is not valid JSON`, next: [`correct ${file}; comments and trailing commas are not allowed`] } };
  }
}

/** A file that exists and cannot be read; `code` is the system's. */
export function unreadable(file: string, code: string): Failure {
  return { code: 'config-invalid', message: `${file} cannot be read (${code})`, next: [`make ${file} readable, or delete it`] };
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
