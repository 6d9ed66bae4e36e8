import type { Finding } from '../../finding.js';
import { gitPath } from '../../remedy/shell-word.js';
import { filesOf } from '../../remedy/whole-file.js';
import type { Outcome } from '../outcome.js';
import { command, labelled, type Row } from './row.js';

/** More paths than this are not listed. */
const most = 12;

/** The command that follows the edit, for a commit; a push has its own, longer steps. */
export function thenRow(findings: readonly Finding[], { mode }: Pick<Outcome, 'mode'>): readonly Row[] {
  if (mode !== 'pre-commit') return [];
  const { edit, takeOut } = filesOf(findings);
  const [edited, keys] = [edit.map(gitPath), takeOut.map(gitPath)];
  const commands = [
    ...(edited.length > 0 ? [`git add ${edited.length > most ? '--update' : edited.join(' ')}`] : []),
    ...(keys.length > 0 ? [`git rm --cached ${keys.join(' ')}`] : []),
    'git commit',
  ];
  return edited.length + keys.length === 0 ? [] : [labelled('then', command(commands.join(' && ')))];
}
