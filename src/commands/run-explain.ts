import { CouldNotCheck } from '../failure.js';
import type { ExitCode } from '../verdict.js';
import { wrong } from './arguments.js';
import type { Typed } from './command.js';
import { explainOne } from './explain-one.js';
import type { Surroundings } from './surroundings.js';

/** Carries out `keyfence explain`. What goes wrong is said here: the program that called may not know this one's failures. */
export async function runExplain(typed: Typed, here: Surroundings): Promise<ExitCode> {
  try {
    return await shown(typed, here);
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    const { refusal } = await import('./refusal.js');
    return refusal(error.failure, typed.values.get('format') === 'json' ? ['--format=json'] : [], here);
  }
}

async function shown(typed: Typed, here: Surroundings): Promise<ExitCode> {
  const site = typed.switches.has('all');
  const out = typed.values.get('out');
  const problem = siteProblem(typed.operands.length > 0, site, typed.values.get('format'), out);
  if (problem !== undefined) throw new CouldNotCheck(wrong(problem, { name: 'explain' }).failure);
  if (site && out !== undefined) return (await import('./explain-site.js')).writeSite(out, typed, here);
  return explainOne(typed, here);
}

function siteProblem(named: boolean, site: boolean, format: string | undefined, out: string | undefined): string | undefined {
  if (!site) return out === undefined ? undefined : '--out belongs to --all';
  if (named) return '--all takes no name';
  if (out === undefined) return '--all needs a folder: --out DIR';
  return format === 'html' ? undefined : '--all needs --format html';
}
