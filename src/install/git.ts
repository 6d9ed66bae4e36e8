import { type SimpleGitOptions, simpleGit } from 'simple-git';
import { CouldNotCheck } from '../failure.js';
import { type Environment, gitEnvironment } from '../git/environment.js';
import { endingFailure, startFailure } from '../git/git-failure.js';

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
    const ended = { code: 0 as number | null, words: '' };
    const childEnv = childEnvironment({ ...env, ...added });
    const git = simpleGit({
      ...settings,
      baseDir: cwd,
      allowEnvironment: Object.keys(childEnv),
      ...(input === undefined ? {} : { input: () => input }),
      errors: (_error, { exitCode, stdErr }) => {
        Object.assign(ended, { code: exitCode, words: Buffer.concat(stdErr).toString() });
        return undefined;
      },
    });
    const out = await git.env(childEnv).raw([...args]);
    // Where Git cannot be started, simple-git gives the system's negative error number for an exit code.
    if (ended.code !== null && ended.code < 0) throw new CouldNotCheck(startFailure('ENOENT'));
    if (ended.code === null || (codes !== 'any' && !codes.includes(ended.code))) {
      throw new CouldNotCheck(endingFailure(args, { code: ended.code, signal: ended.code === null ? 'a signal' : null }, ended.words));
    }
    return { code: ended.code, out, words: ended.words };
  };
}

/** Its guards are meant for arguments that strangers wrote; these are keyfence's own. By default it waits 50 ms after every command. */
const settings: Partial<SimpleGitOptions> = {
  completion: { onClose: true, onExit: false },
  unsafe: Object.fromEntries([
    'Alias', 'AskPass', 'CommandBinaries', 'ConfigEnvCount', 'ConfigPaths', 'CredentialHelper', 'DiffExternal', 'DiffTextConv', 'Editor', 'Exec', 'Filter',
    'FsMonitor', 'GitProxy', 'GpgProgram', 'HooksPath', 'Include', 'MergeDriver', 'Pack', 'Pager', 'ProtocolOverride', 'SshCommand', 'Submodule', 'TemplateDir', 'UrlRewrite',
  ].map((kind) => [`allowUnsafe${kind}`, true])),
};

/** `DEBUG` would make simple-git print what Git prints. */
function childEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(gitEnvironment(env)).filter(([name, value]) => value !== undefined && !/^(?:DEBUG|EDITOR|VISUAL|GIT_EDITOR)$/i.test(name));
  return Object.fromEntries(kept);
}
