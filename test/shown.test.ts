import { expect, test } from 'vitest';
import { fake } from '../src/catalog/fake.js';
import { shown } from '../src/shown.js';

test.each([
  ['scna', '"scna"'],
  ['clarifai-api-kee', '"clarifai-api-kee"'],
  ['a\nb\u001b[1m', '"a\u{fffd}b\u{fffd}[1m"'],
  ['src/components/internationalization.ts', '"src/components/internationalization.ts"'],
])('%j is shown as %s', (typed, expected) => {
  expect(shown(typed)).toBe(expected);
});

test.each([fake.hex(32), `sk_live_${fake.alnum(24)}`, `src/${fake.alnum(40)}.ts`, fake.base64(88), `x=${fake.hex(40)}`])('a key is not shown: case %#', (key) => {
  const longest = key.split(/[^A-Za-z0-9]+/).sort((one, other) => other.length - one.length)[0] ?? '';
  expect(shown(key)).not.toContain(longest);
});
