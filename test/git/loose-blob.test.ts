import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { looseBlob } from '../../src/git/objects/loose-blob.js';

const top = mkdtempSync(join(tmpdir(), 'keyfence-loose-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: top, encoding: 'utf8' }).trim();
git('init', '--quiet');
const commonDir = join(top, '.git');

function written(text: string): string {
  writeFileSync(join(top, 'file'), text);
  return git('hash-object', '-w', 'file');
}

const fileOf = (id: string): string => join(commonDir, 'objects', id.slice(0, 2), id.slice(2));

test.each([['some lines', 'one\ntwo\n'], ['nothing', ''], ['zero bytes', 'a\0b\0']])('a blob of %s is read', (_, text) => {
  expect(looseBlob({ commonDir, env: {} }, written(text))?.toString()).toBe(text);
});

test('Git has to say where it is no blob, or not there, or elsewhere, or large', () => {
  const id = written('to be asked for\n');
  expect(looseBlob({ commonDir, env: { GIT_OBJECT_DIRECTORY: 'elsewhere' } }, id)).toBeUndefined();
  expect(looseBlob({ commonDir, env: {} }, '0'.repeat(40))).toBeUndefined();
  git('add', 'file');
  expect(looseBlob({ commonDir, env: {} }, git('write-tree'))).toBeUndefined();
  expect(looseBlob({ commonDir, env: {} }, written('x'.repeat(5_000_000)))).toBeUndefined();
});

test.each([
  ['cut', (id: string): Buffer => deflateSync(Buffer.from(`blob 9\0${id}`))], ['damaged', (): Buffer => Buffer.from('no object')], ['empty', (): Buffer => Buffer.alloc(0)],
])('so it has where the file is %s', (name, content) => {
  const id = written(`${name}\n`);
  rmSync(fileOf(id));
  writeFileSync(fileOf(id), content(id));
  expect(looseBlob({ commonDir, env: {} }, id)).toBeUndefined();
});
