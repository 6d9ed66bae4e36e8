import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Path of husky's command, the one that came with keyfence. */
export function ownHusky(): string {
  return join(dirname(createRequire(import.meta.url).resolve('husky')), 'bin.js');
}
