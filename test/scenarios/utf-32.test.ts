import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { history, pushed, staged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

function utf32(text: string, encoding: string, mark: boolean): Buffer {
  const points = [...(mark ? '\u{feff}' : '') + text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (encoding === 'LE') bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  }
  return bytes;
}

const kinds: readonly (readonly [string, boolean])[] = [['LE', true], ['LE', false], ['BE', true], ['BE', false]];

function origin(repo: Scratch): void {
  repo.git('init', '-q', '--bare', '../origin.git');
  repo.git('remote', 'add', 'origin', '../origin.git');
}

test.each(kinds)('a new file in UTF-32%s, byte order mark: %s', async (encoding, mark) => {
  const repo = scratch().write('a', utf32(`k = ${key(1)}\n日本 🔑\nx="${key(2)}"\n`, encoding, mark)).add();
  expect(await staged(repo)).toEqual(['a:1', 'a:3']);
});

test.each(kinds)('a line added to UTF-32%s, byte order mark: %s', async (encoding, mark) => {
  const repo = scratch();
  origin(repo);
  repo.write('a', utf32('first\nsecond\nlast\n', encoding, mark)).commit('base');
  repo.git('push', '-q', 'origin', 'main');
  repo.write('a', utf32(`first\nk = '${key(1)}'\nsecond\nlast\n`, encoding, mark)).commit('one');
  expect(await pushed(repo, 'origin', 'main')).toEqual(['a:2 in one']);
  expect(await history(repo)).toEqual(['a:2 in one']);
});
