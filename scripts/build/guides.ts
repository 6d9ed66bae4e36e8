import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from '../../src/catalog/define.js';
import { guideOf } from '../../src/catalog/guide.js';

/** One JSON file a provider: what `explain` shows is read from it, and nothing else of the catalogue is loaded. */
export function writeGuides(folder: string, providers: readonly Provider[]): void {
  mkdirSync(folder, { recursive: true });
  for (const provider of providers) writeFileSync(join(folder, `${provider.id}.json`), JSON.stringify(guideOf(provider)));
}
