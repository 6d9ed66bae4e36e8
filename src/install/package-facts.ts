import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ManifestFacts } from './facts.js';
import { managerFiles, packageManager } from './package-manager.js';
import { readIfThere, slashes } from './files.js';
import { holderOf, upward } from './folders.js';
import { isFleeting } from './home.js';

/**
 * The package that has keyfence, or is to have it: the nearest folder from `cwd` up to `top` that does, else the one below the top that has the keyfence that
 * is running, in the folder `own`; else the nearest with a manifest.
 */
export function manifestFacts(top: string, cwd: string, own: string): ManifestFacts {
  const folders = upward(cwd, top);
  const folder = folders.find(dependsOnKeyfence) ?? holderBelow(top, own) ?? folders.find((candidate) => existsSync(join(candidate, 'package.json')));
  const manager = managerOf(folder === undefined ? folders : upward(folder, top));
  const nothing = { manager, private: false, ignored: false, scripts: {} };
  if (folder === undefined) return nothing;
  const relative = posix.relative(slashes(top), slashes(folder)) || '.';
  const text = readIfThere(join(folder, 'package.json'));
  return text === undefined ? nothing : { ...nothing, folder: relative, text, ...contents(text) };
}

/** The package of this repository, and of no other one within it, that has the keyfence in the folder `own`. */
function holderBelow(top: string, own: string): string | undefined {
  const holder = holderOf(own);
  if (holder === undefined || !slashes(holder).startsWith(`${slashes(top)}/`) || isFleeting(own) || !dependsOnKeyfence(holder)) return undefined;
  return upward(holder, top).slice(0, -1).some((folder) => existsSync(join(folder, '.git'))) ? undefined : holder;
}

function dependsOnKeyfence(folder: string): boolean {
  if (!existsSync(join(folder, 'package.json'))) return false;
  if (existsSync(join(folder, 'node_modules', 'keyfence'))) return true;
  const { dependencies, devDependencies } = (parse(readIfThere(join(folder, 'package.json')) ?? '') ?? {}) as Partial<Manifest>;
  return [dependencies, devDependencies].some((packages) => Object.hasOwn(packages ?? {}, 'keyfence'));
}

type Manifest = {
  readonly private: unknown;
  readonly packageManager: unknown;
  readonly scripts: Readonly<Record<string, unknown>>;
  readonly dependencies: object | null;
  readonly devDependencies: object | null;
};

function contents(text: string): Partial<ManifestFacts> {
  const manifest = parse(text);
  if (manifest === undefined) return { problem: 'is not valid JSON' };
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return { problem: 'holds no object' };
  const { private: isPrivate, scripts = {} } = manifest as Partial<Manifest>;
  if (typeof scripts !== 'object' || scripts === null || Array.isArray(scripts)) return { problem: 'has "scripts" that are no object' };
  const texts = Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { private: isPrivate === true, scripts: Object.fromEntries(texts) };
}

function managerOf(folders: readonly string[]): ManifestFacts['manager'] {
  const fields = folders.flatMap((folder) => {
    const { packageManager: field } = (parse(readIfThere(join(folder, 'package.json')) ?? '') ?? {}) as Partial<Manifest>;
    return typeof field === 'string' ? [field] : [];
  });
  const paths = folders.flatMap((folder) => managerFiles.map((name) => ({ name, path: join(folder, name) }))).filter(({ path }) => existsSync(path));
  const yarnLock = paths.find(({ name }) => name === 'yarn.lock');
  return packageManager({
    fields,
    files: paths.map(({ name }) => name),
    ...(yarnLock === undefined ? {} : { yarnLock: readFileSync(yarnLock.path, 'utf8').slice(0, 500) }),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}
