import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** V8 compiles beside the program, and reads its settings whenever it likes: one that changes meanwhile has ended the process in the middle of a large commit. */
test("nothing changes V8's settings while the program runs", () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => readFileSync(join('src', path), 'utf8').includes('setFlagsFromString'))).toEqual([]);
});
