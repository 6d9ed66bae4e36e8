import type { PlacedEntry } from './allow/allow-file.js';
import type { RuleNames } from './allow/rule-names.js';
import { loadIndex } from './catalog/load-index.js';
import type { RuleIndex } from './catalog/rule-index.js';
import { noConfig, type Config } from './config/config.js';
import { findConfig } from './config/find.js';
import { createDetector, type Detector } from './detect/detector.js';
import { CouldNotCheck, type Result } from './failure.js';

/** What decides about all that is read: the rules, a team's own among them, and what the team lets stand. */
export type Gate = {
  readonly index: RuleIndex;
  readonly detector: Detector;
  readonly config: Config;
  readonly names: () => Promise<RuleNames>;
  /** The entries of `.keyfenceallow`. */
  readonly entries: () => Promise<Result<readonly PlacedEntry[]>>;
  /** Why the configuration keeps a path from being read; nothing when it does not. */
  readonly skipped: (path: string) => string | undefined;
};

/**
 * The gate of the repository whose files are at `top`, with the configuration found there or in the file `named`. Throws `CouldNotCheck` when
 * the configuration cannot be used.
 */
export async function openGate(top: string | undefined, named?: string): Promise<Gate> {
  const found = findConfig(top, named);
  if (!found.ok) throw new CouldNotCheck(found.failure);
  const index = loadIndex();
  if (found.value === undefined) return gateOf(top, { index, config: noConfig, detector: createDetector(index), skipped: () => undefined });
  const { configured } = await import('./config/configured.js');
  return gateOf(top, await configured(found.value, index));
}

function gateOf(top: string | undefined, parts: Pick<Gate, 'index' | 'config' | 'detector' | 'skipped'>): Gate {
  let known: RuleNames | undefined;
  const names = async (): Promise<RuleNames> => (known ??= (await import('./allow/rule-names.js')).ruleNamesOf(parts.index));
  return { ...parts, names, entries: async () => (await import('./allow/read-allow-file.js')).readAllowFile(top, await names()) };
}
