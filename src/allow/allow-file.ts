import type { Failure, Result } from '../failure.js';
import type { Finding } from '../finding.js';
import { matchesGlob } from '../paths.js';
import { allowFileName, parseEntry, type Entry } from './entry.js';
import { notARule, type RuleNames } from './rule-names.js';

/** An entry and the line of `.keyfenceallow` on which it stands, from 1. */
export type PlacedEntry = Entry & { readonly line: number };

/** Reads the whole file. One wrong line makes all of it unreadable: an entry that was meant is never passed over. */
export function parseAllowFile(text: string, names: RuleNames): Result<readonly PlacedEntry[]> {
  const entries: PlacedEntry[] = [];
  const failures: Failure[] = [];
  for (const [at, line] of text.replace(/^\u{feff}/u, '').split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const parsed = known(parseEntry(line), names);
    if (parsed.ok) entries.push({ ...parsed.value, line: at + 1 });
    else failures.push({ ...parsed.failure, message: `${allowFileName}:${at + 1}: ${parsed.failure.message}` });
  }
  return failures.length === 0 ? { ok: true, value: entries } : { ok: false, failure: joined(failures) };
}

/** Whether the entry is for this finding: the same key, by the same rule, in a place that was meant. Its expiry is not looked at. */
export function isFor(entry: Entry, finding: Pick<Finding, 'fingerprint' | 'rule' | 'path'>): boolean {
  return entry.fingerprint === finding.fingerprint && entry.rule === finding.rule && matchesGlob(entry.glob, finding.path);
}

function known(parsed: Result<Entry>, names: RuleNames): Result<Entry> {
  if (!parsed.ok || names.ids.has(parsed.value.rule)) return parsed;
  return { ok: false, failure: { code: 'entry-invalid', message: notARule(parsed.value.rule, names), next: ['name one rule id, or delete the line'] } };
}

function joined(failures: readonly Failure[]): Failure {
  const [first] = failures;
  const others = failures.slice(1).map(({ message }) => message);
  const next = [...new Set(failures.flatMap((failure) => failure.next))];
  return { code: 'allow-file-invalid', message: first?.message ?? '', next: [...others, ...next] };
}
