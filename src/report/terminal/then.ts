import type { Finding } from '../../finding.js';
import { gitPath } from '../../remedy/shell-word.js';
import { isWholeFile } from '../../remedy/whole-file.js';
import type { Outcome } from '../outcome.js';
import { command, labelled, type Row } from './row.js';

/** More paths than this are not listed. */
const most = 12;

/** The command that follows the edit, for a commit; a push has its own, longer steps. */
export function thenRow(findings: readonly Finding[], { mode }: Pick<Outcome, 'mode'>): readonly Row[] {
  if (mode !== 'pre-commit') return [];
  const files = findings.filter(({ source }) => source === 'line' || source === 'path');
  const whole = new Set(files.filter(isWholeFile).map(({ path }) => path));
  const edited = [...new Set(files.map(({ path }) => path).filter((path) => !whole.has(path)))].map(gitPath);
  const keys = [...whole].map(gitPath);
  const commands = [
    ...(edited.length > 0 ? [`git add ${edited.length > most ? '--update' : edited.join(' ')}`] : []),
    ...(keys.length > 0 ? [`git rm --cached ${keys.join(' ')}`] : []),
    'git commit',
  ];
  return edited.length + keys.length === 0 ? [] : [labelled('then', command(commands.join(' && ')))];
}
