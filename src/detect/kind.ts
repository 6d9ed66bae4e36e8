import type { IndexedRule } from '../catalog/rule-index.js';

/** A rule whose format alone tells: it is looked for wherever one of its keywords stands. The others ask for a word that belongs to the value. */
export function isDistinctive(rule: Pick<IndexedRule, 'keywords' | 'words'>): boolean {
  return rule.keywords.length > 0 && rule.words.length === 0;
}
