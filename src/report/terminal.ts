import type { Finding } from '../finding.js';
import { takeOut } from '../remedy/take-out.js';
import type { Outcome, Presentation } from './outcome.js';
import { allowedRows, failureRows, noticeRows, shownRows, skippedRows } from './terminal/aside.js';
import { groupRows } from './terminal/group.js';
import { counted, headingRows, plural } from './terminal/heading.js';
import { command, empty, row, type Row, span, written } from './terminal/row.js';
import { thenRow } from './terminal/then.js';

/** More places than this are summed up at the end, where the eye is when the text has run through. */
const few = 4;

/**
 * The outcome for people. Empty when there is nothing to say: a hook that lets a commit through is silent. Nothing in it is obeyed by a
 * terminal but colours and links, and those only when asked for.
 */
export function terminalReport(outcome: Outcome, presentation: Presentation): string {
  const blocking = outcome.findings.filter(({ blocks }) => blocks);
  const rows = [
    ...spaced(headingRows(outcome)),
    ...failureRows(outcome),
    ...skippedRows(outcome),
    ...shownRows(outcome),
    ...allowedRows(outcome),
    ...noticeRows(outcome),
    ...blockRows(blocking, outcome, presentation),
    ...takeOutRows(outcome, presentation),
    ...closingRows(outcome),
  ];
  return written(trimmed(rows), presentation);
}

/** By rule, since what to do is the same for all keys of a rule. */
function blockRows(blocking: readonly Finding[], outcome: Outcome, presentation: Presentation): readonly Row[] {
  const groups = [...new Set(blocking.map(({ rule }) => rule))].map((rule) => blocking.filter((finding) => finding.rule === rule));
  const summary = groups.map((group) => row(2, `${plural(group.length, 'time')}  ${group[0]?.title ?? ''}  `, command(`${presentation.command} explain ${group[0]?.rule ?? ''}`)));
  return [
    ...groups.flatMap((group) => spaced(groupRows(group, outcome, presentation))),
    ...(blocking.length > few ? [row(0, span(`${counted(blocking)}:`, 'bold')), ...summary] : []),
    ...(blocking.length > 1 ? spaced(thenRow(blocking, outcome)) : []),
  ];
}

/** The commands that take keys out of commits before they are pushed. What may be elsewhere already needs the whole guide. */
function takeOutRows({ mode, history, findings }: Outcome, presentation: Presentation): readonly Row[] {
  const places = findings.filter(({ blocks, commit, object }) => blocks && (commit !== undefined || object !== undefined));
  if (history === undefined || places.length === 0) return [];
  if (mode !== 'pre-push') return [row(0, 'Revoke first: rewriting history does not take back what others have. Then, commit by commit: ', command(`${presentation.command} explain ${places[0]?.rule ?? ''} --section clean-up`))];
  return takeOut(places, history).flatMap(({ title, steps }) => [
    row(0, span(`${title}:`, 'bold')),
    ...steps.map(({ kind, text }) => row(2, kind === 'command' ? command(text) : span(`# ${text}`, 'dim'))),
    empty,
  ]);
}

/** A scan that found nothing says what it looked at. */
function closingRows({ mode, verdict, stats }: Outcome): readonly Row[] {
  if (mode !== 'scan' || verdict !== 'clean') return [];
  return [row(0, span('clean', 'green'), `: ${plural(stats.files, 'file')}, ${plural(stats.addedLines, 'line')}, ${(stats.milliseconds / 1000).toFixed(1)} s`)];
}

function spaced(rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [...rows, empty];
}

function trimmed(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, rows.findLastIndex(({ spans }) => spans.length > 0) + 1);
}
