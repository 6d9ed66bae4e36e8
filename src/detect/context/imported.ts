import type { TextLines } from '../text-lines.js';
import { nearLine } from './surroundings.js';

const imports = /^[\s"]*(?:import|from|use|using)\b|^[\s"]*(?:const|let|var)\b.{1,120}\brequire\s*\(/;
/** A package, and no file of the same project. */
const source = /^[\s"]*from\s+([A-Za-z][\w.-]*)\s+import\b|(?:\bfrom|\brequire\s*\()\s*["']([^."'][^"']{1,60})["']|^[\s"]*(?:import|use|using)\s+(?:static\s+)?([A-Za-z][\w.:\\]{2,80})/;
/** Lines at the beginning that are looked at: imports stand there. */
const farthest = 80;

/** The lines at the beginning of a file that take in a package. */
export function importsOf(lines: TextLines): readonly string[] {
  return Array.from({ length: Math.min(lines.count, farthest) }, (_, at) => nearLine(lines, at)).filter((line) => imports.test(line) && source.test(line));
}

/** The package that what is called comes from: `from acme import Client`, `import { Client } from 'acme'`. */
export function importedFrom(taken: readonly string[], callee: string): string | undefined {
  const own = /^[\w$]{3,}/.exec(callee)?.[0];
  if (own === undefined) return undefined;
  const line = taken.find((each) => each.includes(own) && each.split(/[^\w$]+/).includes(own));
  return line === undefined ? undefined : source.exec(line)?.slice(1).find((name) => name !== undefined);
}
