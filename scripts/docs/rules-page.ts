import type { FileRule, Provider, Rule } from '../../src/catalog/define.js';
import { cell, table } from './table.js';

/** `docs/rules.md`: every rule by provider, with what finds it, how sure it is, and the provider's page. */
export function rulesPage(providers: readonly Provider[]): string {
  const count = providers.flatMap(({ rules }) => rules).length;
  return [
    '# Rules',
    `${count} rules of ${providers.length} providers. Made by \`npm run docs\` from \`rules/\`; not edited by hand.`,
    '`certain` and `likely` block, `possible` is shown and lets the commit through. A key that is public by design is named and never blocks.',
    ...providers.map(section),
  ].join('\n\n') + '\n';
}

function section({ name, rules, files }: Provider): string {
  return `## ${name}\n\n${table(['rule', 'key', 'found by', 'confidence', 'variable'], [...rules.map(row), ...(files ?? []).map(fileRow)])}`;
}

function row({ id, title, keywords, words, confidence, publicByDesign, env, docs }: Rule): readonly string[] {
  const found = words ? `a name or address with ${words.map(code).join(', ')}` : (keywords?.map(code).join(', ') ?? 'its form');
  return [code(id), docs ? `[${cell(title)}](${docs})` : cell(title), found, publicByDesign ? 'public by design' : confidence, code(env)];
}

function fileRow({ id, title, names, confidence, env }: FileRule): readonly string[] {
  return [code(id), cell(title), `a file named ${names.map(code).join(', ')}`, confidence, code(env)];
}

const code = (text: string): string => `\`${cell(text)}\``;
