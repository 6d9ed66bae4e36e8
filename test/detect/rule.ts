import { Buffer } from 'node:buffer';
import type { IndexedRule, RuleIndex } from '../../src/catalog/rule-index.js';
import { createDetector, type Detector, type DetectorOptions } from '../../src/detect/detector.js';
import type { Finding } from '../../src/finding.js';

/** A rule of which a test says only what matters to it. */
export function rule(id: string, pattern: RegExp, more: Partial<IndexedRule> = {}): IndexedRule {
  return {
    id, provider: id.split('-')[0] ?? id, title: id, confidence: 'certain', source: pattern.source, flags: pattern.flags, keywords: [], followers: [], words: [],
    everyday: false, multiline: false, randomness: 'any', checks: [], precedence: 0, publicByDesign: false, env: 'KEY', ...more,
  };
}

export function indexOf(rules: readonly IndexedRule[], more: Partial<RuleIndex> = {}): RuleIndex {
  return { version: 'test', rules, files: [], ...more };
}

export function detectorOf(rules: readonly IndexedRule[], options?: DetectorOptions): Detector {
  return createDetector(indexOf(rules), options);
}

/** What is found in a whole text. */
export function inspect(detector: Detector, text: string | Uint8Array, path = 'src/file.txt'): readonly Finding[] {
  return detector.inspect({ source: 'line', path, passages: [{ line: 1, column: 0, bytes: typeof text === 'string' ? Buffer.from(text) : text }] });
}

/** What a finding's place holds, out of the text it was found in: lines joined by LF. */
export function textAt(text: string, { line, column, endLine, endColumn }: Finding): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines.map((content, at) => content.slice(at === 0 ? column - 1 : 0, at === last ? endColumn - 1 : undefined)).join('\n');
}

/** Rules that stand for the kinds there are: a head, several heads, a key within an address, a piece in the middle, several lines. */
export const samples: readonly IndexedRule[] = [
  rule('acme-secret-key', /acme_live_[A-Za-z0-9]{24,64}/, { keywords: ['acme_live_'] }),
  rule('cloud-key-id', /(?:QKIA|QSIA)[A-Z2-7]{16}/, { keywords: ['QKIA', 'QSIA'] }),
  rule('data-address', /datadb(?:\+srv)?:\/\/[^:\s/@"']{1,64}:(?<key>[^@\s/"']{3,128})@[A-Za-z0-9._:-]+/, { keywords: ['datadb'] }),
  rule('hook-address', /https:\/\/hooks\.acme\.test\/services\/T[A-Z0-9]{8}\/[A-Za-z0-9]{24}/, { keywords: ['hooks.acme.test/services'] }),
  rule('middle-key', /[A-Za-z0-9+/]{40}\+QST[A-Za-z0-9+/]{5}[AQgw]==/, { keywords: ['+QST'] }),
  rule('private-key-rsa', /-----BEGIN RSA PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{64,}-----END RSA PRIVATE KEY-----/, { keywords: ['-----BEGIN RSA PRIVATE KEY'], multiline: true, checks: ['pem'] }),
];
