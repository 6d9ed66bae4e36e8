import { applyPlan } from './apply.js';
import { gatherFacts } from './gather.js';
import { gitIn } from './git.js';
import type { CommandOutcome, Here } from './outcome.js';
import { planUninstall } from './plan-uninstall.js';
import { failed, planJson, planLines } from './told.js';

export type UninstallRequest = Here & {
  /** Says what would be done and does nothing. */
  readonly dryRun: boolean;
};

/** Takes out of the repository around `cwd` exactly what `init` put in. Doing it twice is no error. */
export async function uninstall(request: UninstallRequest): Promise<CommandOutcome> {
  const gathered = await gatherFacts(request);
  if (!gathered.ok) return failed('uninstall', gathered.failure);
  const facts = gathered.value;
  const plan = planUninstall(facts);
  const json = { schema: 1, command: 'uninstall', ...planJson(plan) };
  if (plan.actions.length === 0) return { exitCode: 0, lines: ['keyfence is not set up here; there is nothing to take out.'], json: { ...json, done: !request.dryRun } };
  if (request.dryRun) return { exitCode: 0, lines: ['keyfence uninstall would change:', ...planLines(plan)], json: { ...json, done: false } };
  const applied = await applyPlan(plan, { git: gitIn(facts.top, request.env), top: facts.top, here: request });
  if (!applied.ok) return failed('uninstall', applied.failure);
  return { exitCode: 0, lines: [...planLines(plan), '', 'keyfence no longer checks anything here.'], json: { ...json, done: true } };
}
