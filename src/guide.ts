import { command } from './commands/explain.js';
import { serve } from './commands/serve.js';
import type { Surroundings } from './commands/surroundings.js';
import type { ExitCode } from './verdict.js';

export { explain } from './remedy/explain.js';
export { runExplain } from './commands/run-explain.js';

/*
 * The leak guide as a program of its own, so that showing one loads nothing of what the hooks need: `cli.ts` starts it for `keyfence explain …`,
 * and the rest of the package takes from here what it shows of a guide.
 */

/** The command `explain` alone. */
export function main(argv: readonly string[], here: Surroundings): Promise<ExitCode> {
  return serve(argv, here, async () => command);
}
