import { expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { knownForms } from '../../../src/detect/context/known-forms.js';
import { rule } from '../rule.js';

const { isBroken, isOfOther } = knownForms([
  rule('acme-token', /acme_[A-Za-z0-9]{30}/, { keywords: ['acme_'] }),
  rule('bolt-io-key', /bolt-[0-9a-f]{20,40}/, { keywords: ['bolt-'], provider: 'bolt-io' }),
  rule('cask-key', /live_[A-Za-z0-9]{20}/, { keywords: ['live_'] }),
  rule('dune-key', /live_[A-Za-z0-9]{30}/, { keywords: ['live_'] }),
  rule('dune-secret', /[0-9a-f]{32}/, { words: ['dune'] }),
]);

test.each([
  ['one that was cut', `acme_${fake.alnum(29)}`, true],
  ['one that a character too much was added to', `acme_${fake.alnum(31)}`, true],
  ['one with other letters', `bolt-${fake.alnum(20)}`, true],
  ['one that goes on, as new forms do', `acme_${fake.alnum(44)}`, false],
  ['one with the head of several providers', `live_${fake.alnum(12)}`, false],
  ['one without a head', fake.alnum(30), false],
])('%s: %s is broken, %s', (_, value, broken) => {
  expect(isBroken(value)).toBe(broken);
});

test.each([['ACME_API_KEY', true], ['boltIoApiToken', true], ['acme token', true], ['boltIoAccessToken', true], ['DUNE_TOKEN', false], ['ACME_WEBHOOK_SECRET', false], ['DUNE_API_KEY', false], ['API_KEY', false], ['other_api_key', false]])('%s is of a provider whose keys have a form, %s', (name, other) => {
  expect(isOfOther(name)).toBe(other);
});
