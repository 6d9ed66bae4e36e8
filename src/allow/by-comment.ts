import type { Passage, Subject } from '../detect/subject.js';
import type { AllowedFinding, Finding } from '../finding.js';
import type { Notice } from '../report/outcome.js';
import { withoutRuns } from '../shown.js';
import { noticesOn } from './directive-notices.js';
import { coverOf, directivesByTarget, findingsByLine, placed, type ByLine, type Placed } from './placed.js';
import type { RuleNames } from './rule-names.js';
import { subjectLines, type SubjectLines } from './subject-lines.js';

/** Findings split by what allows them, and what is to be said about the directives. */
export type Judged = { readonly findings: readonly Finding[]; readonly allowed: readonly AllowedFinding[]; readonly notices: readonly Notice[] };

/** What is needed besides the lines that are checked. */
export type Beside = {
  readonly names: RuleNames;
  /** The whole content of the file that a subject is part of, for lines that were there before; nothing when it cannot be had. */
  readonly whole: (subject: Subject) => Promise<Passage | undefined>;
  readonly inspect: (subject: Subject) => readonly Finding[];
  /** How many notices are wanted at most: the next ones come when these are corrected. */
  readonly most: number;
};

type Whole = { readonly directives: readonly Placed[]; readonly findings: readonly Finding[] };

/** Splits the findings of one subject by the directives on their lines and on the lines above them. */
export async function judgeByComment(subject: Subject, findings: readonly Finding[], beside: Beside): Promise<Judged> {
  const { names } = beside;
  const lines = subjectLines(subject.passages);
  const here = findingsByLine(findings);
  const added = placed(lines.marked, here);
  const whole = asksForMore(findings, added, lines, names) ? await wholeOf(subject, beside) : undefined;
  const above = whole?.directives.filter(({ line, target }) => !lines.has(line) && here.get(target)?.some((finding) => finding.line === target)) ?? [];
  const everywhere = whole === undefined ? here : findingsByLine([...findings, ...whole.findings]);
  const sure = added.filter(({ target }) => whole !== undefined || lines.has(target));
  return { ...split(findings, directivesByTarget([...added, ...above]), names), notices: [...said(sure, everywhere, beside, subject.path), ...said(above, here, beside, subject.path)] };
}

/** Whether a line that is not checked itself could say something: the one above an open finding, or the one below a directive. */
function asksForMore(findings: readonly Finding[], added: readonly Placed[], lines: SubjectLines, names: RuleNames): boolean {
  if (added.some(({ target }) => !lines.has(target))) return true;
  const directives = directivesByTarget(added);
  return findings.some((finding) => finding.line > 1 && !lines.has(finding.line - 1) && coverOf(finding, directives, names) === undefined);
}

/** The directives of the whole file. Its keys are looked for only when there are any: no reason may repeat one. */
async function wholeOf(subject: Subject, { whole, inspect }: Beside): Promise<Whole | undefined> {
  const passage = await whole(subject);
  if (passage === undefined) return undefined;
  const { marked } = subjectLines([passage]);
  if (marked.size === 0) return { directives: [], findings: [] };
  const findings = inspect({ ...subject, passages: [passage] });
  return { directives: placed(marked, findingsByLine(findings)), findings };
}

function split(findings: readonly Finding[], directives: ByLine<Placed>, names: RuleNames): Pick<Judged, 'findings' | 'allowed'> {
  const open: Finding[] = [];
  const allowed: AllowedFinding[] = [];
  for (const finding of findings) {
    const by = coverOf(finding, directives, names);
    if (by === undefined) open.push(finding);
    else allowed.push({ ...finding, by: 'comment', reason: withoutRuns(by.reason) });
  }
  return { findings: open, allowed };
}

function said(directives: readonly Placed[], findings: ByLine<Finding>, { names, most }: Beside, path: string): readonly Notice[] {
  const notices: Notice[] = [];
  for (const directive of directives) {
    if (notices.length >= most) break;
    notices.push(...noticesOn(directive, findings, names).map((notice) => ({ ...notice, path })));
  }
  return notices;
}
