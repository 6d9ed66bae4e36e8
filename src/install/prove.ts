import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouldNotCheck } from '../failure.js';
import { type Check, ok, problem } from './checks.js';
import type { RepositoryFacts } from './facts.js';
import { type Git, gitIn } from './git.js';
import { type GuardedHook, guardedHooks } from './hook-names.js';
import type { Here } from './outcome.js';

/*
 * The hooks that Git would run are run, over an index and an object store of their own in a temporary folder, in which a made-up key is staged.
 * Nothing of the repository changes, and KEYFENCE_PROOF keeps other tools' hooks from running.
 */

/** Runs the three hooks and says whether each stops `probe`, a text with a made-up key. */
export async function prove(facts: RepositoryFacts, here: Here, probe: string): Promise<readonly Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-doctor-'));
  try {
    const trial = await stage(folder, facts, here, probe);
    const results = await inTurn(guardedHooks, async (hook) => judged(hook, await trial.run(hook)));
    const windows = here.platform === 'win32' ? [] : [await withoutTerminal(trial)];
    return [...merged(results), ...windows];
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    return [problem('proof', `The hooks could not be tried: ${error.failure.message} ${error.failure.detail ?? ''}`.trim(), ...error.failure.next)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Trial = { readonly git: Git; readonly run: (hook: GuardedHook, path?: string) => Promise<Outcome> };
type Outcome = { readonly code: number; readonly words: string };

async function stage(folder: string, { top, commonDir, hooksInForce }: RepositoryFacts, here: Here, probe: string): Promise<Trial> {
  mkdirSync(join(folder, 'objects', 'info'), { recursive: true });
  writeFileSync(join(folder, 'objects', 'info', 'alternates'), `${commonDir}/objects\n`);
  const identity = { GIT_AUTHOR_NAME: 'keyfence', GIT_AUTHOR_EMAIL: 'keyfence@example.invalid', GIT_COMMITTER_NAME: 'keyfence', GIT_COMMITTER_EMAIL: 'keyfence@example.invalid' };
  const env = { ...here.env, ...identity, GIT_INDEX_FILE: join(folder, 'index'), GIT_OBJECT_DIRECTORY: join(folder, 'objects'), KEYFENCE_PROOF: '1' };
  const git = gitIn(top, env);
  const blob = (await git(['hash-object', '-w', '--stdin'], { input: probe })).out.trim();
  await git(['update-index', '--add', '--cacheinfo', `100644,${blob},keyfence-doctor.txt`]);
  const tree = (await git(['write-tree'])).out.trim();
  const commit = (await git(['commit-tree', '-m', 'A made-up key', tree])).out.trim();
  const refs = `refs/heads/keyfence-doctor ${commit} refs/heads/keyfence-doctor ${commit.replace(/./g, '0')}\n`;
  return { git, run: (hook, path) => runHook(git, join(hooksInForce, hook), hook === 'pre-push' ? refs : undefined, path) };
}

/** Through Git's own shell, from the top, as Git runs hooks. */
async function runHook(git: Git, file: string, refs: string | undefined, path: string | undefined): Promise<Outcome> {
  const command = path === undefined ? '"$KEYFENCE_PROOF_HOOK"' : 'PATH="$KEYFENCE_PROOF_PATH" "$KEYFENCE_PROOF_HOOK"';
  const env = { KEYFENCE_PROOF_HOOK: file, ...(path === undefined ? {} : { KEYFENCE_PROOF_PATH: path }) };
  const args = refs === undefined ? [] : ['keyfence-doctor', 'keyfence-doctor'];
  const { code, words } = await git(['-c', `alias.keyfence-proof=!${command}`, 'keyfence-proof', ...args], { env, codes: 'any', ...(refs === undefined ? {} : { input: refs }) });
  return { code, words };
}

/** Programs with a window start Git with the PATH of the system, not with that of a terminal. */
async function withoutTerminal({ git, run }: Trial): Promise<Check> {
  const path = `${(await git(['--exec-path'])).out.trim()}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`;
  const { code, words } = await run('pre-commit', path);
  if (code === 1) return ok('node', 'Node.js is found without a terminal\'s PATH too, as in programs with a window');
  return problem('node', 'Without a terminal\'s PATH, as in programs with a window, pre-commit does not work', ...lastWords(words));
}

function judged(hook: GuardedHook, { code, words }: Outcome): Check {
  if (code === 1) return ok('proof', hook);
  if (code === 0) return problem('proof', `${hook} let a made-up key through`, ...lastWords(words));
  return problem('proof', `${hook} could not check a made-up key and stopped Git with exit code ${code}`, ...lastWords(words));
}

function merged(checks: readonly Check[]): readonly Check[] {
  const stopped = checks.filter(({ status }) => status === 'ok').map(({ message }) => message);
  return [...(stopped.length === 0 ? [] : [ok('proof', `tried with a made-up key, which ${stopped.join(', ')} stopped`)]), ...checks.filter(({ status }) => status !== 'ok')];
}

function lastWords(words: string): readonly string[] {
  return words.trim().split('\n').filter((line) => line !== '').slice(-4);
}

async function inTurn<T, U>(values: readonly T[], act: (value: T) => Promise<U>): Promise<readonly U[]> {
  const results: U[] = [];
  for (const value of values) results.push(await act(value));
  return results;
}
