import type { Failure } from '../failure.js';
import { jsonReport } from '../report/json.js';
import type { ExitCode } from '../verdict.js';
import type { Surroundings } from './surroundings.js';

/** Says why a command was not carried out, to people and, where JSON was asked for, to machines. */
export function refusal(failure: Failure, argv: readonly string[], { out, err }: Surroundings): ExitCode {
  err.write(failureText(failure));
  if (asksForJson(argv)) {
    const stats = { files: 0, addedLines: 0, bytes: 0, milliseconds: 0 };
    out.write(jsonReport({ mode: 'scan', verdict: 'could-not-check', findings: [], allowed: [], skipped: [], stats, failures: [failure], notices: [] }));
  }
  return 2;
}

/** A failure in plain text: what, in whose words, and what to do. */
function failureText({ message, detail, next }: Failure): string {
  const said = detail === undefined ? [] : detail.trim().split('\n').map((line) => `    ${line}`);
  const steps = next.map((step, nth) => `  ${nth === 0 ? 'do' : '  '}      ${step.replace(/^\$ /, '')}`);
  return [`keyfence: ${message}`, ...said, ...steps, ''].join('\n');
}

function asksForJson(argv: readonly string[]): boolean {
  return argv.some((arg, at) => arg === '--format=json' || (arg === '--format' && argv[at + 1] === 'json'));
}
