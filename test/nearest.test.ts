import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../src/nearest.js';

const commands = ['init', 'uninstall', 'pre-commit', 'pre-push', 'scan', 'explain', 'rules', 'doctor', 'allow'];

test.each([
  ['scna', 'scan'],
  ['int', 'init'],
  ['precommit', 'pre-commit'],
  ['pre-comit', 'pre-commit'],
  ['EXPLAIN', 'explain'],
  ['unistall', 'uninstall'],
  ['rule', 'rules'],
  ['zzzzzzzz', undefined],
  ['', undefined],
])('%j was meant to be %j', (typed, expected) => {
  expect(nearest(typed, commands)).toBe(expected);
});

test('a beginning finds the whole word', () => {
  expect(nearest('stripe', ['square', 'stripe-secret-key'])).toBe('stripe-secret-key');
});

test('the end of a sentence', () => {
  expect(didYouMean('scna', commands)).toBe('; did you mean "scan"?');
  expect(didYouMean('zzzzzzzz', commands)).toBe('');
});
