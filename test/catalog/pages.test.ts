import { beforeAll, expect, test } from 'vitest';
import { coveragePage, counts } from '../../scripts/docs/coverage-page.js';
import { rulesPage } from '../../scripts/docs/rules-page.js';
import type { Provider } from '../../src/catalog/define.js';
import { loadRules } from '../../src/catalog/load-rules.js';

let providers: readonly Provider[];
beforeAll(async () => {
  providers = await loadRules();
});

test('the page of the rules names every rule', () => {
  const page = rulesPage(providers);
  const missing = providers.flatMap(({ rules, files = [] }) => [...rules, ...files]).filter(({ id }) => !page.includes(`| \`${id}\` |`));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('no cell of a page breaks its table', () => {
  for (const page of [rulesPage(providers), coveragePage(providers)]) {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const widths = new Set(rows.map((line) => line.replace(/\\\|/g, '').split('|').length - 2));
    expect([2, 5, 11]).toEqual(expect.arrayContaining([...widths]));
  }
});

test('the coverage counts what is there', () => {
  const acme: Provider = {
    id: 'acme', name: 'Acme', category: 'other', guide: { about: 'A key.', revoke: { page: 'https://acme.example/keys', steps: [] } },
    rules: [{ id: 'acme-key', title: 'Acme key', confidence: 'likely', pattern: /a/, words: ['acme'], env: 'ACME_KEY', examples: { keys: [], spares: [] } }],
  };
  expect(Object.fromEntries(counts([acme]))).toMatchObject({
    providers: 1, rules: 1, 'rules whose format alone tells': 0, 'rules that need a name or an address beside the key': 1, 'providers with: what it is': 1, 'providers with: revoking': 0,
  });
  expect(coveragePage([acme])).toContain('| Acme | 1 | 0 | 0 | yes |  |  |  |  |  | page |');
});

test('the catalogue is as wide as it was promised', () => {
  const count = Object.fromEntries(counts(providers));
  expect(count['providers']).toBeGreaterThanOrEqual(940);
  expect(count['rules']).toBeGreaterThanOrEqual(1340);
});
