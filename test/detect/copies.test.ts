import { expect, test } from 'vitest';
import { createCopies } from '../../src/detect/copies.js';

const [one, other] = [Buffer.from('one'), Buffer.from('other')];
const extent = { from: 0, files: 10, hits: 10 };

/** Counts how often it is asked. */
function finder(hits: readonly number[]): { readonly find: () => Float64Array; readonly asked: () => number } {
  let count = 0;
  return { find: () => ((count += 1), Float64Array.from(hits)), asked: () => count };
}

test('what was seen in some bytes is known of their copy, and of no others', () => {
  const copies = createCopies(String, extent);
  const { find, asked } = finder([1, 2]);
  const first = copies.hitsIn(one, find);
  expect(copies.hitsIn(Buffer.from('one'), find)).toEqual(first);
  expect(asked()).toBe(1);
  copies.hitsIn(other, find);
  expect(asked()).toBe(2);
});

test('what holds nothing is known by the end of its path', () => {
  const copies = createCopies(String, extent);
  const { identity } = copies.hitsIn(one, finder([1]).find);
  expect(copies.isBarren(identity, 'a/b/c.ts')).toBe(false);
  copies.addBarren(identity, 'a/b/c.ts');
  expect(['a/b/c.ts', 'x/b/c.ts', 'b/c.ts', 'a/x/c.ts', 'a/b/x.ts', 'c.ts'].map((path) => copies.isBarren(identity, path))).toEqual([true, true, true, false, false, false]);
  expect(copies.isBarren('other', 'a/b/c.ts')).toBe(false);
});

test.each([
  ['before much was read', { ...extent, from: 100 }], ['beyond as many files as are kept', { ...extent, files: 0 }], ['beyond as many hits', { ...extent, hits: 1 }],
])('%s nothing is remembered', (_, limits) => {
  const copies = createCopies(String, limits);
  const { find, asked } = finder([1, 2]);
  copies.hitsIn(one, find);
  const { identity } = copies.hitsIn(one, find);
  expect(asked()).toBe(2);
  copies.addBarren(identity, 'a');
  expect(copies.isBarren(identity, 'a')).toBe(limits.files > 0 && identity !== undefined);
});

test('where nothing can stand for bytes, nothing is remembered', () => {
  const copies = createCopies(() => undefined, extent);
  const { find, asked } = finder([]);
  expect([copies.hitsIn(one, find), copies.hitsIn(one, find)].map(({ identity }) => identity)).toEqual([undefined, undefined]);
  expect(asked()).toBe(2);
  copies.addBarren(undefined, 'a');
  expect(copies.isBarren(undefined, 'a')).toBe(false);
});
