import { expect, test } from 'vitest';
import { compileIndex } from '../../src/catalog/compile.js';
import { fake } from '../../src/catalog/fake.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import type { RuleIndex } from '../../src/catalog/rule-index.js';
import { engine } from '../../src/detect/engine.js';
import { findHits, placeOf } from '../../src/detect/hits.js';
import { scannerOf } from '../../src/detect/prefilter/of-index.js';
import { wrappedIn } from '../../src/detect/wrapped.js';
import { inspectWith } from '../rules/inspect.js';
import { kernelCode } from './kernel-code.js';
import { pick, random, type Random } from './random.js';

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

/** Lines of data of all kinds, and what may stand around them. */
function lines(dice: Random): string {
  const base64 = (length: number): string => fake.draw('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', length, dice(1e9));
  const kinds: readonly (() => string)[] = [
    () => base64(64), () => base64(76), () => base64(76), () => fake.hex(64, dice(1e9)), () => fake.alnum(64, dice(1e9)), () => base64(55 + dice(110)),
    () => `+${base64(64)}`, () => `${base64(62)}==`, () => `${base64(22)}==${base64(40)}`, () => `  ${base64(64)}`, () => `${base64(64)} \\`, () => `-${base64(64)}`,
    () => nats(dice(1e9)), () => text.slice(0, 64), () => `AC${fake.hex(32, dice(1e9))}${base64(30)}`, () => `${base64(20)}+AC${fake.hex(32, dice(1e9))}+${base64(9)}`, () => `${base64(20)}/AC${fake.hex(32, dice(1e9))}/${base64(9)}`, () => '', () => 'a line of words',
  ];
  const ends = ['\n', '\n', '\r\n'];
  return Array.from({ length: 700 }, () => {
    const kind = pick(kinds, dice);
    const end = pick(ends, dice);
    return Array.from({ length: 1 + dice(12) }, () => `${kind()}${end}`).join('');
  }).join('');
}

const kernel = kernelCode();

test.each([1, 2, 3, 4, 5, 6, 7, 8])('what the kernel passes over in wrapped data would have been dismissed anyway, %d', (seed) => {
  const bytes = Buffer.from(lines(random(seed)));
  const places = (by: RuleIndex): readonly number[] => {
    const isWrapped = wrappedIn(bytes);
    return Array.from(findHits(scannerOf(by, () => []), bytes, () => (place, needle) => needle < 0 && !isWrapped(clueOf(-1), place)), placeOf);
  };
  const found = places({ ...index, kernel: () => kernel });
  expect(found).toEqual(places(index));
  expect(found.length).toBeGreaterThan(100);
});
