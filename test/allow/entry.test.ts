import { describe, expect, test } from 'vitest';
import { formatEntry, hasExpired, isDay, parseEntry } from '../../src/allow/entry.js';

const fingerprint = '0123456789abcdef';

describe('an entry reads as', () => {
  test.each([
    ['a-key src/*.ts -- why', { rule: 'a-key', glob: 'src/*.ts', reason: 'why' }],
    ['a-key ** -- why until 2027-01-31', { rule: 'a-key', glob: '**', reason: 'why', until: '2027-01-31' }],
    ['a-key a b/c.ts -- two words -- and more', { rule: 'a-key', glob: 'a b/c.ts', reason: 'two words -- and more' }],
    [String.raw`a-key a/b \-- c -- why`, { rule: 'a-key', glob: String.raw`a/b \-- c`, reason: 'why' }],
    ['a-key\ta.ts\t--\twhy', { rule: 'a-key', glob: 'a.ts', reason: 'why' }],
    ['a-key ** -- why UNTIL 2027-01-31', { rule: 'a-key', glob: '**', reason: 'why', until: '2027-01-31' }],
    ['a-key a.ts -- until the migration is done', { rule: 'a-key', glob: 'a.ts', reason: 'until the migration is done' }],
    ['a-key a.ts -- why\r', { rule: 'a-key', glob: 'a.ts', reason: 'why' }],
  ])('%j', (rest, entry) => {
    expect(parseEntry(`${fingerprint} ${rest}`)).toEqual({ ok: true, value: { fingerprint, ...entry } });
  });

  test('itself again when written', () => {
    const entry = { fingerprint, rule: 'a-key', glob: String.raw`a/b \-- c`, reason: 'why -- so', until: '2027-01-31' };
    expect(parseEntry(formatEntry(entry))).toEqual({ ok: true, value: entry });
  });

  test('one whose fingerprint was typed in capitals', () => {
    expect(parseEntry(`${fingerprint.toUpperCase()} a-key ** -- why`)).toMatchObject({ ok: true, value: { fingerprint } });
  });
});

describe('an entry says what is missing', () => {
  test.each([
    ['src/a.ts a-key -- why', 'fingerprint'],
    [`${fingerprint}0 a-key ** -- why`, 'fingerprint'],
    [fingerprint, 'rule id'],
    [`${fingerprint} -- why`, 'rule id'],
    [`${fingerprint} a-key -- why`, 'path glob'],
    [`${fingerprint} a-key`, 'path glob'],
    [`${fingerprint} a-key src/a.ts`, 'reason'],
    [`${fingerprint} a-key src/a.ts --`, 'reason'],
    [`${fingerprint} a-key src/a.ts -- until 2027-01-31`, 'reason'],
    [`${fingerprint} a-key src/a.ts why`, 'reason'],
    [`${fingerprint} a-key src/a.ts -- why until 2027-1-31`, '"2027-1-31" is not a day'],
    [`${fingerprint} a-key src/a.ts -- why until 2027-02-30`, '"2027-02-30" is not a day'],
  ])('%j: %s', (line, missing) => {
    const parsed = parseEntry(line);
    expect(parsed.ok ? '' : parsed.failure.message).toContain(missing);
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['20230101', false],
  ['0000-00-00', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2026-03-01', '2026-03-01T23:59:59Z', false],
  ['2026-03-01', '2026-03-02T00:00:00Z', true],
  [undefined, '2999-01-01T00:00:00Z', false],
])('until %s at %s has expired: %s', (until, now, expected) => {
  const entry = { fingerprint, rule: 'a-key', glob: '**', reason: 'why', ...(until === undefined ? {} : { until }) };
  expect(hasExpired(entry, new Date(now))).toBe(expected);
});
