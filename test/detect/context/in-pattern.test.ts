import { expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { loadRules } from '../../../src/catalog/load-rules.js';
import { inspectWith } from '../../rules/inspect.js';

const inspect = inspectWith(await loadRules());
const key = fake.alnum(40, 3);

test.each([
  ['a class of letters', String.raw`const weaviateApiKey = /${key}[A-Za-z0-9_-]{20,}/;`, 0],
  ['a point and more', String.raw`WEAVIATE_API_KEY = r"${key}\.eyJ[A-Za-z0-9]+"`, 0],
  ['a look ahead', String.raw`weaviate_api_key: ${key}(?=[a-z])`, 0],
  ['digits', String.raw`weaviate_api_key = "${key}\d+"`, 0],
  ['an index, which is no pattern', `weaviate_api_key = "${key}"[0:40]`, 1],
  ['the end of a sentence', `weaviate_api_key = "${key}".`, 1],
  ['a list', `weaviate_api_key = ${key}[1]`, 1],
  ['the name of a folder', String.raw`weaviate_api_key = "${key}\deploy"`, 1],
])('a value behind which a regular expression goes on is no key: %s', (_, text, count) => {
  expect(inspect(text, 'src/a.py').filter(({ blocks }) => blocks)).toHaveLength(count);
});
