import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../failure.js';
import { readOrdinaryFile } from '../ordinary-file.js';
import { withoutRuns } from '../shown.js';
import { configFileName } from './config.js';
import { parseJson, unreadable } from './json.js';

/** The raw configuration and where it was found. */
export type Found = { readonly file: string; readonly value: unknown };

/**
 * The configuration of the repository at `root`, or the one file that `--config` names; nothing when there is none. It is read from
 * the working tree, as every tool's is. Two configurations, or one that cannot be read, are failures.
 */
export function findConfig(root: string | undefined, named: string | undefined): Result<Found | undefined> {
  if (named !== undefined) return readNamed(named);
  if (root === undefined) return { ok: true, value: undefined };
  const file = readIfThere(join(root, configFileName));
  if (!file.ok) return file;
  const own = readPackage(join(root, 'package.json'));
  if (!own.ok || file.value === undefined) return own;
  return own.value === undefined ? parsed(configFileName, file.value) : { ok: false, failure: twice };
}

const twice = {
  code: 'config-invalid',
  message: `${configFileName} and the key "keyfence" of package.json both configure keyfence`,
  next: ['move everything to one of them and delete the other'],
};

function readNamed(file: string): Result<Found | undefined> {
  // Named by hand it may be a pipe: --config <(make-config)
  const read = readIfThere(file, (path) => readFileSync(path, 'utf8'));
  if (!read.ok) return read;
  if (read.value !== undefined) return parsed(file, read.value);
  return { ok: false, failure: { code: 'config-invalid', message: `${withoutRuns(file)} does not exist`, next: ['name a file that exists behind --config'] } };
}

/** Most package.json files name keyfence as a dependency only: what cannot be parsed fails only when it could hold a configuration. */
function readPackage(path: string): Result<Found | undefined> {
  const read = readIfThere(path);
  if (!read.ok || !read.value?.includes('"keyfence"')) return read.ok ? { ok: true, value: undefined } : read;
  const all = parsed('package.json', read.value);
  if (!all.ok) return /"keyfence"\s*:(?!\s*")/.test(read.value) ? all : { ok: true, value: undefined };
  const manifest = all.value?.value;
  if (typeof manifest !== 'object' || manifest === null || !Object.hasOwn(manifest, 'keyfence')) return { ok: true, value: undefined };
  return { ok: true, value: { file: 'package.json', value: (manifest as Readonly<Record<string, unknown>>)['keyfence'] } };
}

function parsed(file: string, text: string): Result<Found | undefined> {
  const json = parseJson(file, text);
  return json.ok ? { ok: true, value: { file, value: json.value } } : json;
}

function readIfThere(path: string, read: (path: string) => string = readOrdinaryFile): Result<string | undefined> {
  try {
    return { ok: true, value: read(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return code === 'ENOENT' || code === 'ENOTDIR' ? { ok: true, value: undefined } : { ok: false, failure: unreadable(path, code) };
  }
}
