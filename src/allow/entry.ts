import type { Result } from '../failure.js';
import { shown } from '../shown.js';

/*
 * One line of `.keyfenceallow`, keyed by content and not by position:
 *
 *     3f9c0a1b2c3d4e5f clarifai-api-key test/fixtures/*.json -- sandbox account until 2027-01-31
 */

export type Entry = {
  readonly fingerprint: string;
  readonly rule: string;
  readonly glob: string;
  readonly reason: string;
  /** The last day on which it covers, `YYYY-MM-DD`. */
  readonly until?: string;
};

export const allowFileName = '.keyfenceallow';

const form = '<fingerprint> <rule> <path glob> -- <reason> [until YYYY-MM-DD]';

/** Reads one line that is neither empty nor a comment. The failure's message says what is missing, its next step what to write. */
export function parseEntry(line: string): Result<Entry> {
  const [, first = '', rule = '', rest = ''] = /^([^ \t]*)[ \t]*([^ \t]*)[ \t]*(.*)$/s.exec(line.trim()) ?? [];
  const fingerprint = first.toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(fingerprint)) return invalid('it does not begin with a fingerprint, 16 hexadecimal digits');
  if (rule === '' || rule === '--') return invalid('the rule id is missing: it stands behind the fingerprint');
  const separator = /(?:^|[ \t])--(?:[ \t]|$)/.exec(rest);
  const glob = rest.slice(0, separator?.index).trim();
  if (glob === '') return invalid('the path glob is missing: it stands behind the rule id');
  const { reason, until } = splitUntil(separator === null ? '' : rest.slice(separator.index + separator[0].length).trim());
  if (reason === '') return invalid('the reason is missing: it stands behind " -- "');
  if (until !== undefined && !isDay(until)) return invalid(`${shown(until)} is not a day of the form YYYY-MM-DD`);
  return { ok: true, value: { fingerprint, rule, glob, reason, ...(until === undefined ? {} : { until }) } };
}

/** The line that `parseEntry` reads back as `entry`. */
export function formatEntry({ fingerprint, rule, glob, reason, until }: Entry): string {
  return `${fingerprint} ${rule} ${glob} -- ${reason}${until === undefined ? '' : ` until ${until}`}`;
}

/** Whether `text` is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether the day `until` has passed at `now`; days are those of UTC, so that every machine agrees. */
export function hasExpired({ until }: Entry, now: Date): boolean {
  return until !== undefined && now.toISOString().slice(0, 10) > until;
}

/** `until` ends the reason only when a day follows, or what was meant as one: people also write "until the migration is done". */
function splitUntil(text: string): { readonly reason: string; readonly until?: string } {
  const found = /(?:^|[ \t])until[ \t]+(\d\S*)$/i.exec(text);
  return found?.[1] === undefined ? { reason: text } : { reason: text.slice(0, found.index).trim(), until: found[1] };
}

function invalid(message: string): Result<Entry> {
  return { ok: false, failure: { code: 'entry-invalid', message, next: [`write: ${form}`] } };
}
