import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answered, readAnswers } from '../../src/git/answers.js';

function read(text: string | Buffer): ReturnType<typeof readAnswers> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-answers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'answers'), text);
  const descriptor = openSync(join(folder, 'answers'), 'r');
  onTestFinished(() => closeSync(descriptor));
  return readAnswers(descriptor);
}

const patch = 'diff --git a/x b/x\n@@ -0,0 +1 @@\n+x\n';

test('the answers are read', () => {
  const answers = read(`false\ntrue\n\0${patch}=keyfence\n`);
  expect([answers?.repository, answers?.patch.toString()]).toEqual(['false\ntrue\n', patch]);
});

test('a patch may be empty, and hold zero bytes', () => {
  expect(read('false\n\0=keyfence\n')?.patch.length).toBe(0);
  expect(read('false\n\0+a\0b\n=keyfence\n')?.patch.toString()).toBe('+a\0b\n');
});

test.each([
  ['nothing', ''], ['no last line', `false\n\0${patch}`], ['a last line that is one of the patch', `false\n\0${patch}+=keyfence\n`], ['a last line within', `false\n\0${patch}=keyfence\n${patch}`],
  ['no patch', 'false\n=keyfence\n'], ['a patch that was cut', `false\n\0${patch.slice(0, -1)}=keyfence\n`], ['more than is kept', `false\n\0+${'x'.repeat(8_000_000)}\n=keyfence\n`],
])('%s is no answer', (_, text) => {
  expect(read(text)).toBeUndefined();
});

test('a descriptor that cannot be read has no answer', () => {
  expect(readAnswers(9999)).toBeUndefined();
});

test('the patch is as Git would print it', async () => {
  const chunks: Buffer[] = [];
  for await (const chunk of answered(Buffer.from(patch)).output) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe(patch);
  for await (const chunk of answered(Buffer.alloc(0)).output) expect(chunk).toBeUndefined();
});
