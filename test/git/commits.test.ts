import { describe, expect, test } from 'vitest';
import { CouldNotCheck } from '../../src/failure.js';
import { mergeTagMessages, messageOf } from '../../src/git/commits/message.js';
import { Sections } from '../../src/git/commits/sections.js';
import { ByteSource } from '../../src/git/objects/byte-source.js';
import { ObjectParts } from '../../src/git/objects/object-parts.js';
import { parseObjectHead } from '../../src/git/objects/read-objects.js';
import type { FilePart } from '../../src/git/patch/part.js';
import { atHunk } from '../../src/git/patch/part.js';
import { parseRefLines } from '../../src/git/push/ref-lines.js';
import { nextChange } from '../../src/git/raw-changes.js';
import { dice } from './dice.js';

const [one, two, zero] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)];

test.each([
  ['', []], [`refs/heads/main ${one} refs/heads/main ${two}\n`, [{ localId: one, remoteRef: 'refs/heads/main', remoteId: two }]],
  [`HEAD@{2 days ago} ${one} refs/heads/x ${zero}`, [{ localId: one, remoteRef: 'refs/heads/x' }]], [`(delete) ${zero} refs/heads/x ${two}\n`, [{ remoteRef: 'refs/heads/x', remoteId: two }]],
  [`x ${one} r ${zero} ${one} refs/heads/x ${zero}\n`, [{ localId: one, remoteRef: 'refs/heads/x' }]],
])('ref lines %j', (text, updates) => {
  expect(parseRefLines(Buffer.from(text), 'sha1')).toEqual(updates);
});

test('ref lines of the other object format are not understood', () => {
  expect(() => parseRefLines(Buffer.from(`x ${one} y ${zero}\n`), 'sha256')).toThrow(CouldNotCheck);
});

test.each([
  ['tree x\nauthor y\n\nsubject\n\nbody\n', 'subject\n\nbody\n'], ['tree x\n\n', ''], ['tree x\n', ''], ['', ''], ['gpgsig a\n b\n \n c\n\nmessage', 'message'],
])('the message of %j', (object, message) => {
  expect(messageOf(Buffer.from(object)).toString()).toBe(message);
});

test('the messages of tags that a merge carries', () => {
  const merge = 'tree x\nparent y\nmergetag object 1\n type commit\n tag v1\n \n first\n \n second line\nmergetag object 2\n tag v2\n \n other\ngpgsig x\n\nmergetag in the message\n';
  expect(mergeTagMessages(Buffer.from(merge)).map(String)).toEqual(['first\n\nsecond line', 'other']);
  expect(mergeTagMessages(Buffer.from('tree x\n\n\nmergetag object 1\n \n no\n'))).toEqual([]);
});

test.each([`${one} missing`, `${one} blob x`, `${one} thing 1`, '', 'x blob 1', `${one} blob`])('the head of an object %j is an error', (line) => {
  expect(() => parseObjectHead(line)).toThrow(CouldNotCheck);
});

test('objects are split in chunks of any size', () => {
  const contents = ['', 'a\n', `${one} blob 3\nabc\n`, 'x'.repeat(5000), '\n\n\n'];
  const output = Buffer.from(contents.map((content) => `${one} commit ${content.length}\n${content}\n`).join(''));
  const roll = dice(5);
  for (const most of [1, 3, 50, 10_000]) {
    const splitter = new ObjectParts(Infinity);
    const found: string[] = [];
    for (let at = 0; at < output.length;) {
      const size = roll(most) + 1;
      for (const { bytes } of splitter.add(output.subarray(at, at + size))) found.push(bytes.toString());
      at += size;
    }
    splitter.finish();
    expect(found).toEqual(contents);
  }
});

test('contents come in chunks of any size, small ones whole, and none is copied without need', () => {
  const contents = ['', 'a\n', `${one} blob 3\nabc\n`, 'x'.repeat(5000), '\n\n\n', ''];
  const output = Buffer.from(contents.map((content) => `${one} blob ${content.length}\n${content}\n`).join(''));
  const roll = dice(6);
  for (const most of [1, 3, 50, 10_000]) {
    const parts = new ObjectParts(100);
    const found = contents.map(() => ({ text: '', parts: 0, first: 0, last: 0 }));
    for (let at = 0; at < output.length;) {
      const size = roll(most) + 1;
      for (const { nth, bytes, first, last } of parts.add(output.subarray(at, at + size))) {
        const one = found[nth]!;
        found[nth] = { text: one.text + bytes.toString(), parts: one.parts + 1, first: one.first + Number(first), last: one.last + Number(last) };
      }
      at += size;
    }
    expect(parts.finish()).toBe(contents.length);
    expect(found.map(({ text }) => text)).toEqual(contents);
    for (const { text, parts: count, first, last } of found) expect([first, last, text.length > 100 || count === 1]).toEqual([1, 1, true]);
  }
});

