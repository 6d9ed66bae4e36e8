import { check, type Asked } from '../check.js';
import type { Gate } from '../gate.js';
import type { Repository } from '../git/repository.js';
import type { Outcome } from '../report/outcome.js';
import { exitCodes, type ExitCode } from '../verdict.js';
import type { Typed } from './command.js';
import type { Surroundings } from './surroundings.js';

/** What a command that checks something leaves to this: everything but how it is read. */
export type CheckRequest = Pick<Asked, 'mode' | 'read' | 'history' | 'complete' | 'checked' | 'allowFileUnstaged'> & {
  readonly gate: Gate;
  readonly repository?: Repository;
  /** Called before anything is reported. */
  readonly before?: () => void;
};

/** Checks, and reports when there is something to say. */
export async function runCheck({ repository, before, ...request }: CheckRequest, typed: Typed, here: Surroundings): Promise<ExitCode> {
  const whole: Asked['whole'] = async (subject) => (await import('./whole-file.js')).wholeFile(subject, repository);
  const outcome = await check({ ...request, whole, now: here.now, clock: here.clock });
  before?.();
  if (request.mode === 'scan' || typed.values.has('format') || hasNews(outcome)) {
    const { report } = await import('./report.js');
    await report(outcome, { typed, here, store: request.gate.config.store, repository });
  }
  return exitCodes[outcome.verdict];
}

function hasNews({ verdict, findings, allowed, skipped, notices }: Outcome): boolean {
  return verdict !== 'clean' || findings.length + allowed.length + skipped.length + notices.length > 0;
}
