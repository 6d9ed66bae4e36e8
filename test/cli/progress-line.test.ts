import { expect, test } from 'vitest';
import { progressLine } from '../../src/commands/progress-line.js';

test.each([
  [{ done: 50, of: 100, what: 'commits', bytes: 4_000_000, milliseconds: 2000 }, 80, `[${'='.repeat(18)}${' '.repeat(18)}] 50 of 100 commits  2.0 MB/s  0:02 left`],
  [{ done: 50, of: 100, what: 'commits', bytes: 4_000_000, milliseconds: 2000 }, 40, '50 of 100 commits  2.0 MB/s  0:02 left'],
  [{ done: 0, of: 100, what: 'commits', bytes: 0, milliseconds: 0 }, 30, '0 of 100 commits'],
  [{ done: 1234, what: 'files', bytes: 500, milliseconds: 1000 }, 80, '1,234 files  500 B/s'],
  [{ done: 1, of: 9000, what: 'commits', bytes: 1000, milliseconds: 2000 }, 80, `[${' '.repeat(33)}] 1 of 9,000 commits  500 B/s  4:59:58 left`],
  [{ done: 7, what: 'files', bytes: 500, milliseconds: 1000 }, 8, '7 files'],
])('%j in %d columns', (progress, columns, line) => {
  expect(progressLine(progress, columns)).toBe(line);
});

test('never fills the last column, so that the line does not wrap', () => {
  for (let columns = 20; columns < 120; columns += 1) {
    expect(progressLine({ done: 5, of: 10, what: 'commits', bytes: 1e9, milliseconds: 5000 }, columns).length).toBeLessThan(columns);
  }
});
