import type { IndexedFileRule, IndexedRule, RuleIndex } from '../catalog/rule-index.js';
import type { Config } from '../config/config.js';

/** A rule as `keyfence rules` shows it. */
export type ListedRule = {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly confidence: string;
  /** Fixed pieces of which one stands in every key; empty for a rule that goes by words beside the value, or by a file's name. */
  readonly keywords: readonly string[];
  readonly words: readonly string[];
  /** For a rule about files: their names. */
  readonly names?: readonly string[];
  readonly env: string;
  readonly publicByDesign: boolean;
  readonly off: boolean;
};

/** All rules in the order of their ids, as a configuration leaves them. */
export function listRules({ rules, files }: RuleIndex, config: Pick<Config, 'rules'>): readonly ListedRule[] {
  return [...rules.map((rule) => listed(rule, config)), ...files.map((rule) => listed(rule, config))].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function listed(rule: IndexedRule | IndexedFileRule, { rules }: Pick<Config, 'rules'>): ListedRule {
  const { id, provider, title, env } = rule;
  const wanted = Object.hasOwn(rules, id) ? rules[id] : undefined;
  const common = { id, provider, title, confidence: wanted === undefined || wanted === 'off' ? rule.confidence : wanted };
  const rest = { env, off: wanted === 'off' };
  if ('names' in rule) return { ...common, keywords: [], words: [], names: rule.names, ...rest, publicByDesign: false };
  return { ...common, keywords: rule.keywords, words: rule.words, ...rest, publicByDesign: rule.publicByDesign };
}

/** The list as text: a heading for each provider, and what each of its rules looks for. */
export function ruleText(rules: readonly ListedRule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.flatMap((rule, at) => [
    ...(rules[at - 1]?.provider === rule.provider ? [] : [`${at === 0 ? '' : '\n'}${rule.provider}`]),
    `  ${rule.id.padEnd(width)}  ${rule.confidence.padEnd(8)}  ${rule.title}${remark(rule)}`,
    `  ${' '.repeat(width)}  ${lookedFor(rule)}`,
  ]);
  return `${lines.join('\n')}\n\n${rules.length} rule${rules.length === 1 ? '' : 's'}\n`;
}

function remark({ off, publicByDesign }: ListedRule): string {
  if (off) return ' (turned off by the configuration)';
  return publicByDesign ? ' (public by design; never blocks)' : '';
}

function lookedFor({ keywords, words, names }: ListedRule): string {
  if (names !== undefined) return `files named ${names.join(', ')}`;
  const parts = [...(keywords.length > 0 ? [keywords.join(', ')] : []), ...(words.length > 0 ? [`beside ${words.join(', ')}`] : [])];
  return parts.length === 0 ? 'by its form alone' : parts.join('; ');
}
