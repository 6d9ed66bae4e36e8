import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { readAllowFile } from '../src/allow/read-allow-file.js';
import { findConfig } from '../src/config/find.js';
import { readOrdinaryFile } from '../src/ordinary-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfence-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

const names = { ids: new Set<string>(), providers: new Map<string, readonly string[]>() };
const odd: readonly (readonly [string, string, (path: string) => void])[] = [
  ['a pipe', 'EFTYPE', (path) => execFileSync('mkfifo', [path])],
  ['a link to a device', 'EFTYPE', (path) => symlinkSync('/dev/zero', path)],
  ['a link to nothing', 'a link to nothing', (path) => symlinkSync('shared/missing', path)],
];

test.each(odd)('%s in the place of a file that configures keyfence is said, and not waited for', (_, code, make) => {
  for (const name of ['.keyfenceallow', 'keyfence.config.json', 'package.json']) make(join(folder, name));
  expect(readAllowFile(folder, names)).toMatchObject({ ok: false, failure: { message: `.keyfenceallow cannot be read (${code})` } });
  expect(findConfig(folder, undefined)).toMatchObject({ ok: false, failure: { code: 'config-invalid', message: expect.stringContaining(`(${code})`) as string } });
  rmSync(join(folder, 'keyfence.config.json'));
  expect(findConfig(folder, undefined)).toMatchObject({ ok: false, failure: { message: expect.stringContaining(`package.json cannot be read (${code})`) as string } });
});

test('a link to a file is a file', () => {
  writeFileSync(join(folder, 'there'), 'text');
  symlinkSync('there', join(folder, 'link'));
  expect(readOrdinaryFile(join(folder, 'link'))).toBe('text');
  expect(() => readOrdinaryFile(join(folder, 'missing'))).toThrow(expect.objectContaining({ code: 'ENOENT' }) as Error);
});
