import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gitEnvironment } from '../scripts/checks/git-environment.js';

export type Command = {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A file to read standard input from; none otherwise. */
  readonly stdin?: string;
};

/** Seconds and bytes. Without a way to ask the system, `cpu` and `rss` are absent. `stopped` when it took longer than `limit`. */
export type Sample = { readonly wall: number; readonly cpu?: number; readonly rss?: number; readonly code: number; readonly stopped?: boolean };

export type Meter = { readonly measure: (command: Command) => Promise<Sample>; readonly stop: () => void; readonly full: boolean };

/** Seconds that a command may take. */
const limit = 120;

/** The account that wait4 gives where there is a Python to ask for it (Node has no call for it), the clock alone elsewhere. */
export function meter(): Meter {
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import os; os.posix_spawnp; os.wait4']).status === 0);
  return python ? accountant(python) : { measure: clock, stop: () => undefined, full: false };
}

function accountant(python: string): Meter {
  const child = spawn(python, ['-S', '-E', join('bench', 'wait4.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const measure = async (command: Command): Promise<Sample> => {
    child.stdin.write(`${JSON.stringify({ ...command, env: environment(command), limit })}\n`);
    const answer = await answers.next();
    if (answer.done) throw new Error(`The command could not be measured: ${command.argv.join(' ')}`);
    return JSON.parse(answer.value) as Sample;
  };
  return { measure, stop: () => child.stdin.end(), full: true };
}

function clock(command: Command): Promise<Sample> {
  const [program, ...args] = command.argv;
  const stdin = command.stdin ? openSync(command.stdin, 'r') : undefined;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: command.cwd, env: environment(command), stdio: [stdin ?? 'ignore', 'ignore', 'ignore'], timeout: limit * 1000, killSignal: 'SIGKILL' });
    child.on('error', reject);
    child.on('close', (code) => {
      if (stdin !== undefined) closeSync(stdin);
      const wall = (performance.now() - start) / 1000;
      resolve({ wall, code: code ?? -1, stopped: wall >= limit });
    });
  });
}

function environment({ env = {} }: Command): NodeJS.ProcessEnv {
  return { ...process.env, DEBUG: undefined, ...gitEnvironment(), NO_COLOR: '1', ...env };
}
