import type { ChildProcess } from 'node:child_process';
import { CouldNotCheck } from '../failure.js';
import { endingFailure, startFailure } from './git-failure.js';

/** How a process ended. */
export type Ending = { readonly code: number | null; readonly signal: string | null; readonly error?: string };

const keptOfStderr = 16 * 1024;

/** What a Git process prints, from its start on. Throws `CouldNotCheck` behind the last chunk when the process failed, died or could not be started. */
export function outputOf(child: ChildProcess, args: readonly string[]): AsyncIterable<Buffer> {
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => keepEnd(stderr, chunk)).on('error', () => undefined);
  return chunksOf(child, collect(child), args, stderr);
}

/** What ended Git stands last. */
function keepEnd(chunks: Buffer[], chunk: Buffer): void {
  chunks.push(chunk);
  while (chunks.length > 1 && chunks.reduce((sum, { length }) => sum + length, 0) > keptOfStderr) chunks.shift();
}

/** What has come of the output, and how to wait for more. The ending comes behind the last chunk. */
type Collected = { readonly chunks: Buffer[]; readonly more: () => Promise<Ending | undefined> };

/** Bytes that are kept when nobody takes them. Above this Git has to wait. */
const mostKept = 512 * 1024;

/*
 * Node's own iterator costs several times as much for a chunk, and chunks are small: Git writes four kilobytes at a time. Also, when a process ends before
 * anybody listens, Node throws its output away; so it is listened to from the start.
 */
function collect(child: ChildProcess): Collected {
  const { stdout } = child;
  const chunks: Buffer[] = [];
  const state: { kept: number; ending?: Ending; wake: () => void } = { kept: 0, wake: () => undefined };
  stdout?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if ((state.kept += chunk.length) > mostKept) stdout.pause();
    state.wake();
  });
  const end = (ending: Ending): void => {
    state.ending ??= ending;
    state.wake();
  };
  const fail = (error: NodeJS.ErrnoException): void => end({ code: null, signal: null, error: error.code ?? '' });
  child.on('error', fail);
  stdout?.on('error', fail);
  child.on('close', (code, signal) => end({ code, signal }));
  const more = async (): Promise<Ending | undefined> => {
    state.kept = 0;
    stdout?.resume();
    while (chunks.length === 0 && state.ending === undefined) await new Promise<void>((resolve) => (state.wake = resolve));
    return chunks.length === 0 ? state.ending : undefined;
  };
  return { chunks, more };
}

async function* chunksOf(child: ChildProcess, { chunks, more }: Collected, args: readonly string[], stderr: readonly Buffer[]): AsyncGenerator<Buffer> {
  let ending: Ending | undefined;
  hold(child, true);
  try {
    while ((ending = await more()) === undefined) for (const chunk of chunks.splice(0)) yield chunk;
    if (ending.error !== undefined) throw new CouldNotCheck(startFailure(ending.error));
    if (ending.code !== 0) throw new CouldNotCheck(endingFailure(args, ending, Buffer.concat(stderr).toString()));
  } finally {
    if (ending === undefined) child.kill();
  }
}

/** Whether the program has to go on for the sake of a process. */
export function hold(child: ChildProcess, held: boolean): void {
  const handles = [child, child.stdin, child.stdout, child.stderr] as readonly ({ ref?: () => void; unref?: () => void } | null)[];
  for (const handle of handles) if (held) handle?.ref?.();
  else handle?.unref?.();
}
