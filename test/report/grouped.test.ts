import { expect, it } from 'vitest';
import { grouped } from '../../src/report/grouped.js';

it.each([[0, '0'], [999, '999'], [1000, '1,000'], [45_678, '45,678'], [999_999, '999,999'], [1_234_567, '1,234,567'], [1_000_000_000, '1,000,000,000']])('writes %d as %s', (count, text) => {
  expect(grouped(count)).toBe(text);
  expect(count.toLocaleString('en-US')).toBe(text);
});
