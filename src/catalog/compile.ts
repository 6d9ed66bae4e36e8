import { createHash } from 'node:crypto';
import type { FileRule, Provider, Rule } from './define.js';
import { problemsOf } from './problems.js';
import type { IndexedFileRule, IndexedRule, RuleIndex } from './rule-index.js';

/** The index of all rules of `providers`, without examples and guides. Throws one error that lists everything that is wrong with them. */
export function compileIndex(providers: readonly Provider[]): RuleIndex {
  const problems = [...providers.flatMap(problemsOf), ...repeated(providers)];
  if (problems.length > 0) throw new Error(`The rules have ${problems.length} problems:\n${problems.join('\n')}`);
  const rules = providers.flatMap(({ id, rules }) => rules.map((rule) => indexed(rule, id))).sort(byId);
  const files = providers.flatMap(({ id, files }) => (files ?? []).map((rule) => indexedFile(rule, id))).sort(byId);
  const everywhere = new Set(providers.flatMap(({ rules }) => rules.filter((rule) => rule.anywhere).map(({ id }) => id)));
  const anywhere = rules.flatMap(({ id }, at) => (everywhere.has(id) ? [at] : []));
  return { version: versionOf({ rules, files, anywhere }), rules, files, anywhere };
}

function indexed(rule: Rule, provider: string): IndexedRule {
  return {
    id: rule.id,
    provider,
    title: rule.title,
    confidence: rule.confidence,
    source: rule.pattern.source,
    flags: rule.pattern.flags,
    keywords: rule.keywords ?? [],
    followers: rule.followers ?? [],
    words: rule.words ?? [],
    everyday: rule.everyday ?? false,
    multiline: rule.multiline ?? false,
    randomness: rule.randomness ?? (rule.words ? 'token' : 'any'),
    checks: rule.checks ?? [],
    precedence: rule.precedence ?? 0,
    publicByDesign: rule.publicByDesign !== undefined,
    env: rule.env,
  };
}

function indexedFile({ id, title, confidence, names, except, env }: FileRule, provider: string): IndexedFileRule {
  return { id, provider, title, confidence, names, except: except ?? [], env };
}

function repeated(providers: readonly Provider[]): readonly string[] {
  const rules = providers.flatMap((provider) => [...provider.rules, ...(provider.files ?? [])]);
  return [...twice(providers.map(({ id }) => id)), ...twice(rules.map(({ id }) => id))].map((id) => `${id}: this id is taken; choose another`);
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
