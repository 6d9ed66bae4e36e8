import { expect, test } from 'vitest';
import type { GuideRule } from '../../src/catalog/guide.js';
import { mainFirst } from '../../src/catalog/main-rule.js';

function rule(id: string, over: Partial<GuideRule> = {}): GuideRule {
  return { id, title: id, confidence: 'certain', env: 'KEY', ...over };
}

test.each([
  ['stripe', ['paymentintent-client-secret', 'restricted-key', 'secret-key', 'secret-key-test-mode', 'webhook-signing-secret'], 'secret-key'],
  ['aws', ['access-key-id', 'bedrock-long-term-api-key', 'secret-access-key', 'session-token'], 'secret-access-key'],
  ['twilio', ['account-sid', 'api-key-secret', 'auth-token'], 'auth-token'],
  ['slack', ['app-level-token', 'bot-token', 'bot-token-older', 'session-cookie'], 'bot-token'],
  ['openai', ['admin-key', 'project-api-key', 'user-api-key-older'], 'project-api-key'],
  ['airtable', ['api-key-retired-2024', 'oauth-access-token', 'personal-access-token'], 'personal-access-token'],
  ['clarifai', ['api-key', 'personal-access-token'], 'api-key'],
])('who names %s means the key that programs are given', (provider, kinds, main) => {
  const rules = kinds.map((kind) => rule(`${provider}-${kind}`));
  const [first, ...others] = mainFirst(provider, rules);
  expect(first?.id).toBe(`${provider}-${main}`);
  expect(others).toEqual(rules.filter(({ id }) => id !== first?.id));
});

test('a key that is public or only possible comes after one that is not', () => {
  const rules = [rule('a-api-key', { publicByDesign: 'yes' }), rule('a-secret-key', { confidence: 'possible' }), rule('a-thing')];
  expect(mainFirst('a', rules)[0]?.id).toBe('a-thing');
});
