import { expect, test } from 'vitest';
import { flatten, wordsOf } from '../../../src/detect/context/split-words.js';

test.each([
  ['clarifaiApiKey', ['clarifai', 'api', 'key']],
  ['CLARIFAI-API-KEY', ['clarifai', 'api', 'key']],
  ['clarifai.api_key', ['clarifai', 'api', 'key']],
  ['AbuseIPDBKey', ['abuse', 'ipdb', 'key']],
  ['GITHUBToken', ['github', 'token']],
  ['auth0Secret', ['auth', '0', 'secret']],
  ['  ', []],
])('the words of %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test('names that differ in writing alone are the same when flat', () => {
  expect(flatten('ABUSE_IPDB_KEY').text).toBe(flatten('abuseIpdbKey').text);
});

test('what is no separator of names keeps words apart', () => {
  expect(flatten('abuse", "ipdb').text).toBe('abuse\nipdb');
});
