import { expect, test } from 'vitest';
import { packIndex, unpackIndex } from '../../src/catalog/pack.js';
import type { IndexedRule, RuleIndex } from '../../src/catalog/rule-index.js';

const plain: IndexedRule = {
  id: 'acme-token', provider: 'acme', title: 'Acme token', confidence: 'likely', source: '[0-9a-f]{32}\\t', flags: '', keywords: [], followers: [], words: ['acme', 'acme cloud'],
  everyday: false, multiline: false, randomness: 'token', checks: [], precedence: 0, publicByDesign: false, env: 'ACME_TOKEN',
};
const full: IndexedRule = {
  ...plain, id: 'acme-key', flags: 'is', keywords: ['acm_', 'acl_'], followers: ['0', '"1'], words: [], everyday: true, multiline: true, randomness: 'any', checks: ['jwt', 'pem'], precedence: -2, publicByDesign: true,
};
const index = {
  version: '0123456789abcdef',
  rules: [full, plain],
  anywhere: [1],
  prepared: { covers: 2, words: { ac: 'acme 1,acmecloud 1' }, generic: [0] },
  files: [{ id: 'acme-file', provider: 'acme', title: 'Acme file', confidence: 'likely', names: ['*.acme'], except: ['x.acme'], env: 'ACME_FILE' }],
} satisfies RuleIndex;

test('an index comes back as it was', () => {
  expect(JSON.parse(JSON.stringify(unpackIndex(packIndex(index))))).toEqual(index);
});

test('a rule of a packed index answers field by field', () => {
  const rule = unpackIndex(packIndex(index)).rules[0];
  for (const [field, value] of Object.entries(full)) expect(rule?.[field as keyof IndexedRule], field).toEqual(value);
});

test('the tables of the prefilter come along', () => {
  expect(unpackIndex(packIndex(index), { prefilter: Uint8Array.of(1, 2) }).prefilter).toEqual(Uint8Array.of(1, 2));
});

test('a tab inside a field is refused, because it would shift the fields behind it', () => {
  expect(() => packIndex({ ...index, rules: [{ ...plain, title: 'Acme\ttoken' }] })).toThrow('acme-token');
});
