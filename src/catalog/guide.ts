import type { Category, FileRule, Guide, Provider, Rule } from './define.js';
import { mainFirst } from './main-rule.js';

/** What the leak guide knows of a provider: its facts, and of its rules what a reader is told. */
export type ProviderGuide = {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly aliases: readonly string[];
  /** That which is meant by the provider's name alone comes first. */
  readonly rules: readonly GuideRule[];
  readonly guide: Guide;
};

export type GuideRule = Pick<Rule, 'id' | 'title' | 'confidence' | 'env' | 'docs' | 'publicByDesign'>;

/** The part of a provider that its guide needs. */
export function guideOf({ id, name, category, aliases, rules, files, guide }: Provider): ProviderGuide {
  return { id, name, category, aliases: aliases ?? [], rules: mainFirst(id, [...rules.map(guideRule), ...(files ?? []).map(guideRule)]), guide: guide ?? {} };
}

function guideRule(rule: Rule | FileRule): GuideRule {
  const { id, title, confidence, env } = rule;
  const { docs, publicByDesign } = rule as Partial<Rule>;
  return { id, title, confidence, env, ...(docs && { docs }), ...(publicByDesign && { publicByDesign }) };
}
