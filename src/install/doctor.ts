import { type Check, checkLines, problem } from './checks.js';
import { diagnose } from './diagnose.js';
import { gatherFacts } from './gather.js';
import type { CommandOutcome, Here } from './outcome.js';
import { failed } from './told.js';
import { prove } from './prove.js';
import { checkWorktrees } from './worktrees.js';

export type DoctorRequest = Here & {
  /** A text that the gate has to stop: it holds a made-up key. */
  readonly probe: string;
  /** What other parts know: the configuration, the allow entries, the fast path. */
  readonly more: readonly (() => Promise<readonly Check[]>)[];
};

/** Whether the gate of the repository around `cwd` is closed, by what Git would really run. Exit code 1: a hook would not do its work. */
export async function doctor(request: DoctorRequest): Promise<CommandOutcome> {
  const gathered = await gatherFacts(request);
  if (!gathered.ok) return failed('doctor', gathered.failure);
  const facts = gathered.value;
  const structure = diagnose(facts);
  const checks = [...structure, ...(await checkWorktrees(facts, request)), ...(await tried(structure, () => prove(facts, request, request.probe)))];
  for (const look of request.more) checks.push(...(await look()));
  return told(facts.top, checks);
}

/** Without hooks in place there is nothing to try; other people's hooks would run. */
async function tried(structure: readonly Check[], attempt: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  const inPlace = structure.every(({ id, status }) => !['hooks-path', 'hook-files'].includes(id) || status === 'ok');
  return inPlace ? attempt() : [problem('proof', 'The hooks were not tried, because Git would not run them all')];
}

function told(top: string, checks: readonly Check[]): CommandOutcome {
  const count = checks.filter(({ status }) => status === 'problem').length;
  const end = count === 0 ? 'The gate is closed.' : `The gate has ${count === 1 ? 'a problem' : `${count} problems`}.`;
  return { exitCode: count === 0 ? 0 : 1, lines: [...checkLines(checks), '', end], json: { schema: 1, command: 'doctor', repository: top, closed: count === 0, checks } };
}
