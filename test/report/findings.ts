import type { Finding, Fingerprint, Redacted } from '../../src/finding.js';
import type { Outcome, Presentation } from '../../src/report/outcome.js';

/** A finding on a line in which the redacted key stands between guillemets. */
export function finding(marked: string, over: Partial<Finding> = {}): Finding {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '') as Redacted;
  return {
    rule: 'clarifai-api-key', provider: 'clarifai', title: 'Clarifai API key', confidence: 'certain', blocks: true, source: 'line',
    path: 'src/vision.ts', line: 12, column: start + 1, endLine: over.line ?? 12, endColumn: start + 33, redacted: text.slice(start, end) as Redacted,
    fingerprint: '0f1e2d3c4b5a6978' as Fingerprint, env: 'CLARIFAI_API_KEY', excerpt: { text, start, end }, notes: [], ...over,
  };
}

export function outcome(over: Partial<Outcome> = {}): Outcome {
  return {
    mode: 'pre-commit', verdict: (over.findings ?? []).some(({ blocks }) => blocks) ? 'blocked' : 'clean', findings: [], allowed: [], skipped: [],
    stats: { files: 3, addedLines: 120, bytes: 4096, milliseconds: 9 }, failures: [], notices: [], ...over,
  };
}

export const plain: Presentation = { columns: 80, colour: false, links: false, command: 'npx keyfence' };
