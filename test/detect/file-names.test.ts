import { expect, test } from 'vitest';
import type { IndexedFileRule } from '../../src/catalog/rule-index.js';
import { createDetector } from '../../src/detect/detector.js';
import { indexOf } from './rule.js';

const named = (id: string, names: readonly string[], more: Partial<IndexedFileRule> = {}): IndexedFileRule => ({ id, provider: 'private-key', title: id, confidence: 'certain', names, except: [], env: 'KEY', ...more });

const { inspectPath } = createDetector(indexOf([], {
  files: [
    named('maybe-file', ['*.key', 'id_rsa'], { confidence: 'possible' }),
    named('ssh-file', ['id_rsa', 'id_ed25519']),
    named('store-file', ['*.p12', '*.Jks'], { except: ['truststore.*'] }),
  ],
}));

test.each([
  ['id_rsa', 'ssh-file'], ['deep/down/id_ed25519', 'ssh-file'], ['ID_RSA', 'ssh-file'], ['a.P12', 'store-file'], ['x/app.jks', 'store-file'], ['tls.key', 'maybe-file'],
  ['id_rsa.pub', undefined], ['id_rsa/readme', undefined], ['truststore.jks', undefined], ['p12', undefined], ['aXp12', undefined], ['', undefined],
])('%s: %s', (path, expected) => {
  expect(inspectPath(path)?.rule).toBe(expected);
});

test('the finding names the file and blocks when its rule is sure', () => {
  expect(inspectPath('a/id_rsa', 'c0')).toMatchObject({ source: 'path', path: 'a/id_rsa', commit: 'c0', line: 1, blocks: true, excerpt: { text: 'a/id_rsa', start: 2, end: 8 } });
  expect(inspectPath('tls.key')?.blocks).toBe(false);
});

test('a name with control characters does not reach the terminal', () => {
  expect(inspectPath('a\u001b[2Jb.p12')?.excerpt.text).toBe('a\ufffd[2Jb.p12');
});
