import type { Contender, Prepared } from '../case.js';
import { keyfence, nodeStart } from '../own.js';
import { git, hookFile } from '../repository.js';
import { staged } from '../tools.js';

export type Staging = {
  readonly folder: string;
  readonly baseline: string;
  /** Whether a key is in what is staged: then exit 1 is the right answer of ours. */
  readonly blocked: boolean | 'either';
  readonly bytes?: number;
};

/** What all the cases of a commit measure: Git alone, our command, our hook as Git runs it, and the others. */
export function stagedContenders({ folder, baseline, blocked, bytes }: Staging): Prepared {
  const files = git(folder, ['diff', '--cached', '--name-only', '--diff-filter=d']).split('\n').filter(Boolean);
  const hook = hookFile(folder, 'pre-commit');
  const own = { expected: blocked === 'either' ? [0, 1] : [blocked ? 1 : 0] };
  const contenders: readonly Contender[] = [
    nodeStart(folder),
    { name: 'git diff --cached', command: { argv: ['git', 'diff', '--cached'], cwd: folder } },
    { name: 'keyfence pre-commit', command: { argv: keyfence(folder, ['pre-commit']), cwd: folder }, ...own },
    { name: 'keyfence hook, by husky', command: { argv: [hook], cwd: folder }, ...own },
    ...staged(files).map(({ name, argv }) => ({ name, command: { argv, cwd: folder }, expected: [0, 1, 183, 200] })),
  ];
  return { contenders, baseline, ...(bytes === undefined ? {} : { bytes }) };
}

