import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.js';
import { jsonReport } from '../../src/report/json.js';
import { sarifReport } from '../../src/report/sarif.js';
import { finding, outcome } from './findings.js';

const key = finding('const apiKey = "«3f7a…9c»";');
const evil = finding('x = "«3f…9c»"', { path: 'a b/ü%\u001b\u009b\u202e,:\n.py', commit: 'c'.repeat(40) });

describe('JSON', () => {
  const report = JSON.parse(jsonReport(outcome({ findings: [key, evil], allowed: [{ ...key, by: 'file', reason: 'sandbox' }], skipped: [{ path: 'a', reason: 'b' }] }))) as {
    readonly findings: readonly Readonly<Record<string, unknown>>[];
    readonly allowed: readonly Readonly<Record<string, unknown>>[];
  };

  it('has the promised fields at the top', () => {
    expect(report).toMatchObject({ schema: 1, verdict: 'blocked', skipped: [{ path: 'a', reason: 'b' }], stats: { files: 3, addedLines: 120, bytes: 4096, milliseconds: 9 } });
  });

  it('has the promised fields of a finding, the commit only where there is one', () => {
    expect(report.findings[0]).toEqual({
      rule: 'clarifai-api-key', provider: 'clarifai', title: 'Clarifai API key', confidence: 'certain', blocks: true, source: 'line', path: 'src/vision.ts',
      line: 12, column: 17, endLine: 12, endColumn: 49, redacted: '3f7a…9c', fingerprint: '0f1e2d3c4b5a6978', env: 'CLARIFAI_API_KEY', excerpt: 'const apiKey = "3f7a…9c";',
    });
    expect(report.findings[1]).toMatchObject({ path: evil.path, commit: evil.commit });
  });

  it('gives who allowed a key and why', () => {
    expect(report.allowed[0]).toMatchObject({ by: 'file', reason: 'sandbox' });
  });
});

it('SARIF addresses files, names rules, and suppresses what is allowed', () => {
  const log = JSON.parse(sarifReport(outcome({ findings: [key, evil], allowed: [{ ...key, by: 'comment', reason: 'sandbox' }] }), '1.2.3')) as unknown;
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'keyfence', version: '1.2.3', rules: [{ id: 'clarifai-api-key' }] } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, exitCode: 1 }],
      results: [
        { ruleId: 'clarifai-api-key', ruleIndex: 0, level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'src/vision.ts' }, region: { startLine: 12, startColumn: 17, endLine: 12, endColumn: 49 } } }] },
        { locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC%25%1B%C2%9B%E2%80%AE%2C%3A%0A.py' } } }] },
        { suppressions: [{ kind: 'inSource', justification: 'sandbox' }] },
      ],
    }],
  });
});

it('GitHub gets one annotation a key', () => {
  expect(githubReport(outcome({ findings: [key] }))).toBe(
    '::error file=src/vision.ts,line=12,endLine=12,col=17,endColumn=49,title=Clarifai API key (clarifai-api-key)::Clarifai API key 3f7a…9c in this TypeScript file. Write instead: const apiKey = process.env.CLARIFAI_API_KEY;\n',
  );
});

it.each([
  ['JSON', jsonReport(outcome({ findings: [evil] }))],
  ['SARIF', sarifReport(outcome({ findings: [evil] }), '1.2.3')],
  ['GitHub', githubReport(outcome({ findings: [evil] }))],
])('%s holds no control character but line feeds', (_, text) => {
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
});
