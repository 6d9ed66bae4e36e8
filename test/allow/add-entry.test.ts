import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addEntries, withEntry } from '../../src/allow/add-entry.js';
import type { Entry } from '../../src/allow/entry.js';

const entry = (digit: string, reason = 'why', glob = 'a.ts'): Entry => ({ fingerprint: digit.repeat(16), rule: 'a-key', glob, reason });
const line = (digit: string, reason = 'why', glob = 'a.ts'): string => `${digit.repeat(16)} a-key ${glob} -- ${reason}`;

describe('one more entry', () => {
  test.each([
    ['in an empty file', '', entry('5'), `${line('5')}\n`],
    ['at its place', `${line('1')}\n${line('9')}\n`, entry('5'), `${line('1')}\n${line('5')}\n${line('9')}\n`],
    ['at the end', `${line('1')}\n`, entry('5'), `${line('1')}\n${line('5')}\n`],
    ['without a last line feed', line('1'), entry('5'), `${line('1')}\n${line('5')}\n`],
    ['before the comment of the next one', `${line('1')}\n# nine\n${line('9')}\n`, entry('5'), `${line('1')}\n${line('5')}\n# nine\n${line('9')}\n`],
    ['behind a heading', `# heading\n${line('9')}\n`, entry('5'), `# heading\n${line('5')}\n${line('9')}\n`],
    ['instead of the same one', `${line('5', 'old')}\n${line('9')}\n`, entry('5', 'new'), `${line('5', 'new')}\n${line('9')}\n`],
    ['beside one for another place', `${line('5', 'why', 'b.ts')}\n`, entry('5'), `${line('5')}\n${line('5', 'why', 'b.ts')}\n`],
    ['with the line ends of the file', `${line('1')}\r\n`, entry('5'), `${line('1')}\r\n${line('5')}\r\n`],
  ])('%s', (_, text, added, expected) => {
    expect(withEntry(text, added)).toBe(expected);
  });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'keyfence-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('the file is made, and nothing else is left', async () => {
  const at = folder();
  expect(await addEntries(at, [entry('5'), entry('1')])).toBeUndefined();
  expect(readFileSync(join(at, '.keyfenceallow'), 'utf8')).toBe(`${line('1')}\n${line('5')}\n`);
  expect(readdirSync(at)).toEqual(['.keyfenceallow']);
});

test.runIf(process.platform !== 'win32')('a link stays a link', async () => {
  const at = folder();
  writeFileSync(join(at, 'shared'), '');
  symlinkSync('shared', join(at, '.keyfenceallow'));
  await addEntries(at, [entry('5')]);
  expect(readFileSync(join(at, 'shared'), 'utf8')).toBe(`${line('5')}\n`);
});

test('two writers do not lose an entry: the second is told', async () => {
  const at = folder();
  writeFileSync(join(at, '.keyfenceallow.lock'), '');
  expect(await addEntries(at, [entry('5')])).toMatchObject({ code: 'allow-file-locked' });
  expect(existsSync(join(at, '.keyfenceallow'))).toBe(false);
});

test('a folder that is not there', async () => {
  expect(await addEntries(join(folder(), 'gone'), [entry('5')])).toMatchObject({ code: 'allow-file-unwritable', message: expect.stringContaining('ENOENT') });
});
