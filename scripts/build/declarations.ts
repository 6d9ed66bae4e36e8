import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Writes the type declarations of the public API; returns the compiler's exit code, whose messages it has shown. */
export function declare(project: string): number {
  const { status } = spawnSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', project], { stdio: 'inherit' });
  return status ?? 1;
}
