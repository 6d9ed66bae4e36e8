import type { Passage, Subject } from '../detect/subject.js';
import type { AllowedFinding, Finding } from '../finding.js';
import type { Notice } from '../report/outcome.js';
import { withoutRuns } from '../shown.js';
import { noticesOn } from './directive-notices.js';
import { covers, placed, type Placed } from './placed.js';
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
};

type Whole = { readonly directives: readonly Placed[]; readonly findings: readonly Finding[] };

/** Splits the findings of one subject by the directives on their lines and on the lines above them. */
export async function judgeByComment(subject: Subject, findings: readonly Finding[], beside: Beside): Promise<Judged> {
  const lines = subjectLines(subject.passages);
  const added = placed(lines.marked, findings);
  const whole = asksForMore(findings, added, lines, beside.names) ? await wholeOf(subject, beside) : undefined;
  const above = whole?.directives.filter(({ line, target }) => !lines.has(line) && findings.some((finding) => finding.line === target)) ?? [];
  const known = [...findings, ...(whole?.findings ?? [])];
  const sure = added.filter(({ target }) => whole !== undefined || target < 1 || lines.has(target));
  return {
    ...split(findings, [...added, ...above], beside.names),
    notices: [...sure.map((directive) => noticesOn(directive, known, beside.names)), ...above.map((directive) => noticesOn(directive, findings, beside.names))]
      .flat()
      .map((notice) => ({ ...notice, path: subject.path })),
  };
}

/** Whether a line that is not checked itself could say something: the one above an open finding, or the one below a directive. */
function asksForMore(findings: readonly Finding[], added: readonly Placed[], lines: SubjectLines, names: RuleNames): boolean {
  const open = findings.filter((finding) => !added.some((directive) => covers(directive, finding, names)));
  return open.some(({ line }) => line > 1 && !lines.has(line - 1)) || added.some(({ target }) => !lines.has(target));
}

/** The directives of the whole file. Its keys are looked for only when there are any: no reason may repeat one. */
async function wholeOf(subject: Subject, { whole, inspect }: Beside): Promise<Whole | undefined> {
  const passage = await whole(subject);
  if (passage === undefined) return undefined;
  const { marked } = subjectLines([passage]);
  if (marked.size === 0) return { directives: [], findings: [] };
  const findings = inspect({ ...subject, passages: [passage] });
  return { directives: placed(marked, findings), findings };
}

function split(findings: readonly Finding[], directives: readonly Placed[], names: RuleNames): Pick<Judged, 'findings' | 'allowed'> {
  const open: Finding[] = [];
  const allowed: AllowedFinding[] = [];
  for (const finding of findings) {
    const by = directives.find((directive) => covers(directive, finding, names));
    if (by === undefined) open.push(finding);
    else allowed.push({ ...finding, by: 'comment', reason: withoutRuns(by.reason) });
  }
  return { findings: open, allowed };
}
