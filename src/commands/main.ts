import type { ExitCode } from '../verdict.js';
import { serve } from './serve.js';
import type { Surroundings } from './surroundings.js';
import { loadCommand } from './table.js';

/** Every command. */
export function main(argv: readonly string[], here: Surroundings): Promise<ExitCode> {
  return serve(argv, here, loadCommand);
}
