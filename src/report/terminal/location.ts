import type { Finding } from '../../finding.js';
import type { Outcome } from '../outcome.js';
import { printable } from '../printable.js';
import { labelled, place, row, type Row, span } from './row.js';

/** `src/vision.ts:12:17  Clarifai API key`, and for pushes the commit that added it. */
export function locationRow(finding: Finding, { history }: Pick<Outcome, 'history'>): Row {
  const subject = finding.commit === undefined ? undefined : history?.commits[finding.commit]?.subject;
  const commit = finding.commit === undefined ? [] : [span(`  in commit ${finding.commit.slice(0, 10)}${subject === undefined ? '' : ` (${printable(subject)})`}`, 'dim')];
  return row(0, place(where(finding)), '  ', span(finding.title, 'bold'), ...commit);
}

/** What an editor or a terminal opens when it is clicked; a message or an object has no file to open. */
export function where({ source, path, line, column, object }: Finding): string {
  const at = `${line}:${column}`;
  const name = printable(path);
  switch (source) {
    case 'line':
    case 'path':
      return `${name}:${at}`;
    case 'commit-message':
      return `commit message:${at}`;
    case 'tag-message':
      return `message of tag ${name.replace(/^refs\/tags\//, '')}:${at}`;
    case 'blob':
      return `object ${object?.slice(0, 10) ?? ''} ${name}:${at}`;
  }
}

/** What the key's own structure says, where that is news. */
export function noteRows({ notes, endLine, line }: Finding): readonly Row[] {
  const long = endLine > line ? [`it goes on to line ${endLine}`] : [];
  return [...long, ...notes].map((note, nth) => labelled(nth === 0 ? 'note' : '', printable(note)));
}
