import type { AllowedFinding, Finding } from '../finding.js';
import type { Outcome } from './outcome.js';

/** The report that machines read; its form is promised, schema 1. Ends in a line feed. No control character is in it. */
export function jsonReport({ verdict, findings, allowed, skipped, stats, failures, notices }: Outcome): string {
  const report = {
    schema: 1,
    verdict,
    findings: findings.map(told),
    allowed: allowed.map((finding: AllowedFinding) => ({ ...told(finding), by: finding.by, reason: finding.reason })),
    skipped: skipped.map(({ path, reason }) => ({ path, reason })),
    stats: { files: stats.files, addedLines: stats.addedLines, bytes: stats.bytes, milliseconds: stats.milliseconds },
    ...(failures.length > 0 && { failures }),
    ...(notices.length > 0 && { notices }),
  };
  return `${plainJson(report)}\n`;
}

/** JSON whose text holds no character that a terminal would obey: what `JSON.stringify` leaves as it is becomes an escape. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(/[\u007f-\u009f\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function told(finding: Finding): Readonly<Record<string, unknown>> {
  const { rule, provider, title, confidence, blocks, source, path, line, column, endLine, endColumn, commit, object, redacted, fingerprint, env, excerpt, notes } = finding;
  return {
    rule, provider, title, confidence, blocks, source, path, line, column, endLine, endColumn,
    ...(commit !== undefined && { commit }),
    ...(object !== undefined && { object }),
    redacted, fingerprint, env,
    excerpt: excerpt.text,
    ...(notes.length > 0 && { notes }),
  };
}
