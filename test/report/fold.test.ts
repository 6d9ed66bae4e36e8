import { expect, it } from 'vitest';
import { fold } from '../../src/report/fold.js';
import { paint, type Span } from '../../src/report/paint.js';
import { dice } from '../git/dice.js';

const words = ['a', 'to', 'the', 'revoke', 'it,', '`CLARIFAI_API_KEY`', 'somebody', 'x'.repeat(30), '- ', '  ', 'naïve', '…', '(and)', ''];
const styles = [undefined, 'dim', 'cyan'] as const;

function made(roll: (sides: number) => number): readonly Span[] {
  return Array.from({ length: 1 + roll(4) }, () => {
    const style = styles[roll(3)];
    const text = Array.from({ length: 1 + roll(8) }, () => words[roll(words.length)] ?? '').join(roll(5) === 0 ? '' : ' ');
    return { text, ...(style !== undefined && { style }) };
  });
}

const text = (spans: readonly Span[], columns: number, hang: number): readonly string[] => fold(spans, columns, { indent: 2, hang }).map((line) => paint(line, true, false));

it('breaks plain lines as it breaks all others', () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const roll = dice(seed);
    const [spans, columns, hang] = [made(roll), 20 + roll(40), 2 + roll(4)];
    // A span with a wish, though it holds nothing, is not laid as a plain line.
    expect(text(spans, columns, hang), JSON.stringify({ spans, columns, hang })).toEqual(text([...spans, { text: '', whole: true }], columns, hang));
  }
});

it('keeps every word and no row longer than it may be', () => {
  const long = [{ text: 'Make the list first, then change them one by one. '.repeat(9).trim() }];
  const rows = text(long, 40, 4);
  expect(rows.map((row) => row.trim()).join(' ')).toBe(long[0]?.text);
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(rows.length).toBeGreaterThan(9);
});

it('cuts a word of four million characters in one go, not measuring what is left for every row', () => {
  const rows = fold([{ text: `because ${'r'.repeat(4_000_000)}` }], 80, { indent: 2, hang: 4 });
  expect(rows.reduce((sum, row) => sum + row.map((span) => span.text).join('').trim().length, 0)).toBe(4_000_007);
});
