import type { Finding } from '../finding.js';
import { directivesOf, type Directive } from './directive.js';
import type { RuleNames } from './rule-names.js';

/** A directive with the line it stands on and the line it is about. */
export type Placed = Directive & { readonly line: number; readonly target: number };

/** What stands on which line; a finding stands on each of its lines. */
export type ByLine<Thing> = ReadonlyMap<number, readonly Thing[]>;

/** The directives of lines, by number, in their order. A reason ends where one of the keys begins. */
export function placed(marked: ReadonlyMap<number, string>, keys: ByLine<Finding>): readonly Placed[] {
  return [...marked].flatMap(([line, text]) => {
    const starts = (keys.get(line) ?? []).map((finding) => (finding.line === line ? finding.column - 1 : 0)).sort((one, other) => one - other);
    return directivesOf(text, starts).map((directive) => ({ ...directive, line, target: directive.kind === 'allow-next-line' ? line + 1 : line }));
  });
}

export function findingsByLine(findings: readonly Finding[]): ByLine<Finding> {
  return grouped(findings, ({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at));
}

export function directivesByTarget(directives: readonly Placed[]): ByLine<Placed> {
  return grouped(directives, ({ target }) => [target]);
}

/** The directive that lets the finding stand: on one of its lines, or for the next line on the one above. */
export function coverOf(finding: Finding, directives: ByLine<Placed>, names: RuleNames): Placed | undefined {
  for (let line = finding.line; line <= finding.endLine; line += 1) {
    const cover = directives.get(line)?.find((directive) => covers(directive, finding, names));
    if (cover !== undefined) return cover;
  }
  return undefined;
}

/** Whether a directive lets a finding stand: for its rule, with a reason, and nothing wrong with it. */
export function covers(directive: Placed, { rule, line, endLine }: Finding, names: RuleNames): boolean {
  if (directive.kind === 'unknown' || directive.reason === '' || !directive.ids.every((id) => names.ids.has(id))) return false;
  const there = directive.kind === 'allow' ? line <= directive.line && directive.line <= endLine : directive.target === line;
  return there && directive.ids.includes(rule);
}

function grouped<Thing>(things: readonly Thing[], linesOf: (thing: Thing) => readonly number[]): ByLine<Thing> {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    for (const line of linesOf(thing)) {
      const group = groups.get(line);
      if (group === undefined) groups.set(line, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}
