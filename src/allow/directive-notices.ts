import type { Finding } from '../finding.js';
import { didYouMean } from '../nearest.js';
import type { Notice } from '../report/outcome.js';
import { shown } from '../shown.js';
import { directiveNames } from './directive.js';
import { covers, type ByLine, type Placed } from './placed.js';
import { notARule, type RuleNames } from './rule-names.js';

/** So many ids of one directive are spoken of. */
const most = 3;

/**
 * What is wrong with a directive: unknown, incomplete, for another rule, or for nothing. Where no key is near, only what was clearly meant as a
 * directive is spoken of: a manual may describe one.
 */
export function noticesOn(directive: Placed, findings: ByLine<Finding>, names: RuleNames): readonly Notice[] {
  const at = findings.get(directive.target) ?? [];
  // Not copied for every directive: a line may hold thousands of both.
  const near = directive.kind === 'unknown' ? [...at, ...(findings.get(directive.line + 1) ?? [])] : at;
  const meant = near.length > 0;
  const right = `${directive.kind === 'unknown' ? 'keyfence:allow' : directive.typed} ${near[0]?.rule ?? directive.ids.find((id) => names.ids.has(id)) ?? '<rule id>'} -- <reason>`;
  const notice = (kind: Notice['kind'], message: string, next = `write: ${right}`): Notice => ({ kind, line: directive.line, message, next });

  if (directive.kind === 'unknown') {
    const aside = !meant && !/^keyfence:\w/.test(directive.typed);
    return aside ? [] : [notice('directive-unknown', `${shown(directive.typed)} is no directive${didYouMean(directive.typed, directiveNames)}`)];
  }
  if (directive.ids.length === 0) return meant ? [notice('directive-incomplete', `${directive.typed} names no rule`)] : [];
  const unknown = directive.ids.filter((id) => !names.ids.has(id)).slice(0, most);
  if (directive.reason === '') return meant || unknown.length === 0 ? [notice('directive-incomplete', `${directive.typed} gives no reason`)] : [];
  if (unknown.length > 0) return meant || unknown.every(isIdLike) ? unknown.map((id) => notice('directive-unknown-rule', `${directive.typed}: ${notARule(id, names)}`)) : [];
  const unused = directive.ids.filter((id) => !near.some((finding) => finding.rule === id && covers(directive, finding, names))).slice(0, most);
  return unused.map((id) => notice('directive-unused', `${directive.typed} ${id} covers nothing`, unusedNext(near, id)));
}

function unusedNext(near: readonly Finding[], id: string): string {
  const others = [...new Set(near.map(({ rule }) => rule))].filter((rule) => rule !== id);
  return others.length === 0 ? 'delete it, or put it on the line of the key' : `the rule that found the key here is ${others.join(', ')}`;
}

function isIdLike(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}
