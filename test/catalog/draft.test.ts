import { expect, test } from 'vitest';
import { example } from '../../scripts/draft/example.js';
import type { KeyFacts } from '../../scripts/draft/facts.js';
import { keywordsOf } from '../../scripts/draft/keywords.js';
import { piecesOf } from '../../scripts/draft/piece.js';
import { constantName, draftProvider } from '../../scripts/draft/provider.js';
import { fake } from '../../src/catalog/fake.js';

const keywords: readonly (readonly [string, string, readonly string[]])[] = [
  ['a fixed head', 'acm_[0-9a-f]{32}', ['acm_']],
  ['one head of several', '(?:acl|acp)_[0-9a-f]{32}', ['acl_', 'acp_']],
  ['a set of few characters in the head', 'ac[ab]_[0-9a-f]{32}', ['aca_', 'acb_']],
  ['a piece in the middle', '[a-z]{8}Q7zz[a-z]{8}', ['Q7zz']],
  ['the longest part of an address between slashes', 'https://hooks\\.acme\\.test/in/[0-9]{5}', ['hooks.acme.test']],
  ['nothing, where every piece is shorter than three', 'ac[a-z]{8}-[0-9]{4}', []],
  ['nothing that may be left out', '(?:acme_)?[0-9a-f]{32}', []],
];

test.each(keywords)('takes as keyword %s', (_, format, expected) => {
  expect(keywordsOf(piecesOf(format))).toEqual(expected);
});

const formats: readonly string[] = [
  '[0-9a-f]{32}', 'acm_[A-Za-z0-9]{20,40}', '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', '(?:live|test)_[a-z0-9]{10}', '[A-Z2-7]{16}={0,2}',
  'https://[a-z0-9-]+\\.acme\\.test/[0-9]{6}/?', '[a-z0-9!@#$%^&*()]{50}', '(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}', '"key"\\s*:\\s*"[0-9a-f]{8}"', '[^\\s"]{8,30}', 'a{3}[^a-z]{9}',
];

test.each(formats)('composes two different keys of the format %s', (format) => {
  const keys = [0, 1].map((variant) => example(piecesOf(format), variant));
  for (const { source, value } of keys) {
    expect(value).toMatch(new RegExp(`^(?:${format})$`));
    expect(evaluate(source)).toBe(value);
  }
  expect(keys[0]?.value).not.toBe(keys[1]?.value);
});

/** What the expression gives when a rule file is read. */
function evaluate(source: string): unknown {
  return new Function('fake', `return ${source};`)(fake);
}

const line: KeyFacts = { provider: 'acme', provider_name: 'Acme', id: 'acme-api-key', key: 'API key', format: 'acm_[0-9a-f]{32}', distinctive: true, env: ['ACME_KEY'], docs: 'https://acme.test/keys' };

test('a draft holds no key, only how to compose one', () => {
  const draft = draftProvider([line]);
  expect(draft).toContain('keys: [`acm_${fake.hex(32)}`, `acm_${fake.hex(32, 2)}`]');
  expect(draft).not.toMatch(/acm_[0-9a-f]{32}/);
});

test('a format that tells by itself, without a fixed piece, is tried anywhere', () => {
  const draft = draftProvider([{ ...line, format: '[A-Z]{2}-[0-9]{4}-[a-z0-9]{30}' }]);
  expect(draft).toContain('anywhere: true');
  expect(draft).not.toContain('keywords');
});

test('a format that tells nothing is asked for by words', () => {
  const draft = draftProvider([{ ...line, distinctive: false, format: '[0-9a-f]{32}', context: ['acme'] }]);
  expect(draft).toContain("words: ['acme']");
  expect(draft).not.toContain('keywords');
});

test.each([['new-relic', 'newRelic'], ['switch', 'providerSwitch'], ['8x8', 'provider8x8']])('the constant of %s is %s', (id, name) => {
  expect(constantName(id)).toBe(name);
});
