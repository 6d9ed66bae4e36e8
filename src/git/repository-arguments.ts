import { globalOptions } from './patch-options.js';

export const questions: readonly string[] = ['--is-bare-repository', '--is-inside-work-tree', '--show-object-format', '--git-dir', '--git-common-dir'];
export const headCommit: readonly string[] = ['-q', '--verify', 'HEAD^{commit}', '--'];

/** The arguments of Git for all that is asked about a repository with a working tree. */
export const repositoryArguments: readonly string[] = [...globalOptions, 'rev-parse', ...questions, '--show-toplevel', ...headCommit];
