import type { Finding } from '../finding.js';
import type { Notice } from '../report/outcome.js';
import { withoutRuns } from '../shown.js';
import { isFor, type PlacedEntry } from './allow-file.js';
import type { Judged } from './by-comment.js';
import { allowFileName, hasExpired } from './entry.js';

/** Splits the findings by the entries of `.keyfenceallow`. An entry that has expired covers nothing and is named where it would have. */
export function judgeByFile(findings: readonly Finding[], entries: readonly PlacedEntry[], now: Date): Judged {
  const open: Finding[] = [];
  const allowed: Judged['allowed'][number][] = [];
  const expired = new Set<PlacedEntry>();
  for (const finding of findings) {
    const all = entries.filter((entry) => isFor(entry, finding));
    const by = all.find((entry) => !hasExpired(entry, now));
    if (by !== undefined) allowed.push({ ...finding, by: 'file', reason: withoutRuns(by.reason) });
    else open.push(finding);
    if (by === undefined) for (const entry of all) expired.add(entry);
  }
  return { findings: open, allowed, notices: [...expired].map(expiredNotice) };
}

/** The entries for which no key was found, of a check that has read everything they could be for. */
export function unusedEntries(entries: readonly PlacedEntry[], { findings, allowed }: Pick<Judged, 'findings' | 'allowed'>): readonly Notice[] {
  const all = [...findings, ...allowed];
  return entries
    .filter((entry) => !all.some((finding) => isFor(entry, finding)))
    .map((entry) => ({
      kind: 'entry-unused',
      path: allowFileName,
      line: entry.line,
      message: `the entry for ${entry.rule} in ${entry.glob} covers nothing that Git tracks here`,
      next: 'delete the line, unless it is for a commit of the history',
    }));
}

/** The entries whose last day has passed, wherever they are for. */
export function expiredEntries(entries: readonly PlacedEntry[], now: Date): readonly Notice[] {
  return entries.filter((entry) => hasExpired(entry, now)).map(expiredNotice);
}

/** An entry counts as soon as it is written; without it in the commit the next clone, and the server, would stop. */
export const unstagedNotice: Notice = {
  kind: 'other', path: allowFileName, message: 'an entry lets this commit through, and is not part of it', next: `$ git add ${allowFileName}`,
};

function expiredNotice({ line, rule, until = '' }: PlacedEntry): Notice {
  return { kind: 'entry-expired', path: allowFileName, line, message: `the entry for ${rule} expired on ${until} and covers nothing any more`, next: 'take the key out, or delete the line' };
}
