import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Pair, Proof } from './pairs.js';

/** Where everything that is installed and written for the proof goes; Git ignores it. */
export const folder: string = resolve('.scratch/snippets');

export type Ran = { readonly ok: boolean; readonly out: string; readonly words: string };
export type Variables = Readonly<Record<string, string>>;

/** Runs a program to its end, or until its minutes are over. Its last words are kept for the report. A variable that is empty is not set at all. */
export function run(program: string, args: readonly string[], cwd: string, env: Variables = {}, minutes = 30): Ran {
  const given = Object.fromEntries(Object.entries({ ...process.env, ...env }).filter(([, text]) => text !== ''));
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: given, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: minutes * 60_000 });
  return { ok: status === 0, out: stdout ?? '', words: error?.message ?? `${stderr ?? ''}${stdout ?? ''}`.trim().split('\n').slice(-12).join('\n') };
}

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Writes a file below `folder` and returns its path. */
export function put(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Installs once for a list of packages: a later run with the same list finds it done. */
export function once(mark: string, list: readonly string[], install: () => Ran): Ran {
  const file = join(folder, mark);
  const wanted = list.join('\n');
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return { ok: true, out: '', words: '' };
  const ran = install();
  if (ran.ok) put(mark, wanted);
  return ran;
}

/** One that is free, most likely. */
export function somePort(): number {
  return 15_000 + Math.floor(Math.random() * 20_000);
}

/** Asks a server that is still starting, until it answers or a minute is over. */
export async function eventually(attempt: () => Promise<Response>): Promise<boolean> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await attempt().catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((settle) => setTimeout(settle, 500));
  }
  return false;
}

export function proof({ store, language }: Pair, how: Proof['how'], note: string, details = ''): Proof {
  return { store, language, how, note, details };
}
