import { describe, expect, test } from 'vitest';
import { exampleText, indexedRule, ruleProblems } from '../../src/config/own-rules.js';

const rule = { id: 'acme-key', title: 'Acme key', pattern: 'acme_[0-9a-f]{8}', keywords: ['acme_'], examples: { catches: ['a'], spares: ['b'] } };
const linear = (): undefined => undefined;

test.each([
  ['{hex:8}', /^[0-9a-f]{8}$/],
  ['{HEX:8}', /^[0-9A-F]{8}$/],
  ['{alnum:100}', /^[0-9A-Za-z]{100}$/],
  ['{lower:8}-{upper:8}', /^[a-z]{8}-[A-Z]{8}$/],
  ['{digits:6}', /^\d{6}$/],
  ['{base32:16}', /^[A-Z2-7]{16}$/],
  ['{base64:40}', /^[0-9A-Za-z+/]{40}$/],
  ['{base64url:40}', /^[0-9A-Za-z_-]{40}$/],
  ['{"a": {hex:4}, {other:4}, {hex:x}}', /^\{"a": [0-9a-f]{4}, \{other:4\}, \{hex:x\}\}$/],
])('%s becomes a text of that form', (template, form) => {
  expect(exampleText(template)).toMatch(form);
  expect(exampleText(template)).toBe(exampleText(template));
});

test('two keys of one example differ', () => {
  const [one, other] = exampleText('{hex:16} {hex:16}').split(' ');
  expect(one).not.toBe(other);
});

test('what is not given has a default', () => {
  expect(indexedRule(rule)).toMatchObject({ provider: 'own', confidence: 'likely', env: 'ACME_KEY', flags: '', randomness: 'any', words: [] });
  expect(indexedRule({ ...rule, keywords: [], words: ['acme'] })).toMatchObject({ randomness: 'token' });
  expect(indexedRule({ ...rule, confidence: 'possible', env: 'KEY', flags: 'i', multiline: true })).toMatchObject({ confidence: 'possible', env: 'KEY', flags: 'i', multiline: true });
});

describe('a rule is refused', () => {
  test.each([
    [[rule, rule], 'ownRules[1] (acme-key): this id is taken; choose another'],
    [[{ ...rule, id: 'taken' }], 'ownRules[0] (taken): this id is taken; choose another'],
    [[{ id: 'a', title: 'A', pattern: 'a', examples: rule.examples }], 'ownRules[0] (a): give keywords (fixed pieces of the key) or words (names beside it)'],
    [[{ ...rule, pattern: '(' }], 'ownRules[0] (acme-key): the pattern is no regular expression that JavaScript understands'],
    [[{ ...rule, pattern: 'a*' }], 'ownRules[0] (acme-key): the pattern matches an empty text; ask for at least one character'],
  ])('%j', (rules, problem) => {
    expect(ruleProblems(rules, new Set(['taken']), linear)).toEqual([problem]);
  });

  test('when it can take super-linear time', () => {
    expect(ruleProblems([rule], new Set(), () => 'it does')).toEqual(['ownRules[0] (acme-key): the pattern can take super-linear time on a hostile text: it does']);
  });

  test('and not otherwise', () => {
    expect(ruleProblems([rule], new Set(), linear)).toEqual([]);
  });
});
