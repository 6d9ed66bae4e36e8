import type { CommandOutcome } from '../install/outcome.js';
import type { ExitCode } from '../verdict.js';
import type { Typed } from './command.js';
import type { Surroundings } from './surroundings.js';

/** Prints what a command came to: its lines, or with `--format json` the data, and then the lines to people. */
export function tell({ exitCode, lines, json }: CommandOutcome, { values }: Typed, { out, err }: Surroundings): ExitCode {
  const text = lines.map((line) => `${line}\n`).join('');
  if (values.get('format') !== 'json') {
    (exitCode === 2 ? err : out).write(text);
    return exitCode;
  }
  err.write(text);
  out.write(`${JSON.stringify(json, undefined, 2)}\n`);
  return exitCode;
}
