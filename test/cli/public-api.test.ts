import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as Api from '../../src/index.js';
import { keys, program } from './scene.js';

const { createDetector, explainKey, findKeys, loadIndex } = (await import(pathToFileURL(join(dirname(program), 'index.js')).href)) as typeof Api;

describe('findKeys', () => {
  test('finds a key in a text, in bytes, and names the path', () => {
    const text = `\nconst clarifaiApiKey = '${keys.clarifai}';\n`;
    for (const given of [text, Buffer.from(text)]) {
      expect(findKeys(given, { path: 'src/a.ts' })).toMatchObject([{ rule: 'clarifai-api-key', path: 'src/a.ts', line: 2, column: 25, blocks: true }]);
    }
    expect(JSON.stringify(findKeys(text))).not.toContain(keys.clarifai);
  });

  test('finds nothing in nothing', () => {
    expect(findKeys('')).toEqual([]);
  });

  test('with another detector', () => {
    const index = loadIndex();
    const detector = createDetector(index, { off: new Set(index.rules.map(({ id }) => id)) });
    expect(findKeys(keys.stripe, { detector })).toEqual([]);
    expect(findKeys(keys.stripe)).toHaveLength(1);
  });
});

test('explainKey', async () => {
  expect(await explainKey('clarifai-api-key', { language: 'go' })).toContain('os.Getenv');
  expect(await explainKey('clarifai', { format: 'json', store: { kind: 'vault' } })).toMatch(/^\{/);
  expect(await explainKey('nobody')).toBeUndefined();
});