test.each([`${one} blob 5\nabc`, `${one} blob 3\nabcx${one}`, 'abc', `${one} blob 3\n`, `${one} blob 3\nabc`])('contents %j that are cut off or damaged are an error', (output) => {
  expect(() => {
    const parts = new ObjectParts(100);
    for (const { bytes } of parts.add(Buffer.from(output))) expect(bytes.toString()).toBe('abc');
    parts.finish();
  }).toThrow(CouldNotCheck);
});

test.each([`${one} commit 5\nabc`, `${one} commit 3\nabcx${one}`, 'abc', `${one} commit 3\n`])('objects %j that are cut off or damaged are an error', (output) => {
  expect(() => {
    const splitter = new ObjectParts(Infinity);
    for (const object of splitter.add(Buffer.from(output))) expect(object).toBeUndefined();
    splitter.finish();
  }).toThrow(CouldNotCheck);
});

async function* chunks(text: string): AsyncGenerator<Buffer> {
  for (const letter of Buffer.from(text, 'latin1')) yield Buffer.from([letter]);
}

test('a list of changes', async () => {
  const source = new ByteSource(chunks(`${one}\0:100644 100755 ${one} ${two} M\0a b\n:x\0:000000 120000 ${zero} ${two} A\0caf\u00e9\0`));
  expect(await nextChange(source)).toBe(one);
  expect(await nextChange(source)).toEqual({ oldMode: '100644', newMode: '100755', oldBlob: one, newBlob: two, status: 'M', name: 'a b\n:x' });
  expect(await nextChange(source)).toMatchObject({ oldMode: '000000', status: 'A', name: 'caf\u00e9' });
  expect(await nextChange(source)).toBeUndefined();
});

test.each(['x\0', `:100644 100755 ${one} ${two} M\0`, `:100644 100755 ${one} ${two} M\0name`, `:100644 ${one} M\0a\0`])('the list %j is an error', async (text) => {
  await expect(nextChange(new ByteSource(chunks(text)))).rejects.toBeInstanceOf(CouldNotCheck);
});

describe('sections of commits', () => {
  const merged = new Map([['m', new Map([['a', 'changed' as const]])]]);
  const commits = [{ id: 'x', parents: 1 }, { id: 'm', parents: 3 }, { id: 'r', parents: 0 }];
  const head = { name: 'a', oldMode: '100644', newMode: '100644', oldBlob: one, newBlob: two };
  const part = (...ranges: readonly number[]): FilePart => ({ kind: 'file', head, first: true, last: true, bytes: Buffer.alloc(0), from: atHunk, ranges, addedBytes: 0 });

  test('only what is added against every parent of a merge is new', () => {
    const sections = new Sections(commits, merged);
    sections.begin('x');
    expect(sections.newLines(part(1, 5))).toBe('all');
    sections.begin('m');
    expect(sections.newLines(part(1, 5))).toBeUndefined();
    sections.begin('m');
    expect(sections.newLines(part(3, 9))).toBeUndefined();
    sections.begin('m');
    expect([sections.newLines(part(1, 99)), sections.newLines({ ...part(1, 1), head: { ...head, name: 'b' } })]).toEqual([[3, 3], undefined]);
    sections.begin('r');
    expect(sections.newLines(part(1, 1))).toBe('all');
    sections.finish();
    expect(sections.done).toBe(3);
  });

  test.each([[['m']], [['x', 'r']], [['x', 'm', 'm']], [['x', 'm', 'r']], [['x', 'x']], [['x', 'm', 'm', 'm', 'r', 'r']], [[]]])('%j: a section that is missing is missed', (ids) => {
    expect(() => {
      const sections = new Sections(commits, merged);
      for (const id of ids) sections.begin(id);
      sections.finish();
    }).toThrow(CouldNotCheck);
  });
});
