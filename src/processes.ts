import type * as processModule from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Node's module for processes. It is loaded when the first one is started, for it brings along what is needed for networks, and most commits with a key
 * start none: see src/git/answers.ts.
 */
export function processes(): typeof processModule {
  return createRequire(import.meta.url)('node:child_process') as typeof processModule;
}
