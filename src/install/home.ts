import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIfThere, slashes } from './files.js';
import { upward } from './folders.js';

/** Folder of the keyfence that is running. */
export function ownFolder(): string {
  const folder = upward(dirname(fileURLToPath(import.meta.url)), '/').find((candidate) => /"name":\s*"keyfence"/.test(readIfThere(join(candidate, 'package.json')) ?? ''));
  if (folder === undefined) throw new Error('keyfence does not find its own package.json');
  return folder;
}

/** Where hooks find keyfence: as the project has it, by a path that outlives an update, else where it runs from. */
export function installedFolder(from: string): { readonly installed: string; readonly ofProject: boolean } {
  const near = upward(from, '/').map((folder) => join(folder, 'node_modules', 'keyfence'));
  const found = near.find((folder) => existsSync(join(folder, 'hooks', 'start')));
  const installed = slashes(found ?? ownFolder());
  return { installed, ofProject: found !== undefined || installed.includes('/.yarn/') };
}

/** The cache of a package runner, which is emptied at times. */
export function isFleeting(folder: string): boolean {
  return /\/_npx\/|\/dlx-[^/]+\/|\/xfs-[^/]+\/|\/bunx-[^/]+\//.test(slashes(folder));
}
