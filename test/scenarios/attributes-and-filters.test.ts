import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { staged } from './support/readers.js';
import { scratch } from './support/scratch.js';

/* A line of .gitattributes, and what the configuration makes of it. */
const attributes: readonly (readonly [line: string, ...settings: string[]])[] = [
  ['*.env -diff'], ['*.env binary'], ['* -text'], ['* diff=hide', 'diff.hide.binary=true'], ['* diff=hide', 'diff.hide.textconv=true'],
  ['* diff=hide', 'diff.hide.command=true'], ['* diff=hide', 'diff.hide.xfuncname=.*'], ['* -diff -merge -text'], ['* whitespace=cr-at-eol'],
  ['* text=auto eol=crlf'], ['* text eol=lf'], ['* ident'], ['* linguist-generated export-ignore'], ['* diff=hide', 'diff.hide.wordRegex=.'],
];

test.each(attributes)('%s %s', async (line, ...config) => {
  const repo = scratch();
  repo.write('.gitattributes', `${line}\n`).write('a.env', 'A=1\n').commit('base');
  for (const setting of config) repo.git('config', ...(setting.split(/=(.*)/).slice(0, 2)));
  repo.write('a.env', `A=1\nB=${key()}\n`).add();
  expect(await staged(repo)).toEqual(['a.env:2']);
});

test('attributes in the Git directory and in a file of the user', async () => {
  const repo = scratch();
  repo.write('a.env', 'A=1\n').commit('base');
  repo.write('.git/info/attributes', '* -diff\n').write('mine', '* binary\n').git('config', 'core.attributesFile', `${repo.dir}/mine`);
  repo.write('a.env', `B=${key()}\n`).git('add', 'a.env');
  expect(await staged(repo)).toEqual(['a.env:1']);
});

test('a NUL in the file, and bytes that are no text at all', async () => {
  const repo = scratch();
  repo.write('a', Buffer.concat([Buffer.from('\0\n'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(`x ${key()} y\n\0`)])).add();
  expect(await staged(repo)).toEqual(['a:2']);
});

test('a clean filter: what it makes of the file is what is committed', async () => {
  const repo = scratch();
  repo.git('config', 'filter.shift.clean', 'sed 1d');
  repo.write('.gitattributes', '*.txt filter=shift\n').write('a.txt', `gone ${key(1)}\nb\n${key(2)}\n`).add();
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('a clean filter that takes the key out', async () => {
  const repo = scratch();
  repo.git('config', 'filter.crypt.clean', 'tr a-zA-Z x');
  repo.write('.gitattributes', '*.txt filter=crypt\n').write('a.txt', `${key(1)}\n`).add();
  expect(await staged(repo)).toEqual([]);
});

test('line ends are those of the blob', async () => {
  const repo = scratch();
  repo.git('config', 'core.autocrlf', 'true');
  repo.write('a.txt', `a\r\nb = ${key()}\r\nc\r\n`).add();
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('a working tree in UTF-16 that is stored as UTF-8', async () => {
  const repo = scratch();
  repo.write('.gitattributes', '*.txt working-tree-encoding=UTF-16LE-BOM\n');
  repo.write('a.txt', Buffer.from(`\u{feff}ü\nb = ${key()}\n`, 'utf16le')).add();
  expect(await staged(repo)).toEqual(['a.txt:2']);
});

test('a file above core.bigFileThreshold', async () => {
  const repo = scratch();
  repo.git('config', 'core.bigFileThreshold', '1k');
  repo.write('a.txt', 'x\n'.repeat(5000)).commit('base');
  repo.write('a.txt', `${'x\n'.repeat(5000)}${key()}\n`).add();
  expect(await staged(repo)).toEqual(['a.txt:5001']);
});
