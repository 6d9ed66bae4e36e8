import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/catalog/compile.js';
import { fake } from '../../../src/catalog/fake.js';
import { loadRules } from '../../../src/catalog/load-rules.js';
import { prepareContextual } from '../../../src/detect/context/contextual.js';
import { tellsOf } from '../../../src/detect/context/silent.js';
import { wordFinder } from '../../../src/detect/context/word-finder.js';
import { openWords } from '../../../src/detect/context/word-index.js';
import { pick, random } from '../../detect/random.js';

const providers = await loadRules();
const find = wordFinder({ anywhere: ['clarifai', 'token'], tailed: ['line', 'ably', 'liner'], whole: ['key', 'pat', 'apikey'], leading: ['value'], alone: ['v'] });

test.each([
  ['myclarifaix', true], ['CLARIFAI', true], ['clari_fai', true], ['clari.Fai', true], ['clari__fai', true], ['clari, fai', false], ['clari-_fai', false], ['clarifa', false],
  ['tokens', true], ['to-ken', true],
  ['line', true], ['my.line', true], ['onLine', true], ['online', false], ['linear', false], ['lines', false], ['lineApi', true], ['lineapi', true], ['line2', true], ['liner', true],
  ['line_key', true], ['linese', false], ['lineset', false], ['lineSeCret', true], ['linesecrets', true],
  ['key', true], ['the key: x', true], ['apiKey', true], ['apikey', true], ['apikeys', false], ['keys', false], ['keyapi', false], ['monkey', false], ['KEYNote', true], ['keynote', false],
  ['v', true], ['"v": x', true], ['1v=', true], ['_V=', true], ['v1', false], ['/v/', true], ['v-x', false], ['v.x', false], ['v_', false], ['dev', false], ['vé', true],
  ['path', false], ['a pat', true], ['2pat3', true], ['pät', false], ['pat', true], ['épat', true], ['', false], ['  ', false],
])('in "%s" a word stands: %s', (text, expected) => {
  expect(find(text)).toBe(expected);
});

test.each([['a value', false], ['"v": x', false], ['values', undefined], ['the key of a value', true]])('in "%s" a word stands that does not merely lead to a name: %s', (text, expected) => {
  expect([find(text), find(text, false)]).toEqual([expected !== undefined, expected ?? false]);
});

test('it says yes wherever a word of the rules is seen that counts by itself', () => {
  const { rules, prepared } = compileIndex(providers);
  const index = openWords((prepared ?? prepareContextual(rules)).words, rules);
  const tells = tellsOf(index).names;
  const own = index.ownWords();
  const counting = new Set(own);
  const dice = random(7);
  const marks = ['', '', ' ', '_', '-', '.', ':', '__', '--', '=', ', ', '/', ' "'];
  const cased = (word: string): string => pick([word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)], dice);
  const inParts = (word: string): string => {
    const at = 1 + dice(word.length - 1);
    return `${cased(word.slice(0, at))}${pick(marks, dice)}${cased(word.slice(at))}`;
  };
  let seen = 0;
  const missed = Array.from({ length: 40_000 }, (_, nth) => {
    const others = [fake.alnum(1 + dice(6), nth), pick(['key', 'api', 'my', 'id', 'x9', 'request'], dice)];
    return `${pick(others, dice)}${pick(marks, dice)}${inParts(pick(own, dice))}${pick(marks, dice)}${pick(others, dice)}`;
  }).filter((text) => {
    const isSeen = index.find(text).some(({ word }) => counting.has(word.text));
    seen += isSeen ? 1 : 0;
    return isSeen && !tells(text);
  });
  expect(missed).toEqual([]);
  expect(seen).toBeGreaterThan(10_000);
});
