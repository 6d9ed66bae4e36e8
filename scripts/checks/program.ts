import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type Ran = { readonly ok: boolean; readonly output: string; readonly stdout: string };

export type Options = {
  /** Pass on what the program prints as it comes, instead of keeping it. */
  readonly live?: boolean;
  /** What differs from the environment of this process; `undefined` takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Which Node runs a script; the one that runs this one by default. */
  readonly node?: string;
};

/** Runs a program and waits for it. One that could not be started has failed like one that exits with an error. */
export function run(program: string, args: readonly string[], { live = false, env = {}, cwd }: Options = {}): Ran {
  const child = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  const output = child.error ? String(child.error) : `${child.stdout ?? ''}${child.stderr ?? ''}`;
  return { ok: child.status === 0, output, stdout: child.stdout ?? '' };
}

/** Runs the script that a development package's command is, so that neither a shell nor PATH is needed, on Windows either. */
export function tool(path: string, args: readonly string[] = [], options: Options = {}): Ran {
  return run(options.node ?? process.execPath, [join('node_modules', path), ...args], options);
}
