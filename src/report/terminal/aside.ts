import { grouped } from '../grouped.js';
import type { Outcome } from '../outcome.js';
import { printable } from '../printable.js';
import { plural } from './heading.js';
import { where } from './location.js';
import { command, empty, labelled, place, row, type Row, span } from './row.js';

const most = 20;

/** Why something could not be checked, in our words and in Git's, and what to do. */
export function failureRows({ failures }: Outcome): readonly Row[] {
  return failures.flatMap(({ message, detail, next }) => [
    row(2, printable(message)),
    ...(detail === undefined ? [] : detail.trim().split('\n').slice(0, most).map((line) => row(4, span(printable(line), 'dim')))),
    ...next.map((step, nth) => labelled(nth === 0 ? 'do' : '', step.startsWith('$ ') ? command(printable(step.slice(2))) : printable(step))),
    empty,
  ]);
}

/** What was found and does not stop anything: shown, so that nobody is surprised later. */
export function shownRows({ findings }: Outcome): readonly Row[] {
  const shown = findings.filter(({ blocks }) => !blocks);
  if (shown.length === 0) return [];
  return [
    row(0, span(`${plural(shown.length, 'place')} to look at; nothing stops because of ${shown.length === 1 ? 'it' : 'them'}:`, 'yellow')),
    ...shown.slice(0, most).map((finding) => row(2, place(where(finding)), `  ${finding.confidence === 'possible' ? `possibly ${article(finding.title)}` : finding.title}: ${printable(finding.redacted)}${finding.notes.map((note) => `; ${printable(note)}`).join('')}`)),
    ...more(shown.length),
    empty,
  ];
}

/** What was not read, and why: said loudly, whatever the verdict. */
export function skippedRows({ skipped }: Outcome): readonly Row[] {
  if (skipped.length === 0) return [];
  return [
    row(0, span(`Not read: ${plural(skipped.length, 'file')}.`, 'yellow')),
    ...skipped.slice(0, most).map(({ path, reason }) => row(2, place(printable(path)), `  ${printable(reason)}`)),
    ...more(skipped.length),
    empty,
  ];
}

/** About allow directives, allow entries and the configuration. */
export function noticeRows({ notices }: Outcome): readonly Row[] {
  if (notices.length === 0) return [];
  return [
    ...notices.slice(0, most).flatMap(({ path, line, message, next }) => [
      row(0, ...(path === undefined ? [] : [place(printable(line === undefined ? path : `${path}:${line}`)), '  ']), span(printable(message), 'yellow')),
      ...(next === undefined ? [] : [labelled('do', next.startsWith('$ ') ? command(printable(next.slice(2))) : printable(next))]),
    ]),
    ...more(notices.length),
    empty,
  ];
}

/** Keys that an entry covers are let through, and still named. */
export function allowedRows({ allowed }: Outcome): readonly Row[] {
  if (allowed.length === 0) return [];
  return [
    row(0, `${plural(allowed.length, 'key')} allowed:`),
    ...allowed.slice(0, most).map((finding) => row(2, place(where(finding)), `  ${finding.title}, ${finding.by === 'file' ? 'by .keyfenceallow' : 'by its comment'}: ${printable(finding.reason)}`)),
    ...more(allowed.length),
    empty,
  ];
}

function more(count: number): readonly Row[] {
  return count > most ? [row(2, `and ${grouped(count - most)} more; --format json lists all`)] : [];
}

function article(title: string): string {
  return /^[aeiou]/i.test(title) ? `an ${title}` : `a ${title}`;
}
