import type { Failure } from '../failure.js';
import { gitWords } from './git-words.js';
import type { Ending } from './git-output.js';

/** What needs files on disk was asked of a repository without any. */
export const noWorkTree: Failure = {
  code: 'no-work-tree', message: 'This repository has no working tree here.', next: ['Check its commits instead:', '$ keyfence scan --history'],
};

type Known = { readonly when: RegExp; readonly code: string; readonly message: string; readonly next: readonly string[] };

/* First match wins. Matched against Git's words in the C locale. */
const known: readonly Known[] = [
  {
    when: /dubious ownership|unsafe repository/, code: 'unsafe-directory', message: 'Git refuses this repository because somebody else owns it.',
    next: ['When you trust it:', '$ git config --global --add safe.directory "$(pwd)"'],
  },
  {
    when: /not a git repository|invalid gitfile format|cannot use bare repository/, code: 'not-a-repository', message: 'This is not a Git repository that can be used.',
    next: ['Run the command inside a repository, or name files to check:', '$ keyfence scan PATH'],
  },
  { when: /must be run in a work tree/, ...noWorkTree },
  {
    when: /from promisor remote|lazy fetching disabled|transport '.*' not allowed/, code: 'object-missing',
    message: 'This is a partial clone, and an object that has to be read is not here.',
    next: ['Fetch what is missing, then try again:', '$ git fetch --refetch --no-filter'],
  },
  {
    when: /index file (?:corrupt|smaller)|bad (?:index file|signature)|unknown index entry|index uses .* extension|unordered stage entries/, code: 'index-unreadable',
    message: 'Git cannot read the index.', next: ['Make it anew from the last commit; files in the working tree stay as they are:', '$ rm "$(git rev-parse --git-path index)" && git reset'],
  },
  {
    when: /unable to read|bad object|missing (?:blob|tree|commit|object)|could not read|object file .* is empty|loose object .* corrupt|packed object .* corrupt|bad tree|failed to traverse/i,
    code: 'object-missing', message: 'An object that has to be read is missing or damaged.',
    next: ['See what is missing, and fetch it from a repository that has it:', '$ git fsck', '$ git fetch --refetch'],
  },
  {
    when: /unable to generate diff/, code: 'diff-too-large', message: 'Git cannot compare a file that is so large.',
    next: ['Check the file by itself:', '$ keyfence scan PATH'],
  },
  {
    when: /\.lock': File exists/, code: 'repository-locked', message: 'Another Git command holds a lock on this repository.',
    next: ['Wait until it has ended, then try again.'],
  },
  {
    when: /unknown option|unrecognized argument|invalid option|^usage: |ambiguous option/m, code: 'git-too-old',
    message: 'This version of Git does not know an option that is needed.', next: ['Update Git to 2.31 or newer.', '$ git --version'],
  },
  {
    when: /bad revision|unknown revision|ambiguous argument|invalid revision range|not a valid object name/i, code: 'revision-unknown',
    message: 'Git does not know this revision.', next: ['Check its spelling, or fetch it:', '$ git fetch'],
  },
];

/** Why a Git command that ended with something other than success did so. `stderr` is all that it said. */
export function endingFailure(args: readonly string[], ending: Ending, stderr: string): Failure {
  const words = gitWords(stderr);
  const detail = words === '' ? {} : { detail: words };
  const match = known.find(({ when }) => when.test(stderr));
  if (match && ending.signal === null) return { code: match.code, message: match.message, ...detail, next: match.next };
  const how = ending.signal === null ? `ended with exit code ${ending.code}` : `was ended by ${ending.signal}`;
  return {
    code: 'git-failed', message: `git ${subcommand(args)} ${how}.`, ...detail,
    next: ['Try again. When it stays so, see whether the repository is sound:', '$ git fsck'],
  };
}

/** Why Git could not be started at all; `code` as the system gives it, such as `ENOENT`. */
export function startFailure(code: string): Failure {
  const missing = code === 'ENOENT';
  return {
    code: missing ? 'git-not-found' : 'git-failed',
    message: missing ? 'Git was not found.' : 'Git could not be started.',
    ...(code === '' ? {} : { detail: code }),
    next: ['Install Git, or put the folder it is in on PATH:', '$ git --version'],
  };
}

function subcommand(args: readonly string[]): string {
  const options = new Set(['-c', '-C']);
  return args.find((arg, index) => !arg.startsWith('-') && !options.has(args[index - 1] ?? '')) ?? '';
}
