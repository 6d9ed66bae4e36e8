import { writeFileSync } from 'node:fs';
import { loadRules } from '../src/catalog/load-rules.js';
import { coveragePage } from './docs/coverage-page.js';
import { rulesPage } from './docs/rules-page.js';

/** Writes the pages that are made from the rules. */
export async function main(): Promise<number> {
  const providers = await loadRules('rules');
  writeFileSync('docs/rules.md', rulesPage(providers));
  writeFileSync('docs/coverage.md', coveragePage(providers));
  return 0;
}
