import { globalOptions, patchOptions, rawOptions } from './patch-options.js';

const noMonitor: readonly string[] = ['-c', 'core.fsmonitor=false'];

/*
 * `--ita-invisible-in-index`: what was only announced by `git add -N` is not committed. The shell fast path is generated from this list, so that it
 * searches what is read here.
 */
const compareIndex: readonly string[] = [
  ...globalOptions, ...noMonitor, 'diff-index', '--cached', '--ita-invisible-in-index',
];

/** The arguments of Git for the patch from `base` (a commit, or the empty tree before the first one) to the index. */
export function stagedArguments(base: string): readonly string[] {
  return [...compareIndex, ...patchOptions, base, '--'];
}

/** The same for files alone that were there before: without new ones, and without a change of type, whose new side is as a whole new. */
export function modifiedArguments(base: string): readonly string[] {
  return stagedArguments(base).map((argument) => (argument === '--diff-filter=d' ? '--diff-filter=M' : argument));
}

/** The same as a list of changed entries, which needs no old content unless `options` ask for renames. */
export function stagedListArguments(base: string, options: readonly string[] = []): readonly string[] {
  return [...compareIndex, ...rawOptions, ...options, base, '--'];
}
