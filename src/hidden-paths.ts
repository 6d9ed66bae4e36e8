import type { Detector } from './detect/detector.js';
import { withoutKeys } from './detect/redact.js';
import type { Finding } from './finding.js';
import type { Outcome } from './report/outcome.js';

/**
 * The outcome with no key in what says where something stands: a file, a branch or a tag may be named after a key, and Git itself names files after commit
 * messages. A path that is changed by this leads nowhere; that is the lesser evil.
 */
export function withHiddenPaths(outcome: Outcome, { inspect, wanted }: Pick<Detector, 'inspect' | 'wanted'>): Outcome {
  const known = new Map<string, string>();
  const hide = (text: string): string => {
    let hidden = known.get(text);
    if (hidden === undefined) known.set(text, (hidden = hideKeys(text, inspect, wanted)));
    return hidden;
  };
  const atPath = <Found extends Finding>(finding: Found): Found => {
    const path = hide(finding.path);
    if (path === finding.path) return finding;
    const excerpt = { text: withoutKeys(path), start: path.lastIndexOf('/') + 1, end: path.length };
    return { ...finding, path, ...(finding.source === 'path' ? { redacted: withoutKeys(path.slice(excerpt.start)), excerpt } : {}) };
  };
  return {
    ...outcome,
    findings: outcome.findings.map(atPath),
    allowed: outcome.allowed.map(atPath),
    skipped: outcome.skipped.map((skipped) => ({ ...skipped, path: hide(skipped.path) })),
    notices: outcome.notices.map((notice) => ({ ...notice, message: hide(notice.message), ...(notice.path === undefined ? {} : { path: hide(notice.path) }) })),
    failures: outcome.failures.map((failure) => ({ ...failure, message: hide(failure.message), next: failure.next.map(hide), ...(failure.detail === undefined ? {} : { detail: hide(failure.detail) }) })),
  };
}

function hideKeys(text: string, inspect: Detector['inspect'], wanted: Detector['wanted']): string {
  const bytes = Buffer.from(text);
  if (!wanted(bytes)) return text;
  const keys = inspect({ source: 'line', path: '', passages: [{ line: 1, column: 0, bytes }] }).filter(({ blocks, line, endLine }) => blocks && line === 1 && endLine === 1);
  return keys.reduceRight((left, { column, endColumn, redacted }) => left.slice(0, column - 1) + redacted + left.slice(endColumn - 1), text);
}
