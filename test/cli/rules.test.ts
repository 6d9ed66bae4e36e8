import { describe, expect, test } from 'vitest';
import { keyfence } from './scene.js';

type Listed = { readonly id: string; readonly provider: string; readonly title: string; readonly confidence: string; readonly keywords: readonly string[]; readonly words: readonly string[]; readonly names?: readonly string[] };

describe('the list of rules', () => {
  const { rules } = JSON.parse(keyfence(['rules', '--format', 'json']).out) as { readonly rules: readonly Listed[] };

  test('holds each once, in the order of their ids', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('says of each what it is and what it looks for', () => {
    for (const rule of rules) {
      expect(rule).toMatchObject({ id: expect.stringMatching(/^[a-z0-9-]+$/), provider: expect.stringMatching(/./), title: expect.stringMatching(/./), confidence: expect.stringMatching(/^(?:certain|likely|possible)$/) });
      expect([rule.keywords, rule.words].every(Array.isArray)).toBe(true);
    }
  });

  test('as text, of one provider', () => {
    const { code, out } = keyfence(['rules', 'clarifai']);
    expect(code).toBe(0);
    expect(out).toMatch(/^clarifai\n {2}clarifai-api-key +likely +Clarifai API key\n/);
    expect(out).toContain('beside clarifai');
    expect(out).not.toContain('stripe');
  });
});
