import { env as ownEnvironment } from 'node:process';
import type { SimpleGit, SimpleGitOptions } from 'simple-git';
import type { Failure, Result } from '../failure.js';
import { endingFailure, startFailure } from './git-failure.js';
import type { Place } from './run.js';

/**
 * Runs one Git command and gives what it printed as text. Anything but success is a failure, also when Git said nothing or died by a signal;
 * `fine` are exit codes besides 0 that are answers, such as the 1 of `git config --get` for a setting that is not made.
 */
export type Porcelain = (args: readonly string[], fine?: readonly number[]) => Promise<Result<string>>;

/*
 * simple-git refuses settings and variables by which a stranger could make Git run a program. Here all of them come from the developer's own
 * environment, which Git would obey just the same, or from Git itself for the hook.
 */
export const ownSettings = [
  'allowUnsafeAlias', 'allowUnsafeAskPass', 'allowUnsafeCommandBinaries', 'allowUnsafeConfigPaths', 'allowUnsafeConfigEnvCount', 'allowUnsafeCredentialHelper',
  'allowUnsafeEditor', 'allowUnsafeMergeDriver', 'allowUnsafePager', 'allowUnsafeProtocolOverride', 'allowUnsafePack', 'allowUnsafeSshCommand',
  'allowUnsafeGitProxy', 'allowUnsafeExec', 'allowUnsafeHooksPath', 'allowUnsafeDiffExternal', 'allowUnsafeDiffTextConv', 'allowUnsafeFilter',
  'allowUnsafeFsMonitor', 'allowUnsafeGpgProgram', 'allowUnsafeTemplateDir', 'allowUnsafeInclude', 'allowUnsafeSubmodule', 'allowUnsafeUrlRewrite',
] as const;

/** Commands off the hot path, through simple-git, which is loaded now. Its output is text: ask for names in quotes, not as bytes. */
export async function porcelain(place: Place): Promise<Porcelain> {
  const { simpleGit } = await loadQuietly();
  return async (args, fine = []) => {
    // simple-git keeps no more than the message of an error, so the failure is taken out by hand.
    let failure: Failure | undefined;
    const options = optionsFor(place, (code, stderr) => {
      if (fine.includes(code ?? -1)) return undefined;
      failure = code !== null && code < 0 ? startFailure(code === notFound ? 'ENOENT' : '') : endingFailure(args, { code, signal: code === null ? 'a signal' : null }, stderr);
      return failure;
    });
    try {
      return { ok: true, value: await simpleGit(options).env({ ...place.env }).raw([...args]) };
    } catch (error) {
      if (failure === undefined) throw error;
      return { ok: false, failure };
    }
  };
}

/** With DEBUG in the environment simple-git would print what Git printed, keys included. It looks when it is loaded. */
export async function loadQuietly(): Promise<{ readonly simpleGit: (options: Partial<SimpleGitOptions>) => SimpleGit }> {
  const { DEBUG } = ownEnvironment;
  delete ownEnvironment['DEBUG'];
  try {
    return await import('simple-git');
  } finally {
    if (DEBUG !== undefined) ownEnvironment['DEBUG'] = DEBUG;
  }
}

/** What Node gives as an exit code when there is no such program. */
const notFound = -2;

type OnFailure = (code: number | null, stderr: string) => Failure | undefined;

function optionsFor(place: Place, onFailure: OnFailure): Partial<SimpleGitOptions> {
  return {
    baseDir: place.cwd,
    allowEnvironment: Object.keys(place.env),
    unsafe: Object.fromEntries(ownSettings.map((setting) => [setting, true])),
    // Otherwise each command waits 50 ms after its end, and may end before its output.
    completion: { onClose: true, onExit: false },
    // Otherwise a command that died by a signal, or failed without a word, counts as done.
    errors: (error, { exitCode, stdErr }) => {
      if (error === undefined && exitCode === 0) return undefined;
      const failure = onFailure(exitCode, Buffer.concat(stdErr).toString());
      return failure === undefined ? undefined : new Error(failure.message);
    },
  };
}
