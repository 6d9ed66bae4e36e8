import type { Detector } from './detect/detector.js';
import { withoutKeys } from './detect/redact.js';
import type { Excerpt, Finding } from './finding.js';
import { knownKeys } from './known-keys.js';
import type { History, Outcome } from './report/outcome.js';

/**
 * The outcome with no key in what says where something stands: a file, a branch or a tag may be named after a key, and Git itself names files after commit
 * messages. A name alone does not show a key that only its context makes one, so what was found in the same run is looked for as well. A path that is changed
 * by this leads nowhere; that is the lesser evil.
 */
export function withHiddenPaths(outcome: Outcome, { inspect, wanted }: Pick<Detector, 'inspect' | 'wanted'>): Outcome {
  const blank = knownKeys([...outcome.findings, ...outcome.allowed]);
  const known = new Map<string, string>();
  const hide = (text: string): string => {
    let hidden = known.get(text);
    if (hidden === undefined) known.set(text, (hidden = hideKeys(blank(text), inspect, wanted)));
    return hidden;
  };
  const shown = <Found extends Finding>(finding: Found): Found => atPath({ ...finding, excerpt: inExcerpt(finding.excerpt, blank) }, hide(finding.path));
  return {
    ...outcome,
    findings: outcome.findings.map(shown),
    allowed: outcome.allowed.map(shown),
    skipped: outcome.skipped.map((skipped) => ({ ...skipped, path: hide(skipped.path) })),
    notices: outcome.notices.map((notice) => ({ ...notice, message: hide(notice.message), ...(notice.path === undefined ? {} : { path: hide(notice.path) }) })),
    failures: outcome.failures.map((failure) => ({ ...failure, message: hide(failure.message), next: failure.next.map(hide), ...(failure.detail === undefined ? {} : { detail: hide(failure.detail) }) })),
    ...(outcome.history === undefined ? {} : { history: inHistory(outcome.history, hide) }),
  };
}

function atPath<Found extends Finding>(finding: Found, path: string): Found {
  if (path === finding.path) return finding;
  const excerpt = { text: withoutKeys(path), start: path.lastIndexOf('/') + 1, end: path.length };
  return { ...finding, path, ...(finding.source === 'path' ? { redacted: withoutKeys(path.slice(excerpt.start)), excerpt } : {}) };
}

/** What stands around a key may be another one, which was found elsewhere. */
function inExcerpt({ text, start, end }: Excerpt, blank: (text: string) => string): Excerpt {
  const [before, key] = [blank(text.slice(0, start)), text.slice(start, end)];
  return { text: withoutKeys(before + key + blank(text.slice(end))), start: before.length, end: before.length + key.length };
}

function inHistory(history: History, hide: (text: string) => string): History {
  const { remote, branch } = history;
  const commits = Object.entries(history.commits).map(([id, facts]) => [id, facts.subject === undefined ? facts : { ...facts, subject: hide(facts.subject) }] as const);
  return { ...history, ...(remote === undefined ? {} : { remote: hide(remote) }), ...(branch === undefined ? {} : { branch: hide(branch) }), commits: Object.fromEntries(commits) };
}

function hideKeys(text: string, inspect: Detector['inspect'], wanted: Detector['wanted']): string {
  const bytes = Buffer.from(text);
  if (!wanted(bytes)) return text;
  const keys = inspect({ source: 'line', path: '', passages: [{ line: 1, column: 0, bytes }] }).filter(({ blocks, line, endLine }) => blocks && line === 1 && endLine === 1);
  return keys.reduceRight((left, { column, endColumn, redacted }) => left.slice(0, column - 1) + redacted + left.slice(endColumn - 1), text);
}
