import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allPairs } from '../../scripts/prove/pairs.js';
import { isProven, isRowOf, rowFor, rowsOf, snippetTable } from '../../scripts/prove/table.js';

const pairs = await allPairs();
const rows = rowsOf(readFileSync('docs/snippets.md', 'utf8'));

it('says of no snippet that it was proven in a form that it no longer has', () => {
  const stale = pairs.filter((pair) => rows.some((row) => isRowOf(row, pair)) && !isProven(rows, pair));
  expect(stale.map(({ language, store }) => `npm run prove:snippets -- ${language} ${store}`)).toEqual([]);
});

it('is read back as it was written', () => {
  const proven = pairs.slice(0, 5).flatMap((pair) => rowFor(pair, { ...pair, how: 'run', note: 'run; fails without it', details: '' }) ?? []);
  expect(rowsOf(snippetTable(pairs, proven))).toEqual(proven);
});

it('has no row for what is wrong', () => {
  const [pair] = pairs;
  expect(pair && rowFor(pair, { ...pair, how: 'FAILED', note: '', details: '' })).toBeUndefined();
});
