import { applyPlan } from './apply.js';
import { diagnose } from './diagnose.js';
import { gatherFacts } from './gather.js';
import { gitIn } from './git.js';
import { closedOutcome, localOutcome, openOutcome, plannedOutcome } from './init-outcome.js';
import type { CommandOutcome, Here } from './outcome.js';
import { noteRemotes } from './note-remotes.js';
import { planInit } from './plan-init.js';
import { failed, nothingToDo } from './told.js';

export type InitRequest = Here & {
  /** Says what would be done and does nothing. */
  readonly dryRun: boolean;
  /** Does only what belongs to this clone, and minds no missing repository: what the package script runs at every install. */
  readonly local: boolean;
};

/** Closes the gate in the repository around `cwd`. Exit code 2: it is not closed, and the lines say what stands in the way. */
export async function init(request: InitRequest): Promise<CommandOutcome> {
  // As husky does: an install in a container or in CI wants no hooks.
  if (request.local && request.env['HUSKY'] === '0') return nothingToDo('HUSKY=0 is set.');
  const gathered = await gatherFacts(request);
  if (!gathered.ok) return request.local && gathered.failure.code === 'not-a-repository' ? nothingToDo(gathered.failure.message) : failed('init', gathered.failure);
  const facts = gathered.value;
  if (request.local && facts.manifest.ignored) return nothingToDo(`The repository around ${facts.manifest.folder ?? ''} ignores it.`);
  const planned = planInit(facts, request);
  if (!planned.ok) return failed('init', planned.failure);
  if (request.dryRun) return plannedOutcome(planned.value);
  const git = gitIn(facts.top, request.env);
  const applied = await applyPlan(planned.value, { git, top: facts.top, here: request });
  if (!applied.ok) return failed('init', applied.failure);
  await noteRemotes(git, facts);

  // Only what Git would really run counts, so what was done is looked at again.
  const after = await gatherFacts(request);
  if (!after.ok) return failed('init', after.failure);
  const problems = diagnose(after.value).filter(({ status }) => status === 'problem');
  if (request.local) return localOutcome(planned.value, problems);
  return problems.length === 0 ? closedOutcome(planned.value, after.value) : openOutcome(planned.value, after.value, problems);
}
