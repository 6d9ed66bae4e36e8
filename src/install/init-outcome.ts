import { type Check, checkLines } from './checks.js';
import type { RepositoryFacts } from './facts.js';
import { manifestPath } from './facts.js';
import type { CommandOutcome } from './outcome.js';
import { managerWords } from './package-manager.js';
import type { Plan } from './plan.js';
import { planJson, planLines } from './told.js';

/** What `--dry-run` prints. */
export function plannedOutcome(plan: Plan): CommandOutcome {
  const head = plan.actions.length === 0 ? 'keyfence init would change nothing.' : 'keyfence init would change:';
  return { exitCode: 0, lines: [head, ...planLines(plan)], json: { ...jsonOf(plan), done: false } };
}

export function closedOutcome(plan: Plan, { manifest, husky }: RepositoryFacts): CommandOutcome {
  const share = manifest.folder === undefined ? `Commit ${husky.folder}.` : `Commit ${manifestPath(manifest)} and ${husky.folder}, and every clone is guarded once its packages are installed.`;
  const changed = plan.actions.some(({ step, shown }) => step.kind === 'write' && !shown.startsWith('.git/'));
  const lines = [...beginning(plan), 'The gate is closed: commits, merges and pushes are checked here.', ...(changed ? [share] : [])];
  return { exitCode: 0, lines, json: { ...jsonOf(plan), done: true } };
}

/** Something that init must not change by itself keeps a hook from running. */
export function openOutcome(plan: Plan, { manifest: { manager } }: RepositoryFacts, problems: readonly Check[]): CommandOutcome {
  const lines = [...beginning(plan), 'The gate is not closed yet:', ...checkLines(problems), `Then look again: ${managerWords[manager].run} doctor`];
  return { exitCode: 2, lines, json: { ...jsonOf(plan), done: false, problems } };
}

/** An install prints this among much else: nothing where nothing changed. Files of the project are not its business. */
export function localOutcome(plan: Plan, problems: readonly Check[]): CommandOutcome {
  const open = problems.filter(({ id }) => id === 'hooks-path' || id === 'hook-files');
  const lines = open.length > 0 ? ['keyfence: the gate of this clone is not closed:', ...checkLines(open)]
    : plan.actions.length > 0 ? ['keyfence: commits, merges and pushes of this clone are checked.'] : [];
  return { exitCode: open.length > 0 ? 2 : 0, lines, json: { ...jsonOf(plan), done: open.length === 0, problems: open } };
}

function beginning(plan: Plan): readonly string[] {
  const changes = planLines(plan);
  return [...(plan.actions.length === 0 ? ['keyfence was set up here already.'] : []), ...changes, ...(changes.length === 0 ? [] : [''])];
}

function jsonOf(plan: Plan): object {
  return { schema: 1, command: 'init', ...planJson(plan) };
}
