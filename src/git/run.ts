import type { ChildProcess } from 'node:child_process';
import { processes } from '../processes.js';
import { hold, outputOf } from './git-output.js';

/** Where Git is run, and the environment that `gitEnvironment` made for it. */
export type Place = { readonly cwd: string; readonly env: Readonly<Record<string, string>> };

/** A Git command that has been started. */
export type Running = {
  /** Its standard output. Throws `CouldNotCheck` at the end when Git failed, died or could not be started. */
  readonly output: AsyncIterable<Buffer>;
  /** Ends it, when the rest of the output is of no use. */
  readonly stop: () => void;
};

/** Starts Git at once, with all of its standard input; nothing is lost when the output is read later. */
export function startGit(place: Place, args: readonly string[], input?: Uint8Array): Running {
  const child = spawnGit(place, args, input === undefined ? 'ignore' : 'pipe');
  child.stdin?.end(input);
  return { output: outputOf(child, args), stop: () => void child.kill() };
}

/** The same for an output that may turn out to be of no use: the program does not go on for its sake before it is read. */
export function startGitEarly(place: Place, args: readonly string[]): Running {
  const child = spawnGit(place, args, 'ignore');
  hold(child, false);
  return { output: outputOf(child, args), stop: () => void child.kill() };
}

/** A Git command that answers questions as they come. */
export type Conversation = Running & {
  readonly write: (text: string) => void;
  /** Whether the program has to go on for its sake: while an answer is awaited. */
  readonly hold: (held: boolean) => void;
};

/** Starts Git for questions that are yet to come. */
export function openGit(place: Place, args: readonly string[]): Conversation {
  const child = spawnGit(place, args, 'pipe');
  const write = (text: string): void => void child.stdin?.write(text);
  return { output: outputOf(child, args), stop: () => void child.kill(), write, hold: (held) => hold(child, held) };
}

function spawnGit({ cwd, env }: Place, args: readonly string[], stdin: 'ignore' | 'pipe'): ChildProcess {
  const child = processes().spawn('git', [...args], { cwd, env, windowsHide: true, stdio: [stdin, 'pipe', 'pipe'] });
  // Git may end before it has read everything; its exit code tells.
  child.stdin?.on('error', () => undefined);
  return child;
}

/** Everything that Git printed. Throws as `Running.output` does. */
export async function readAll(running: Running): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of running.output) chunks.push(chunk);
  return Buffer.concat(chunks);
}

