import { expect, it } from 'vitest';
import { pieces } from '../../bench/ordinary/pieces.js';

const head = (name: string): string => `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n`;
const hunk = (line: number, added: number): string => `@@ -${line},0 +${line},${added} @@\n${'+text\n'.repeat(added)}`;

it('cuts between hunks, and gives every piece the heads of its files', () => {
  const diff = head('a') + hunk(1, 2) + hunk(9, 1) + hunk(20, 5) + head('b') + hunk(1, 3);
  expect(pieces(diff)).toEqual([head('a') + hunk(1, 2) + hunk(9, 1), head('a') + hunk(20, 5) + head('b') + hunk(1, 3)]);
});

it('keeps what is left over', () => {
  expect(pieces(head('a') + hunk(1, 1))).toEqual([head('a') + hunk(1, 1)]);
});

it('leaves out what has no lines', () => {
  expect(pieces('diff --git a/p.png b/p.png\nBinary files differ\n')).toEqual([]);
});
