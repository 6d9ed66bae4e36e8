import { resolve } from 'node:path';
import type { Failure, Result } from '../failure.js';
import { CouldNotCheck } from '../failure.js';
import type { Environment } from './environment.js';
import { gitEnvironment } from './environment.js';
import { globalOptions } from './patch-options.js';
import { headCommit, questions } from './repository-arguments.js';
import type { Place } from './run.js';
import { readAll, startGit } from './run.js';

/** A repository, as seen from the folder that Git is run in. Paths are absolute. */
export type Repository = Place & {
  /** What belongs to this working tree: HEAD, index, MERGE_HEAD. */
  readonly gitDir: string;
  /** What all working trees share: objects, refs, configuration. */
  readonly commonDir: string;
  /** Absent in a bare repository, and inside of a Git directory. */
  readonly top?: string;
  readonly bare: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  /** Id of the current commit; absent before the first one. */
  readonly head?: string;
  /** What the index is compared with: `head`, or the empty tree. */
  readonly base: string;
};

/* Git knows them without having them: `git hash-object -t tree --stdin </dev/null`. */
const emptyTrees: Readonly<Record<Repository['objectFormat'], string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** The repository around `cwd`, or why there is none that can be read. `answer` is what Git has said to `repositoryArguments`, if it was asked already. */
export async function openRepository(cwd: string, env: Environment, answer = ''): Promise<Result<Repository>> {
  const place: Place = { cwd, env: gitEnvironment(env) };
  const told = linesOf(answer);
  try {
    return { ok: true, value: repositoryOf(place, isPlain(told) ? told : await answers(place)) };
  } catch (error) {
    if (error instanceof CouldNotCheck) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** Id of the tree without entries. */
export function emptyTree({ objectFormat }: Repository): string {
  return emptyTrees[objectFormat];
}

/* Without a working tree Git answers everything up to `--show-toplevel` and fails there. */
async function answers(place: Place): Promise<readonly string[]> {
  const all = await ask(place, [...questions, '--show-toplevel', ...headCommit]);
  if (all.failure?.code !== 'no-work-tree') {
    const lines = await checked(place, all);
    return isPlain(lines) ? lines : askEach(place, lines);
  }
  const some = await checked(place, await ask(place, [...questions, ...headCommit]));
  return [...some.slice(0, 5), '', ...some.slice(5)];
}

function isPlain(lines: readonly string[]): boolean {
  return lines.length === 6 || (lines.length === 7 && /^[0-9a-f]{40,64}$/.test(lines[6] ?? ''));
}

/** A line break in the name of a folder: one question at a time. */
async function askEach(place: Place, lines: readonly string[]): Promise<readonly string[]> {
  const paths = await Promise.all(['--git-dir', '--git-common-dir', '--show-toplevel'].map((question) => gitText(place, ['rev-parse', question])));
  const head = await ask(place, headCommit);
  return [...lines.slice(0, 3), ...paths, ...head.lines];
}

type Answer = { readonly lines: readonly string[]; readonly failure?: Failure };

/* `rev-parse -q --verify` of a HEAD that is not there prints nothing and exits with 1. */
async function ask(place: Place, args: readonly string[]): Promise<Answer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of startGit(place, [...globalOptions, 'rev-parse', ...args]).output) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    return { lines: linesOf(Buffer.concat(chunks).toString()), failure: error.failure };
  }
  return { lines: linesOf(Buffer.concat(chunks).toString()) };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

async function checked(place: Place, { lines, failure }: Answer): Promise<readonly string[]> {
  if (failure === undefined) return lines;
  if (failure.code !== 'git-failed' || failure.detail !== undefined || lines.length < 5) throw new CouldNotCheck(failure);
  await mustBeUnborn(place, failure);
  return lines;
}

/** HEAD may name a commit that is missing: that is no repository without commits. */
async function mustBeUnborn(place: Place, failure: Failure): Promise<void> {
  const named = await ask(place, ['-q', '--verify', 'HEAD', '--']);
  if (named.failure === undefined) {
    throw new CouldNotCheck({ ...failure, code: 'object-missing', message: 'The commit that HEAD names is missing.', next: ['$ git fsck'] });
  }
}

/*
 * false, true, sha1, .git, .git, TOP, 3f7a… (the id is missing before the first commit)
 */
function repositoryOf(place: Place, [bare, inside, format, gitDir, commonDir, top, head]: readonly string[]): Repository {
  if ((format !== 'sha1' && format !== 'sha256') || gitDir === undefined || commonDir === undefined) throw new CouldNotCheck(notUnderstood);
  return {
    ...place,
    gitDir: resolve(place.cwd, gitDir),
    commonDir: resolve(place.cwd, commonDir),
    ...(top !== undefined && top !== '' && inside === 'true' ? { top } : {}),
    bare: bare === 'true',
    objectFormat: format,
    ...(head === undefined ? {} : { head }),
    base: head ?? emptyTrees[format],
  };
}

const notUnderstood: Failure = {
  code: 'git-failed', message: 'Git described this repository in a way that was not understood.', next: ['See what Git says:', '$ git rev-parse --show-toplevel --show-object-format'],
};

/** Standard output of one Git command as text, without the last line break. */
export async function gitText(place: Place, args: readonly string[], input?: Uint8Array): Promise<string> {
  return (await readAll(startGit(place, [...globalOptions, ...args], input))).toString().replace(/\n$/, '');
}
