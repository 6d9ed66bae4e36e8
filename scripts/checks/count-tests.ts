import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Options, tool } from './program.js';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Runs the tests below the given folders (all without one) and counts them. A run that breaks down has at least one failure. */
export function countTests(folders: readonly string[], options: Options = {}): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-tests-'));
  const report = join(folder, 'report.json');
  const args = ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = tool('vitest/vitest.mjs', args, { ...options, live: true, env: { ...plain, ...options.env } });
  const counts = read(report);
  rmSync(folder, { recursive: true });
  return { ...counts, failed: ok ? 0 : Math.max(1, counts.failed) };
}

/** Where nobody looks at a terminal, codes for colours are in the way. */
const plain: Readonly<Record<string, string>> = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

function read(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
