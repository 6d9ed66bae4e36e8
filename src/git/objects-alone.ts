import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Environment } from './environment.js';
import type { Place } from './run.js';

/*
 * Git spares itself the look into an object when size and dates say that the file in the working tree is the same. Dates can lie, and a filter that is no
 * longer in force may have made one from the other. So Git is run where it finds no such file, or knows of none.
 */

/** The place of a Git directory, seen from a folder of its working tree. */
export type Within = Place & { readonly gitDir: string; readonly top?: string };

/** For comparing the index: in the Git directory, with a working tree that is not there. Paths that Git was given stand for what they did before. */
export function awayFromTree({ cwd, env, gitDir, top = cwd }: Within): Place {
  const given = ['GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'].flatMap((name) => {
    const path = env[name];
    return path === undefined || path === '' || isAbsolute(path) ? [] : [[name, resolve(top, path)] as const];
  });
  return { cwd: gitDir, env: { ...env, ...Object.fromEntries(given), GIT_DIR: gitDir, GIT_WORK_TREE: join(gitDir, 'no-working-tree') } };
}

/** For comparing commits: with an index that is not there. */
export function withoutIndex({ cwd, env, gitDir }: Within): Place {
  return { cwd, env: { ...env, GIT_INDEX_FILE: join(gitDir, 'no-index') } };
}

/** The Git directory of the working tree at `cwd`, where it can be told without asking Git. */
export function gitDirAt(cwd: string, { GIT_DIR: told }: Environment): string | undefined {
  if (told !== undefined) return told === '' ? undefined : resolve(cwd, told);
  const beside = join(cwd, '.git');
  return statSync(beside, { throwIfNoEntry: false })?.isDirectory() === true ? beside : undefined;
}
