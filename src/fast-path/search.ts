import { lastLine } from '../git/answers.js';
import { repositoryArguments } from '../git/repository-arguments.js';
import { stagedArguments } from '../git/staged-arguments.js';
import { look } from './pieces.js';

/** The files of the fast path, in `dist/fast-path`. */
export const fastPathFiles = { pieces: 'pieces', lines: 'lines.sed', search: 'search' } as const;

/** What would let somebody's shell change what Git prints; `gitEnvironment` leaves out the same. */
const unset: readonly string[] = [
  'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS', 'GIT_PAGER', 'PAGER', 'GIT_LITERAL_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS',
  'GIT_TRACE', 'GIT_TRACE_SETUP', 'GIT_TRACE_PERFORMANCE', 'GIT_TRACE2', 'GIT_TRACE2_EVENT', 'GIT_TRACE2_PERF', 'GIT_REDIRECT_STDIN', 'GIT_REDIRECT_STDOUT', 'GIT_REDIRECT_STDERR',
];

/**
 * The part of the fast path that is made from the sources: Git's arguments, its environment, and `version`, which changes with
 * everything that is searched for. Sourced by hooks/fast-path.
 */
export function searchScript(version: string, environment: Readonly<Record<string, string>>): string {
  const settings = Object.entries(environment).map(([name, value]) => `${name}=${quoted(value)}`);
  return [
    '# shellcheck shell=sh', '# Made from the sources at build time: see src/fast-path/search.ts.', '',
    `keyfence_version=${version}`, `keyfence_look=${look}`, `keyfence_last=${lastLine}`, '',
    '# Git has to say what is there, and nothing that somebody has set may change it.', 'keyfence_as_it_is() {', `  unset ${unset.join(' ')}`, `  export ${settings.join(' ')}`, '}', '',
    '# What Node asks about the repository first.', 'keyfence_repository() (', '  keyfence_as_it_is', `  exec git ${repositoryArguments.map(quoted).join(' ')}`, ')', '',
    '# The added lines of the staged change.', 'keyfence_staged() (', '  keyfence_as_it_is',
    '  # As in src/git/objects-alone.ts: where no file of the working tree is.',
    "  case ${GIT_INDEX_FILE-} in '' | /* | ?:[\\\\/]*) ;; *) export GIT_INDEX_FILE=\"$PWD/$GIT_INDEX_FILE\" ;; esac",
    '  unset CDPATH', '  cd "${GIT_DIR:-.git}" || exit', '  export GIT_DIR=. GIT_WORK_TREE=no-working-tree',
    `  exec git ${stagedArguments('HEAD^{commit}').map(quoted).join(' ')}`, ')', '',
  ].join('\n');
}

function quoted(text: string): string {
  return /^[\w./:=^,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
