import { describe, expect, test } from 'vitest';
import { isFor, parseAllowFile } from '../../src/allow/allow-file.js';
import type { Fingerprint } from '../../src/finding.js';

const print = '0123456789abcdef';
const names = {
  ids: new Set(['clarifai-api-key', 'stripe-secret-key', 'stripe-restricted-key']),
  providers: new Map([['stripe', ['stripe-secret-key', 'stripe-restricted-key']], ['clarifai', ['clarifai-api-key']]]),
};

test('comments, empty lines, a byte order mark and CRLF are no entries', () => {
  const parsed = parseAllowFile(`\u{feff}# why\r\n\r\n${print} clarifai-api-key ** -- why\r\n  # more\r\n`, names);
  expect(parsed).toEqual({ ok: true, value: [{ fingerprint: print, rule: 'clarifai-api-key', glob: '**', reason: 'why', line: 3 }] });
});

describe('a wrong line fails the whole file and is named', () => {
  test.each([
    [`${print} clarifai-api-kee ** -- why`, '.keyfenceallow:1: there is no rule "clarifai-api-kee"; did you mean "clarifai-api-key"?'],
    [`${print} stripe ** -- why`, '.keyfenceallow:1: "stripe" is a provider, not a rule; its rules are stripe-secret-key, stripe-restricted-key'],
    [`\n${print} clarifai-api-key ** why`, '.keyfenceallow:2: the reason is missing: it stands behind " -- "'],
    [`${print} clarifai-api-key ** -- a\n<<<<<<< HEAD`, '.keyfenceallow:2: it does not begin with a fingerprint, 16 hexadecimal digits'],
  ])('%j', (text, message) => {
    const parsed = parseAllowFile(text, names);
    expect(parsed.ok ? '' : parsed.failure.message).toBe(message);
  });

  test('and every further one too', () => {
    const parsed = parseAllowFile('a\nb', names);
    expect(parsed.ok ? [] : parsed.failure.next).toContain('.keyfenceallow:2: it does not begin with a fingerprint, 16 hexadecimal digits');
  });
});

test.each([
  [{}, true],
  [{ fingerprint: 'fedcba9876543210' }, false],
  [{ rule: 'stripe-secret-key' }, false],
  [{ path: 'lib/a.ts' }, false],
])('an entry is for its key, rule and place: %j', (other, expected) => {
  const entry = { fingerprint: print, rule: 'clarifai-api-key', glob: 'src/**', reason: 'why' };
  const finding = { fingerprint: print as Fingerprint, rule: 'clarifai-api-key', path: 'src/a.ts', ...other } as Parameters<typeof isFor>[1];
  expect(isFor(entry, finding)).toBe(expected);
});
