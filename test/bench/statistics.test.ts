import { expect, it } from 'vitest';
import { ratios, spread } from '../../bench/statistics.js';

it.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[4, 1, 3], { median: 3, min: 1, max: 4 }],
  [[4, 1, 3, 2], { median: 2.5, min: 1, max: 4 }],
])('the spread of %j', (figures, expected) => {
  expect(spread(figures)).toEqual(expected);
});

it('takes ratios round by round, so that a slow round counts for both', () => {
  expect(ratios([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, min: 2, max: 2 });
});
