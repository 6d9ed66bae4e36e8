import type { Provider, Rule } from '../../src/catalog/define.js';
import { compileIndex } from '../../src/catalog/compile.js';
import { createDetector } from '../../src/detect/detector.js';
import type { Finding } from '../../src/finding.js';

/** What is found in a whole text at a path. */
export type Inspect = (text: string, path: string) => readonly Finding[];

export function inspectWith(providers: readonly Provider[]): Inspect {
  const detector = createDetector(compileIndex(providers));
  const encoder = new TextEncoder();
  return (text, path) => detector.inspect({ source: 'line', path, passages: [{ line: 1, column: 0, bytes: encoder.encode(text) }] });
}

/** The finding that stands exactly where the key does. */
export function at(findings: readonly Finding[], text: string, key: string): Finding | undefined {
  const start = text.indexOf(key);
  const before = text.slice(0, start).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const lines = key.split('\n');
  const endColumn = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length;
  return findings.find((finding) => finding.line === line && finding.column === column && finding.endLine === line + lines.length - 1 && finding.endColumn === endColumn);
}

/** The part of an example that is the key: all of it, or what the pattern names so. */
export function keyIn(rule: Rule, example: string): string {
  return rule.pattern.exec(example)?.groups?.['key'] ?? example;
}
