import { execFile } from 'node:child_process';
import { CouldNotCheck } from '../failure.js';
import { endingFailure, startFailure } from './git-failure.js';
import { globalOptions } from './patch-options.js';
import type { Place } from './run.js';

/** Exit codes that are answers; any other one is a failure. `any`: all are. */
type Fine = { readonly codes?: readonly number[] | 'any' };

/** Runs one Git command for its text. Throws `CouldNotCheck` with Git's words when it failed. */
export type PlainGit = (args: readonly string[], fine?: Fine) => Promise<{ readonly code: number; readonly out: string }>;

const most = 64 * 1024 * 1024;

/** Git without a library around it, for commands that are to be quick. */
export function plainGit({ cwd, env }: Place): PlainGit {
  return (args, { codes = [0] } = {}) =>
    new Promise((settle, fail) => {
      execFile('git', [...globalOptions, ...args], { cwd, env, encoding: 'utf8', maxBuffer: most, windowsHide: true }, (error, out, words) => {
        const code: number | string | null = error === null ? 0 : (error.code ?? null);
        if (typeof code === 'string') fail(new CouldNotCheck(startFailure(code)));
        else if (code !== null && (codes === 'any' || codes.includes(code))) settle({ code, out });
        else fail(new CouldNotCheck(endingFailure(args, { code, signal: error?.signal ?? null }, words)));
      });
    });
}
