import { CouldNotCheck } from '../failure.js';
import { noConfig, type Config } from './config.js';
import { findConfig } from './find.js';

/** The configuration alone, for commands that check nothing. Its own rules are not tried. Throws `CouldNotCheck` when it cannot be used. */
export async function openConfig(top: string | undefined, named?: string): Promise<Config> {
  const found = findConfig(top, named);
  if (!found.ok) throw new CouldNotCheck(found.failure);
  if (found.value === undefined) return noConfig;
  const config = (await import('./read.js')).readConfig(found.value);
  if (!config.ok) throw new CouldNotCheck(config.failure);
  return config.value;
}
