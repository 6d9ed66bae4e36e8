import type { Finding, Position } from '../finding.js';
import { excerpt, type Stretch } from './excerpt.js';
import { fingerprint } from './fingerprint.js';
import { unlessForTrial } from './made-for-trial.js';
import type { Match } from './match.js';
import { redact } from './redact.js';
import type { Subject } from './subject.js';

/** Where a stretch of a text stands in its file. */
export type Locate = (start: number, end: number) => Position;

/** What leaves this folder of a match: everything but the key. */
export function finding(subject: Subject, text: string, match: Match, covered: readonly Stretch[], locate: Locate): Finding {
  const { rule, key, confidence, notes } = unlessForTrial(match, text, subject.path);
  return {
    rule: rule.id,
    provider: rule.provider,
    title: rule.title,
    confidence,
    blocks: confidence !== 'possible' && !rule.publicByDesign,
    source: subject.source,
    path: subject.path,
    ...locate(match.start, match.end),
    ...(subject.commit !== undefined && { commit: subject.commit }),
    ...(subject.object !== undefined && { object: subject.object }),
    redacted: redact(key),
    fingerprint: fingerprint(key),
    env: rule.env,
    excerpt: excerpt(text, match, covered),
    notes: [...new Set(notes)],
  };
}

/** The same for two findings exactly when they are one: the same key, at the same place, by the same rule. */
export function sameFinding({ rule, fingerprint, commit = '', object = '', path, source, line, column }: Finding): string {
  return [source, commit, object, line, column, rule, fingerprint, path].join(' ');
}
