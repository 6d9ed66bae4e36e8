import type { Provider } from '../../src/catalog/define.js';
import { facts, kindsOf, knows } from './facts.js';
import { cell, table } from './table.js';

/** `docs/coverage.md`: how many providers and kinds of keys there are, and which facts are known of whom. */
export function coveragePage(providers: readonly Provider[]): string {
  return [
    '# Coverage',
    'Made by `npm run docs` from `rules/`; not edited by hand. `page` means that the address is known and the steps are not told yet.',
    table(['what', 'count'], counts(providers).map(([what, count]) => [what, String(count)])),
    table(['provider', 'kinds of keys', 'with a page', 'verified', ...facts.map(([, name]) => name)], providers.map(row)),
  ].join('\n\n') + '\n';
}

/** The figures of the report: each a number of providers or of rules. */
export function counts(providers: readonly Provider[]): readonly (readonly [string, number])[] {
  const rules = providers.flatMap((provider) => provider.rules);
  return [
    ['providers', providers.length],
    ['rules', rules.length],
    ['rules by the name of a file', providers.reduce((sum, provider) => sum + (provider.files?.length ?? 0), 0)],
    ['rules whose format alone tells', rules.filter(({ words }) => !words).length],
    ['rules that need a name or an address beside the key', rules.filter(({ words }) => words).length],
    ['rules with a structure that is verified', rules.filter(({ checks }) => checks).length],
    ['rules of keys that are public by design', rules.filter(({ publicByDesign }) => publicByDesign).length],
    ['rules with the page that documents the key', rules.filter(({ docs }) => docs).length],
    ...facts.map(([fact, name]) => [`providers with: ${name}`, providers.filter(({ guide }) => knows(guide, fact) === 'yes').length] as const),
  ];
}

function row(provider: Provider): readonly string[] {
  const { name, rules, guide } = provider;
  const documented = rules.filter(({ docs }) => docs).length;
  const verified = rules.filter(({ checks }) => checks).length;
  return [cell(name), kindsOf(provider), documented, verified, ...facts.map(([fact]) => knows(guide, fact).replace('no', ''))].map(String);
}
