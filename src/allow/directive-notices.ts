import type { Finding } from '../finding.js';
import { didYouMean } from '../nearest.js';
import type { Notice } from '../report/outcome.js';
import { shown } from '../shown.js';
import { directiveNames } from './directive.js';
import { covers, type Placed } from './placed.js';
import { notARule, type RuleNames } from './rule-names.js';

/**
 * What is wrong with a directive: unknown, incomplete, for another rule, or for nothing. Where no key is near, only what was clearly meant as a
 * directive is spoken of: a manual may describe one.
 */
export function noticesOn(directive: Placed, findings: readonly Finding[], names: RuleNames): readonly Notice[] {
  const near = findings.filter((finding) => isNear(directive, finding));
  const notice = (kind: Notice['kind'], message: string, next: string): readonly Notice[] => [{ kind, line: directive.line, message, next }];
  const right = `${directive.kind === 'unknown' ? 'keyfence:allow' : directive.typed} ${near[0]?.rule ?? directive.ids[0] ?? '<rule id>'} -- <reason>`;
  const meant = near.length > 0;

  if (directive.kind === 'unknown') {
    if (!meant && !/^keyfence:\w/.test(directive.typed)) return [];
    return notice('directive-unknown', `${shown(directive.typed)} is no directive${didYouMean(directive.typed, directiveNames)}`, `write: ${right}`);
  }
  if (directive.ids.length === 0) return meant ? notice('directive-incomplete', `${directive.typed} names no rule`, `write: ${right}`) : [];
  const unknown = directive.ids.filter((id) => !names.ids.has(id));
  if (directive.reason === '') {
    if (!meant && unknown.length > 0) return [];
    return notice('directive-incomplete', `${directive.typed} gives no reason`, `write: ${right}`);
  }
  if (unknown.length > 0) return !meant && !unknown.every(isIdLike) ? [] : unknown.flatMap((id) => notice('directive-unknown-rule', `${directive.typed}: ${notARule(id, names)}`, `write: ${right}`));
  return unusedIds(directive, findings, names).flatMap((id) => notice('directive-unused', `${directive.typed} ${id} covers nothing`, unusedNext(near, id)));
}

function isNear({ line, target, kind }: Placed, finding: Finding): boolean {
  const first = kind === 'unknown' ? line : target;
  const last = kind === 'unknown' ? line + 1 : target;
  return finding.line <= last && finding.endLine >= first;
}

function unusedIds(directive: Placed, findings: readonly Finding[], names: RuleNames): readonly string[] {
  return directive.ids.filter((id) => !findings.some((finding) => finding.rule === id && covers(directive, finding, names)));
}

function unusedNext(near: readonly Finding[], id: string): string {
  const others = [...new Set(near.map(({ rule }) => rule))].filter((rule) => rule !== id);
  return others.length === 0 ? 'delete it, or put it on the line of the key' : `the rule that found the key here is ${others.join(', ')}`;
}

function isIdLike(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}
