import type { IndexedRule } from '../../catalog/rule-index.js';

/** A keyword with the case that the rule's pattern gives it: encoded, a letter's case can no longer be ignored. */
export function spellings(rule: Pick<IndexedRule, 'source' | 'flags'>, keyword: string): readonly string[] {
  if (rule.flags.includes('i')) return [...new Set([keyword.toLowerCase(), keyword, keyword.toUpperCase()])];
  const found = onlySpellings(rule, keyword);
  return found.length > 0 ? found : [keyword];
}

/** The only ways in which a key can spell it: none when case does not matter to the pattern, or it does not write the keyword out. */
export function onlySpellings(rule: Pick<IndexedRule, 'source' | 'flags'>, keyword: string): readonly string[] {
  if (rule.flags.includes('i')) return [];
  const small = keyword.toLowerCase();
  const text = rule.source.replace(/\\([^a-z0-9])/gi, '$1');
  const found = new Set<string>();
  const folded = text.toLowerCase();
  for (let at = folded.indexOf(small); at >= 0; at = folded.indexOf(small, at + 1)) found.add(text.slice(at, at + small.length));
  return [...found];
}
