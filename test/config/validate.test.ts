import { describe, expect, test } from 'vitest';
import schema from '../../schema/keyfence.config.schema.json' with { type: 'json' };
import { problemsIn } from '../../src/config/validate.js';

const examples = { catches: ['a'], spares: ['b'] };
const rule = { id: 'acme-key', title: 'Acme key', pattern: 'acme_[0-9a-f]{32}', keywords: ['acme_'], examples };

describe('valid', () => {
  test.each([
    {},
    { $schema: './node_modules/keyfence/schema/keyfence.config.schema.json' },
    { rules: { 'clarifai-api-key': 'off', 'generic-password': 'possible' } },
    { ownRules: [rule] },
    { ownRules: [{ ...rule, flags: 'is', words: ['acme'], confidence: 'certain', env: 'ACME_KEY', multiline: true }] },
    { skip: [{ path: 'vendor/**', reason: 'third-party code' }] },
    { store: { kind: 'vault', mount: 'kv', path: 'apps/{repo}/{provider}' } },
    { store: { kind: '1password', mount: 'Société Générale', path: 'x.y_z@w:1+2=3,4' } },
  ])('%j', (config) => {
    expect(problemsIn(config, schema)).toEqual([]);
  });
});

describe('a problem names its place and the way out', () => {
  test.each([
    [[], 'the configuration must be an object, not an array'],
    [null, 'the configuration must be an object, not null'],
    [{ rule: {} }, 'the configuration has an unknown key "rule"; did you mean "rules"?'],
    [{ zzzzzzzzzz: 1 }, 'the configuration has an unknown key "zzzzzzzzzz"'],
    [{ rules: { 'a-key': 'of' } }, 'rules.a-key is "of"; it can be "off", "possible", "likely", "certain"; did you mean "off"?'],
    [{ rules: { 'a-key': false } }, 'rules.a-key must be a string, not a boolean'],
    [{ rules: [] }, 'rules must be an object, not an array'],
    [{ ownRules: [{ ...rule, id: 'Acme Key' }] }, 'ownRules[0].id does not have the form ^[a-z0-9]+(-[a-z0-9]+)*$'],
    [{ ownRules: [{ id: 'acme-key', pattern: 'a', examples }] }, 'ownRules[0] needs "title"'],
    [{ ownRules: [{ ...rule, keyword: ['a'] }] }, 'ownRules[0] has an unknown key "keyword"; did you mean "keywords"?'],
    [{ ownRules: [{ ...rule, keywords: ['ab'] }] }, 'ownRules[0].keywords[0] needs 3 characters or more'],
    [{ ownRules: [{ ...rule, examples: { catches: [], spares: ['b'] } }] }, 'ownRules[0].examples.catches needs at least one item'],
    [{ skip: [{ path: 'vendor/**' }] }, 'skip[0] needs "reason"'],
    [{ skip: [{ path: 'vendor/**', reason: ' ' }] }, 'skip[0].reason needs a text'],
    [{ skip: ['vendor/**'] }, 'skip[0] must be an object, not a string'],
    [{ store: { kind: 'valt' } }, 'did you mean "vault"?'],
    [{ store: { mount: 'kv' } }, 'store needs "kind"'],
  ])('%j', (config, problem) => {
    expect(problemsIn(config, schema).join('\n')).toContain(problem);
  });

  test.each(['a\u001b[2Jb', 'a\u202eb', 'a\nb'])('of a title that moves the text around it: %j', (title) => {
    expect(problemsIn({ ownRules: [{ ...rule, title }] }, schema).join()).toContain('ownRules[0].title does not have the form');
  });

  test.each(['a;b', 'a$(b)', 'a`b', 'a"b', "a'b", 'a|b', 'a\\b'])('of a name that is more than a word in a command: %j', (word) => {
    expect(problemsIn({ store: { kind: 'vault', mount: word } }, schema).join()).toContain('store.mount does not have the form');
    expect(problemsIn({ store: { kind: 'vault', path: word } }, schema).join()).toContain('store.path does not have the form');
  });
});
