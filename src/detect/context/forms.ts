import type { IndexedRule } from '../../catalog/rule-index.js';

/** A stretch of a line that a form of writing secrets takes for one: `curl -u user:…`, `IDENTIFIED BY '…'`. */
export type Formed = { readonly rule: IndexedRule; readonly from: number; readonly to: number };

export type Forms = { readonly literals: readonly string[]; readonly find: (line: string) => readonly Formed[] };

/** Longer lines are data or generated; no person writes these forms there. */
const readable = 2000;

/**
 * The generic rules that say by their pattern what stands around the secret (it is in the group `key`). Each is tried on the lines that hold
 * one of its words as it stands.
 */
export function formsOf(rules: readonly IndexedRule[]): Forms {
  const formed = rules.filter(({ precedence, source }) => precedence < 0 && source.includes('(?<key>'));
  const compiled = new Map<IndexedRule, RegExp>();
  const literals = [...new Set(formed.flatMap(({ words }) => words))];
  const hint = new RegExp(literals.map((literal) => literal.replace(/[^\w ]/g, '\\$&')).join('|') || '(?!)', 'i');
  const find = (line: string): readonly Formed[] => {
    if (line.length > readable || !hint.test(line)) return none;
    const lower = line.toLowerCase();
    const found: Formed[] = [];
    for (const rule of formed) {
      if (!rule.words.some((word) => lower.includes(word))) continue;
      let pattern = compiled.get(rule);
      if (pattern === undefined) compiled.set(rule, (pattern = new RegExp(rule.source, `${rule.flags.replace(/[gd]/g, '')}gd`)));
      for (const match of line.matchAll(pattern)) found.push(...placed(rule, match));
    }
    return found.length === 0 ? none : found;
  };
  return { literals, find };
}

const none: readonly Formed[] = [];

function placed(rule: IndexedRule, found: RegExpExecArray): readonly Formed[] {
  const [from, to] = found.indices?.groups?.['key'] ?? [0, 0];
  return to > from ? [{ rule, from, to }] : none;
}
