import { CouldNotCheck } from '../failure.js';
import { type Environment, gitEnvironment } from '../git/environment.js';
import { endingFailure, startFailure } from '../git/git-failure.js';
import { loadQuietly, ownSettings } from '../git/porcelain.js';

/** Runs one Git command in a folder. */
export type Git = (args: readonly string[], more?: More) => Promise<Answer>;

export type Answer = { readonly code: number; readonly out: string; readonly words: string };

type More = {
  /** Standard input. */
  readonly input?: string;
  readonly env?: Environment;
  /** Exit codes that are answers too; any other one throws `CouldNotCheck` with Git's words. `any`: all are. */
  readonly codes?: readonly number[] | 'any';
};

/** Git in `cwd`. Where `env` comes from a hook, it says which repository is meant. */
export function gitIn(cwd: string, env: Environment): Git {
  return async (args, { input, env: added = {}, codes = [0] } = {}) => {
    const { simpleGit } = await loadQuietly();
    const childEnv = childEnvironment({ ...env, ...added });
    const ended = { code: 0 as number | null, words: '' };
    const git = simpleGit({
      baseDir: cwd,
      completion: { onClose: true, onExit: false },
      unsafe: Object.fromEntries(ownSettings.map((setting) => [setting, true])),
      allowEnvironment: Object.keys(childEnv),
      ...(input === undefined ? {} : { input: () => input }),
      errors: (_error, { exitCode, stdErr }) => {
        Object.assign(ended, { code: exitCode, words: Buffer.concat(stdErr).toString() });
        return undefined;
      },
    });
    const out = await git.env(childEnv).raw([...args]);
    return judged({ ...ended, out }, args, codes);
  };
}

function judged({ code, out, words }: Omit<Answer, 'code'> & { readonly code: number | null }, args: readonly string[], codes: readonly number[] | 'any'): Answer {
  // Where Git cannot be started, simple-git gives the system's negative error number for an exit code.
  if (code !== null && code < 0) throw new CouldNotCheck(startFailure('ENOENT'));
  if (code !== null && (codes === 'any' || codes.includes(code))) return { code, out, words };
  throw new CouldNotCheck(endingFailure(args, { code, signal: code === null ? 'a signal' : null }, words));
}

function childEnvironment(env: Environment): Record<string, string> {
  return Object.fromEntries(Object.entries(gitEnvironment(env)).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
