import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { key, paths } from './support/found.js';
import { history, staged, stagedReadings } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

const names: readonly string[] = [
  'with space', ' leading', 'trailing ', '  ', 'tab\there', 'tab\t', 'line\nfeed', 'return\rhere', 'return\r', 'quote"here', '"quoted"', "apostrophe'", 'back\\slash',
  'r b/x', 'b/x', 'a/b/a/b', 'a" b/x', 'a b', 'a a', 'p q/p q', 'x b/x b/x', ':(glob)x', ':!x', ':/x', '-dash', '--', '--cached', 'HEAD', '@', '@{-1}', '*', '?', '[a]', '{a,b}',
  '$HOME', '`x`', '%s', '#x', 'x;y', 'x|y', 'x&y', '~', '.hidden', 'dump 2020-01-01 10:00:00 +0000.sql', 'x\u2028y', 'x\u0085y', 'x\fy', 'x\u000by', 'é', 'e\u0301', '日本語',
  '\u{1f511}.txt', '\u{feff}x', '\u202etxt', 'dev/null', 'null => x', 'diff --git a', '+++ b', '--- a', '@@ -1 +1 @@', 'index 1..2', 'new file mode', '\u0001\u001f\u007f', 'CON', 'a:b',
];

/** Puts files into the index under any names that Git takes, given as bytes. */
function stage(repo: Scratch, files: readonly Buffer[], content: string): void {
  const { dir: cwd, env } = repo;
  const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd, env, input: content }).toString().trim();
  const entries = files.flatMap((name) => [Buffer.from(`100644 ${blob}\t`), name, Buffer.from([0])]);
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd, env, input: Buffer.concat(entries) });
}

test('every odd name', async () => {
  const repo = scratch();
  stage(repo, names.map((name) => Buffer.from(name)), `x\n${key()}\n`);
  expect(await staged(repo)).toEqual(names.map((name) => `${name}:2`).sort());
  repo.git('commit', '-q', '-m', 'all');
  expect(await history(repo)).toEqual(names.map((name) => `${name}:2 in all`).sort());
});

test('every byte that a name can hold, alone and at both ends', async () => {
  const repo = scratch();
  const bytes = Array.from({ length: 255 }, (_, index) => index + 1).filter((byte) => byte !== 0x2f && byte !== 0x2e);
  stage(repo, bytes.map((byte) => Buffer.from([0x64, 0x2f, byte, 0x6d, byte])), `${key()}\n`);
  const shown = bytes.map((byte) => Buffer.from([0x64, 0x2f, byte, 0x6d, byte]).toString());
  expect(await paths(stagedReadings(repo))).toEqual([...shown].sort());
  expect(await staged(repo)).toEqual([...new Set(shown.map((name) => `${name}:1`))].sort());
});

test('a path of 4,000 bytes, one of them in need of quotes', async () => {
  const repo = scratch();
  const name = `${'d'.repeat(199)}/`.repeat(19) + `"${'f'.repeat(198)}`;
  stage(repo, [Buffer.from(name)], `${key()}\n`);
  expect(await staged(repo)).toEqual([`${name}:1`]);
});

test('names that are not UTF-8 are shown with the replacement character', async () => {
  const repo = scratch();
  stage(repo, [Buffer.from('caf\xe9.txt', 'latin1')], `${key()}\n`);
  expect(await staged(repo)).toEqual(['caf\u{fffd}.txt:1']);
});
