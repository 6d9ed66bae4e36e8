import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { CouldNotCheck } from '../failure.js';
import { endingFailure, startFailure } from './git-failure.js';

/** Where Git is run, and the environment that `gitEnvironment` made for it. */
export type Place = { readonly cwd: string; readonly env: Readonly<Record<string, string>> };

/** A Git command that has been started. */
export type Running = {
  /** Its standard output. Throws `CouldNotCheck` at the end when Git failed, died or could not be started. */
  readonly output: AsyncIterable<Buffer>;
  /** Ends it, when the rest of the output is of no use. */
  readonly stop: () => void;
};

/** How a process ended. */
export type Ending = { readonly code: number | null; readonly signal: string | null; readonly error?: string };

const keptOfStderr = 16 * 1024;

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

function hold(child: ChildProcess, held: boolean): void {
  const handles = [child, child.stdin, child.stdout, child.stderr] as readonly ({ ref?: () => void; unref?: () => void } | null)[];
  for (const handle of handles) if (held) handle?.ref?.();
  else handle?.unref?.();
}

function spawnGit({ cwd, env }: Place, args: readonly string[], stdin: 'ignore' | 'pipe'): ChildProcess {
  const child = spawn('git', [...args], { cwd, env, windowsHide: true, stdio: [stdin, 'pipe', 'pipe'] });
  // Git may end before it has read everything; its exit code tells.
  child.stdin?.on('error', () => undefined);
  // When a process ends before anybody listens, Node throws its output away.
  child.stdout?.on('readable', () => undefined);
  return child;
}

function outputOf(child: ChildProcess, args: readonly string[]): AsyncIterable<Buffer> {
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => keepEnd(stderr, chunk));
  const ended = new Promise<Ending>((settle) => {
    child.on('error', (error: NodeJS.ErrnoException) => settle({ code: null, signal: null, error: error.code ?? '' }));
    child.on('close', (code, signal) => settle({ code, signal }));
  });
  return chunksOf(child, ended, args, stderr);
}

/** What ended Git stands last. */
function keepEnd(chunks: Buffer[], chunk: Buffer): void {
  chunks.push(chunk);
  while (chunks.length > 1 && chunks.reduce((sum, { length }) => sum + length, 0) > keptOfStderr) chunks.shift();
}

async function* chunksOf(child: ChildProcess, ended: Promise<Ending>, args: readonly string[], stderr: readonly Buffer[]): AsyncGenerator<Buffer> {
  let finished = false;
  hold(child, true);
  try {
    for await (const chunk of (child.stdout ?? []) as AsyncIterable<Buffer>) yield chunk;
    const ending = await ended;
    finished = true;
    if (ending.error !== undefined) throw new CouldNotCheck(startFailure(ending.error));
    if (ending.code !== 0) throw new CouldNotCheck(endingFailure(args, ending, Buffer.concat(stderr).toString()));
  } finally {
    if (!finished) child.kill();
  }
}

/** Everything that Git printed. Throws as `Running.output` does. */
export async function readAll(running: Running): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of running.output) chunks.push(chunk);
  return Buffer.concat(chunks);
}

