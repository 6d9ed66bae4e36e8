import { expect, test } from 'vitest';
import { compileIndex } from '../../src/catalog/compile.js';
import type { Provider, Rule } from '../../src/catalog/define.js';

const rule: Rule = {
  id: 'acme-token', title: 'Acme token', confidence: 'certain', pattern: /acm_[0-9a-f]{4}/, keywords: ['acm_'], env: 'ACME_TOKEN',
  examples: { keys: ['acm_' + '01ab', 'acm_' + '02cd'], spares: ['acm_', 'acme'] },
};
const { keywords: _, ...wordless } = rule;
const provider: Provider = { id: 'acme', name: 'Acme', category: 'other', rules: [rule] };
const changed = (change: Partial<Rule>): readonly Provider[] => [{ ...provider, rules: [{ ...rule, ...change }] }];

const refused: readonly (readonly [string, readonly Provider[], string])[] = [
  ['an id that is not in kebab case', changed({ id: 'acme-Token' }), 'acme-Token: write the id as lower-case words joined by "-"'],
  ['an id of another provider', changed({ id: 'other-token' }), 'other-token: begin the id with "acme-"'],
  ['a provider twice', [provider, { ...provider, rules: [] }], 'acme: this id is taken; choose another'],
  ['a rule twice', [{ ...provider, rules: [rule, rule] }], 'acme-token: this id is taken; choose another'],
  ['a flag', changed({ pattern: /acm_[0-9a-f]{4}/g }), 'acme-token: only the flags i and s are allowed, not "g"'],
  ['a word boundary', changed({ pattern: /\bacm_[0-9a-f]{4}/ }), 'acme-token: leave out \\b, the engine looks at the neighbours'],
  ['a pattern that matches nothing at all', changed({ pattern: /(?:acm_[0-9a-f]{4})?/ }), 'acme-token: the pattern matches an empty text; ask for at least one character'],
  ['a short keyword', changed({ keywords: ['acm_', 'ac'] }), 'acme-token: the keyword "ac" needs three characters or more'],
  ['a keyword that the examples lack', changed({ keywords: ['acme'] }), 'acme-token: example key 1 holds none of the keywords'],
  ['a rule by words that is tried anywhere', changed({ anywhere: true }), 'acme-token: anywhere stands instead of keywords and words'],
  ['followers without keywords', [{ ...provider, rules: [{ ...wordless, words: ['acme'], followers: ['01'] }] }], 'acme-token: followers stand behind keywords; give both or leave followers out'],
  ['an example that nothing follows', changed({ followers: ['01', 'acm'] }), 'acme-token: example key 2 holds none of the followers behind a keyword'],
  ['a word in upper case', changed({ words: ['Acme'] }), 'acme-token: write the word "Acme" in lower case'],
  ['a single example', changed({ examples: { ...rule.examples, keys: ['acm_' + '01ab'] } }), 'acme-token: give two example keys or more'],
  ['a single near miss', changed({ examples: { ...rule.examples, spares: [''] } }), 'acme-token: give two near misses or more'],
  ['an example that does not match', changed({ examples: { ...rule.examples, keys: ['acm_' + '01ab', 'acm_' + '01abc'] } }), 'acme-token: example key 2 does not match the whole pattern'],
  ['a file name with a folder', [{ ...provider, files: [{ id: 'acme-file', title: 'Acme file', confidence: 'likely', names: ['a/b'], env: 'X' }] }], 'acme-file: "a/b" must be the last part of a path'],
];

test.each(refused)('refuses %s', (_, providers, message) => {
  expect(() => compileIndex(providers)).toThrow(message);
});

test('rules come in the order of their ids, with what is left out filled in', () => {
  const wordy: Rule = { ...rule, id: 'acme-key', words: ['acme'] };
  const { rules } = compileIndex([{ ...provider, rules: [rule, wordy] }]);
  expect(rules.map(({ id, randomness, precedence, publicByDesign }) => ({ id, randomness, precedence, publicByDesign }))).toEqual([
    { id: 'acme-key', randomness: 'token', precedence: 0, publicByDesign: false },
    { id: 'acme-token', randomness: 'any', precedence: 0, publicByDesign: false },
  ]);
});

test('the version changes when a finding could, and only then', () => {
  const version = (change: Partial<Rule>): string => compileIndex(changed(change)).version;
  expect(version({ docs: 'https://example.org/' })).toBe(version({}));
  expect(version({ pattern: /acm_[0-9a-f]{4}|nothing/ })).not.toBe(version({}));
});
