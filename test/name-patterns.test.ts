import { expect, test } from 'vitest';
import { anyName } from '../src/name-patterns.js';

const fits = anyName(['.env', '*.P12', 'id_*', '*service*.json', 'a*a', '*core*', 'dump*x*']);

test.each([
  ['.env', true], ['.ENV', true], ['x.env', false], ['store.p12', true], ['.p12', true], ['p12', false], ['id_rsa', true], ['id_', true], ['bid_rsa', false],
  ['my-service-account.json', true], ['service.json', true], ['servic.json', false], ['service.jsonl', false], ['aa', true], ['a', false], ['aba', true], ['', false],
  ['core', true], ['a core file', true], ['cor', false], ['dump.xz', true], ['dump.gz', false], ['a dump.x', false],
])('%s: %s', (name, expected) => {
  expect(fits(name)).toBe(expected);
});
