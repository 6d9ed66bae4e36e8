/*
 * Each of these settings, made in somebody's configuration or attributes, can hide or move an added line. Plumbing obeys few of them; the options
 * are given all the same. `--text` is the one that matters everywhere: without it an attribute turns a file into "Binary files differ".
 */

/** In front of the subcommand. */
export const globalOptions: readonly string[] = ['--no-pager', '--no-replace-objects', '-c', 'core.quotePath=false'];

/** What is compared, whatever the form of the output. */
const comparing: readonly string[] = ['--no-renames', '--ignore-submodules=all', '--no-relative', '-O/dev/null'];

/** Patches without context, with `a/` and `b/` in front of the names, of everything but deleted files. */
export const patchOptions: readonly string[] = [
  '-p', '--no-ext-diff', '--no-textconv', '--no-color', '--text', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/',
  '--submodule=short', '--diff-algorithm=myers', '--full-index', '--diff-filter=d', ...comparing,
];

/** Names, modes and ids alone, separated by NUL. */
export const rawOptions: readonly string[] = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', ...comparing];
