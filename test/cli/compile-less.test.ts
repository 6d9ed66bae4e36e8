import { cachedDataVersionTag } from 'node:v8';
import { expect, test } from 'vitest';
import { compilingLess } from '../../src/commands/compile-less.js';
import type { Reading } from '../../src/detect/subject.js';

const batch: readonly Reading[] = [{ kind: 'path', path: 'a' }];
const stats = { files: 0, addedLines: 0, bytes: 0, milliseconds: 0 };

async function* batches(bytes: readonly number[]): AsyncGenerator<readonly Reading[]> {
  for (const each of bytes) {
    stats.bytes = each;
    yield batch;
  }
}

/* The tag names the settings of V8 among all else that compiled code is known by. */
test('V8 has other settings while much is read, and its own again at the end, however that comes', async () => {
  const own = cachedDataVersionTag();
  const tags: number[] = [];
  for await (const _ of compilingLess(batches([1, 9e6, 10e6]), stats)) tags.push(cachedDataVersionTag());
  expect([tags[0], tags[2]]).toEqual([own, tags[1]]);
  expect(tags[1]).not.toBe(own);
  expect(cachedDataVersionTag()).toBe(own);
  for await (const _ of compilingLess(batches([9e6, 10e6]), stats)) break;
  expect(cachedDataVersionTag()).toBe(own);
  const failing = async (): Promise<void> => {
    for await (const _ of compilingLess(batches([9e6]), stats)) throw new Error('bug');
  };
  await expect(failing()).rejects.toThrow('bug');
  expect(cachedDataVersionTag()).toBe(own);
});
