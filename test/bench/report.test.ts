import { expect, it } from 'vitest';
import { plot } from '../../bench/plot.js';
import type { Result } from '../../bench/rounds.js';
import { runRounds } from '../../bench/rounds.js';
import { table } from '../../bench/table.js';

const even = (figure: number): Result['wall'] => ({ median: figure, min: figure, max: figure });
const result: Result = { name: 'a <b>', wall: even(0.02), ratio: even(2), cpu: even(0.01), rss: even(5e6), codes: [1], failed: false, stopped: false };

it('shows the median and the ends of a figure', () => {
  expect(table('Title', 'node', [{ ...result, wall: { median: 0.02, min: 0.01, max: 0.04 } }])).toContain('| a <b> | 20.0 (10.0–40.0) | 2.00 (2.00–2.00) |');
});

it('says what ended in another way than it should', () => {
  expect(table('Title', 'node', [{ ...result, failed: true }])).toContain('| a <b> (exit 1) |');
});

it('draws a name that holds markup as text', () => {
  expect(plot('x & y', [result])).toContain('a &lt;b>');
});

it('counts every round but the first, and tells an unexpected end', async () => {
  let ran = 0;
  const meter = { full: false, stop: () => undefined, measure: () => Promise.resolve({ wall: (ran += 1), code: 7 }) };
  const command = { argv: ['x'], cwd: '.' } as const;
  const [first] = await runRounds(meter, { baseline: 'x', contenders: [{ name: 'x', command }] }, 2);
  expect(first).toMatchObject({ wall: { min: 2, max: 3 }, codes: [7], failed: true });
});
