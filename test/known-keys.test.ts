import { expect, test } from 'vitest';
import { fake } from '../src/catalog/fake.js';
import { fingerprint } from '../src/detect/fingerprint.js';
import { redact } from '../src/detect/redact.js';
import { knownKeys } from '../src/known-keys.js';

const [long, other, middle, short] = [fake.hex(32, 1), `${fake.base64(20, 2)}/${fake.base64(19, 3)}`, fake.alnum(14, 4), fake.alnum(8, 5)];
const blank = knownKeys([long, other, middle, short].map((key) => ({ fingerprint: fingerprint(key), redacted: redact(key) })));

test.each([
  ['a file', `x/${long}.py`, `x/${redact(long)}.py`],
  ['a folder', `${long}/a.py`, `${redact(long)}/a.py`],
  ['within a word', `x/my${long}s.py`, `x/my${redact(long)}s.py`],
  ['twice', `${long}${long}`, `${redact(long)}${redact(long)}`],
  ['over two folders', `x/${other}.txt`, `x/${redact(other)}.txt`],
  ['a shorter one', `x/${middle}.txt`, `x/${redact(middle)}.txt`],
  ['a short one', `x/a-${short}_b`, 'x/a-…_b'],
  ['a short one that is part of a word', `x/a${short}`, `x/a${short}`],
  ['a beginning of one', `x/${long.slice(0, 30)}`, `x/${long.slice(0, 30)}`],
  ['what begins and ends like one', `${long.slice(0, 4)}${fake.hex(26, 9)}${long.slice(-2)}`, `${long.slice(0, 4)}${fake.hex(26, 9)}${long.slice(-2)}`],
  ['nothing', '', ''],
])('%s', (_, text, expected) => {
  expect(blank(text)).toBe(expected);
});

test('a text made to take long is left out as a whole', () => {
  const patient = knownKeys([{ fingerprint: fingerprint(`aaaa${long}aa`), redacted: redact(`aaaa${long}aa`) }]);
  expect(patient('a'.repeat(4096))).toBe('…');
});

test('nothing is known, nothing is changed', () => {
  expect(knownKeys([])(`x/${long}.py`)).toBe(`x/${long}.py`);
});
