import type { Finding } from '../finding.js';
import { directivesOf, type Directive } from './directive.js';
import type { RuleNames } from './rule-names.js';

/** A directive with the line it stands on and the line it is about. */
export type Placed = Directive & { readonly line: number; readonly target: number };

/** The directives of lines, by number; `findings` are the keys on them. */
export function placed(marked: ReadonlyMap<number, string>, findings: readonly Finding[]): readonly Placed[] {
  return [...marked].flatMap(([line, text]) => {
    const keys = findings.filter((finding) => finding.line === line).map(({ column }) => column - 1);
    return directivesOf(text, keys).map((directive) => ({ ...directive, line, target: directive.kind === 'allow-next-line' ? line + 1 : line }));
  });
}

/** Whether the directive lets the finding stand: for its rule, with a reason, and nothing wrong with it. */
export function covers(directive: Placed, { rule, line, endLine }: Finding, { ids }: RuleNames): boolean {
  if (directive.kind === 'unknown' || directive.reason === '' || !directive.ids.every((id) => ids.has(id))) return false;
  const there = directive.kind === 'allow' ? line <= directive.line && directive.line <= endLine : directive.target === line;
  return there && directive.ids.includes(rule);
}
