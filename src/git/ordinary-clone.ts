import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from './environment.js';
import type { Repository } from './repository.js';

/** What can be known of a repository without asking Git. */
export type Clone = Pick<Repository, 'top' | 'gitDir' | 'commonDir'>;

/** By these Git can be told where the repository is. */
const telling: readonly string[] = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS'];

/**
 * The clone around `cwd` where all is as `git clone` and `git init` leave it: nothing where there is none, and `ask` where only Git can tell.
 * For commands that show something: starting Git takes longer than the rest of them.
 */
export function ordinaryClone(cwd: string, env: Environment): Clone | 'ask' | undefined {
  if (telling.some((name) => env[name] !== undefined)) return 'ask';
  for (let top = cwd; ; top = dirname(top)) {
    const gitDir = join(top, '.git');
    if (isFolder(gitDir) !== undefined) return isOrdinary(gitDir) ? { top, gitDir, commonDir: gitDir } : 'ask';
    if (hasObjects(top)) return 'ask';
    if (dirname(top) === top) return undefined;
  }
}

/** What `keyfence init` includes: only where the hooks are. */
const ownIncludes = /^\[includeIf "gitdir:[^"]*"\]\s+path = keyfence\/\w+$/gim;

/** A folder with a plain configuration: no other working tree, not bare, nothing included from elsewhere. */
function isOrdinary(gitDir: string): boolean {
  if (isFolder(gitDir) !== true || !hasObjects(gitDir)) return false;
  try {
    const settings = readFileSync(join(gitDir, 'config'), 'utf8').replace(ownIncludes, '');
    return !/worktree|include|^\s*bare\s*(?:$|=(?!\s*false\s*$))/im.test(settings);
  } catch {
    return false;
  }
}

/** What every Git directory has, a bare repository too. */
function hasObjects(folder: string): boolean {
  return isFolder(join(folder, 'objects')) === true && isFolder(join(folder, 'refs')) === true && isFolder(join(folder, 'HEAD')) === false;
}

/** Nothing when there is no such entry. */
function isFolder(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch {
    return undefined;
  }
}
