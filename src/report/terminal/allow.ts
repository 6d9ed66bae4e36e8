import type { Finding } from '../../finding.js';
import { type Allowance, allowance, allowCommand } from '../../remedy/allowance.js';
import { fileKind } from '../../remedy/file-kind.js';
import { foreignDirective } from '../../remedy/foreign.js';
import type { Outcome, Presentation } from '../outcome.js';
import { printable } from '../printable.js';
import { code, command, labelled, type Row } from './row.js';

/** Forms that are listed of each sort. */
const most = 8;

const asks: Readonly<Record<Allowance['kind'], readonly [string, string]>> = {
  behind: ['No secret? End the line with:', 'No secrets? End their lines with:'],
  above: ['No secret? Put this above the line:', 'No secrets? Put this above their lines:'],
  command: ['No secret? Say why:', 'No secrets? Say why, for each:'],
};

/** The exact words that let keys stand, in each file's own comment syntax. They come last, for they are the last resort. */
export function allowRows(findings: readonly Finding[], { mode }: Pick<Outcome, 'mode'>, presentation: Presentation): readonly Row[] {
  const forms = findings.map((finding) => ({ ...allowance(finding, fileKind(finding.path), finding.excerpt.text, presentation.command), foreign: foreignDirective(finding.excerpt.text)?.name }));
  const [first] = findings;
  const committed = mode === 'pre-push' && first !== undefined && forms.some(({ kind }) => kind !== 'command')
    ? [(label: string): Row => labelled(label, 'Or without changing a commit: ', command(allowCommand(first, presentation.command)))]
    : [];
  const rows = (['behind', 'above', 'command'] as const).flatMap((kind) => formRows(forms.filter((form) => form.kind === kind), presentation));
  return [...rows, ...committed].map((make, nth) => make(nth === 0 ? 'allow' : ''));
}

type Labelled = (label: string) => Row;

type Form = Allowance & { readonly foreign: string | undefined };

function formRows(forms: readonly Form[], presentation: Presentation): readonly Labelled[] {
  const [first] = forms;
  if (first === undefined) return [];
  const texts = [...new Set(forms.map(({ text }) => printable(text)))];
  const copied = first.kind === 'command' ? command : code;
  return [
    (label) => labelled(label, forms.length > 1 || first.foreign === undefined ? asks[first.kind][forms.length > 1 ? 1 : 0] : `No secret? Instead of ${first.foreign}:`),
    ...texts.slice(0, most).map((text): Labelled => (label) => labelled(label, copied(text))),
    ...(texts.length > most ? [(label: string) => labelled(label, `and ${texts.length - most} more: `, command(`${presentation.command} allow`))] : []),
  ];
}
