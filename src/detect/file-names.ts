import type { IndexedFileRule } from '../catalog/rule-index.js';
import type { Confidence, Finding } from '../finding.js';
import { anyName } from '../name-patterns.js';
import { fingerprint } from './fingerprint.js';
import { withoutKeys } from './redact.js';

type Fits = (name: string) => boolean;
type Known = { readonly rule: IndexedFileRule; readonly fits: Fits; readonly isExcepted: Fits };

const confidences: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** Tells of a path whether the file is a key by its name. Of two rules that know the name, the more confident one counts. */
export function fileNames(rules: readonly IndexedFileRule[]): (path: string, commit?: string) => Finding | undefined {
  let fitsAny: Fits | undefined;
  let known: readonly Known[] | undefined;
  return (path, commit) => {
    fitsAny ??= anyName(rules.flatMap(({ names }) => names));
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!fitsAny(name)) return undefined;
    known ??= [...rules].sort(surerFirst).map((rule) => ({ rule, fits: anyName(rule.names), isExcepted: anyName(rule.except) }));
    const hit = known.find(({ fits, isExcepted }) => fits(name) && !isExcepted(name));
    return hit && named(hit.rule, path, name, commit);
  };
}

function surerFirst(one: IndexedFileRule, other: IndexedFileRule): number {
  return confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence);
}

function named(rule: IndexedFileRule, path: string, name: string, commit: string | undefined): Finding {
  return {
    rule: rule.id,
    provider: rule.provider,
    title: rule.title,
    confidence: rule.confidence,
    blocks: rule.confidence !== 'possible',
    source: 'path',
    path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    ...(commit !== undefined && { commit }),
    redacted: withoutKeys(name),
    // The content is not known here: the path stands for the file.
    fingerprint: fingerprint(`file ${path}`),
    env: rule.env,
    excerpt: { text: withoutKeys(path), start: path.length - name.length, end: path.length },
    notes: [],
  };
}
