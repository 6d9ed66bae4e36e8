import { expect, test } from 'vitest';
import { compileIndex } from '../../src/catalog/compile.js';
import { fake } from '../../src/catalog/fake.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import { engine } from '../../src/detect/engine.js';
import { scannerOf } from '../../src/detect/prefilter/of-index.js';
import { wrappedIn } from '../../src/detect/wrapped.js';
import { inspectWith } from '../rules/inspect.js';

const providers = await loadRules();
const index = compileIndex(providers);
const { clueOf } = engine(scannerOf(index, () => []), index.rules, new Set(), Date.now, index.anywhere);

const [one, other, last] = [fake.hex(64, 1), fake.hex(64, 2), fake.hex(64, 3)];
const text = Buffer.from('a few words that a person wrote down, and the words that follow these').toString('base64');
const nats = (seed: number): string => `SU${fake.draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 56, seed)}`;

test.each<[string, string, string, boolean]>([
  ['the first of several', `${one}\n${other}\n`, one, true],
  ['one among others', `${one}\r\n${other}\r\n${last}`, other, true],
  ['the last', `data:\n${one}\n${other}`, other, true],
  ['in a patch', `+${one}\n+${other}\n`, one, true],
  ['a line of its own', `key:\n${one}\nnext\n`, one, false],
  ['a part of a line', `${one} x\n${other} x\n`, one, false],
  ['a short line', `${one.slice(0, 40)}\n${other.slice(0, 40)}\n`, one.slice(0, 40), false],
  ['further in', `  ${one}\n  ${other}\n`, one, false],
  ['before a line further in', `${last}\n${one}\n  ${other}\n`, one, false],
  ['behind a line that goes on', `x \\\n${one}\n${other}\n`, one, false],
  ['the same in a file from Windows', `x \\\r\n${one}\r\n${other}\r\n`, one, false],
  ['of which another was taken out', `+${one}\n-${other}\n+x\n`, one, false],
  ['a text in base64', `${text.slice(0, 64)}\n${text.slice(0, 64)}\n`, text.slice(0, 20), false],
  ['the same in a patch', `+${text.slice(0, 64)}\n+${text.slice(0, 64)}\n`, text.slice(0, 20), false],
  ['keys of a known format', `${nats(1)}\n${nats(2)}\n`, nats(1), false],
])('%s: %#', (_, whole, run, expected) => {
  expect(wrappedIn(Buffer.from(whole))(clueOf(-1), whole.indexOf(run))).toBe(expected);
});

test('a list of keys whose format alone tells is found, line by line', () => {
  const inspect = inspectWith(providers);
  const keys = Array.from({ length: 5 }, (_, nth) => nats(nth));
  expect(inspect(`${keys.join('\n')}\n`, 'notes.txt').map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
});
