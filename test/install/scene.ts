import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fake } from '../../src/catalog/fake.js';
import { scratch } from './scratch.js';
import { putInto } from './toy-package.js';

export type Ran = { readonly code: number | null; readonly output: string };

/** A machine of its own: a home folder and, in it, a repository without a commit. */
export type Scene = {
  readonly home: string;
  readonly top: string;
  readonly env: Record<string, string | undefined>;
  readonly run: (program: string, args: readonly string[], cwd?: string, input?: string) => Ran;
  readonly git: (...args: readonly string[]) => Ran;
  readonly gitIn: (folder: string, ...args: readonly string[]) => Ran;
  /** Runs the installed keyfence in a folder below the top. */
  readonly keyfence: (...args: readonly string[]) => Ran;
  readonly keyfenceIn: (folder: string, ...args: readonly string[]) => Ran;
  readonly write: (path: string, text: string, mode?: number) => void;
  readonly read: (path: string) => string;
  /** Commits a file with or without a key in a folder; returns Git's answer. */
  readonly commit: (text: string, folder?: string) => Ran;
  /** How the toy gate was called. */
  readonly calls: () => readonly { readonly command: string; readonly args: readonly string[]; readonly input: string }[];
};

/** Composed, so that no key stands in this file. */
export const key: string = `TOYKEY-${fake.hex(20, 5)}`;

export function scene(name: string): Scene {
  const home = scratch(`keyfence ${name} `);
  const top = join(home, 'repository');
  mkdirSync(top);
  const log = join(home, 'toy.log');
  const ambient = Object.keys(process.env).filter((variable) => /^(?:GIT_|npm_|HUSKY|KEYFENCE|INIT_CWD|XDG_)/i.test(variable)).map((variable) => [variable, undefined] as const);
  const env = {
    ...process.env, ...Object.fromEntries(ambient),
    HOME: home, USERPROFILE: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig'), GIT_CONFIG_NOSYSTEM: '1', KEYFENCE_TOY_LOG: log,
    npm_config_update_notifier: 'false', npm_config_audit: 'false', npm_config_fund: 'false',
  };
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = T\n\temail = t@example.invalid\n[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n');
  const run: Scene['run'] = (program, args, cwd = top, input = '') => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8', input, maxBuffer: 1 << 28 });
    // A program need not read its input to the end.
    return { code: status, output: status === null ? String(error) : `${stdout}${stderr}` };
  };
  const gitIn: Scene['gitIn'] = (folder, ...args) => run('git', args, join(top, folder));
  const write: Scene['write'] = (path, text, mode = 0o644) => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text, { mode });
  };
  const keyfenceIn: Scene['keyfenceIn'] = (folder, ...args) => {
    const near = [folder, '.'].map((candidate) => join(top, candidate, 'node_modules/keyfence/dist/cli.cjs')).find((path) => existsSync(path));
    return run(process.execPath, [near ?? 'missing', ...args], join(top, folder));
  };
  gitIn('.', 'init', '--quiet');
  let number = 0;
  return {
    home, top, env, run, gitIn, write, keyfenceIn,
    git: (...args) => gitIn('.', ...args),
    keyfence: (...args) => keyfenceIn('.', ...args),
    read: (path) => readFileSync(join(top, path), 'utf8'),
    commit: (text, folder = '.') => {
      number += 1;
      appendFileSync(join(top, folder, `file-${number}.txt`), `${text}\n`);
      gitIn(folder, 'add', `file-${number}.txt`);
      const ran = gitIn(folder, 'commit', '--message', `Commit ${number}`);
      if (ran.code !== 0) gitIn(folder, 'rm', '--quiet', '--force', `file-${number}.txt`);
      return ran;
    },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as never) : []),
  };
}

/** A scene in which npm has put keyfence into the repository. */
export function installedScene(name: string, manifest = '{\n  "name": "app",\n  "private": true\n}\n'): Scene {
  const made = scene(name);
  made.write('package.json', manifest);
  made.write('.gitignore', 'node_modules/\n');
  putInto(made.top);
  return made;
}
