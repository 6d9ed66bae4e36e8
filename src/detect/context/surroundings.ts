import type { TextLines } from '../text-lines.js';

/** Lines longer than this are read only in part where they are looked at as neighbours. */
const readable = 400;

/** Text of a neighbouring line, cut when long. */
export function nearLine(lines: TextLines, index: number): string {
  const start = lines.start(index);
  const end = lines.end(index);
  return end - start > readable ? lines.text.slice(start, start + readable) : lines.line(index);
}

const indentOf = (line: string): number => /^[\s>+*-]*/.exec(line.replace(/\t/g, '    '))?.[0].length ?? 0;
const isOpen = (line: string): boolean => /(?:[:{[(=|]|=>|->|\bdo\b[^"']*|\bthen|<[\w:.-]+[^>]*>)\s*(?:[#/].*)?$/.test(line);

/**
 * What encloses line `index`: the keys of the objects and maps it stands in, by indentation, innermost first, and the section of an INI or
 * TOML file. Looks at sixty lines above.
 */
export function enclosing(lines: TextLines, index: number): readonly string[] {
  const found: string[] = [];
  let indent = indentOf(nearLine(lines, index));
  for (let at = index - 1; at >= Math.max(0, index - 60) && found.length < 5; at -= 1) {
    const line = nearLine(lines, at);
    if (line.trim() === '') continue;
    const section = /^\s*\[{1,2}\s*([^\]=]{1,80})\]{1,2}\s*(?:[#;].*)?$/.exec(line)?.[1];
    if (section !== undefined && indentOf(line) <= indent) return [...found, section];
    if (indent === 0 && found.length > 0) return found;
    if (indentOf(line) >= indent && indent > 0) continue;
    if (indent === 0) continue;
    indent = indentOf(line);
    if (isOpen(line)) found.push(line.trim().slice(0, 120));
  }
  return found;
}

/**
 * Indices of the lines around `index` that belong to it, the nearest first: up to six above and four below, until two lines are empty
 * in a row.
 */
export function neighbours(lines: TextLines, index: number): readonly number[] {
  const near: number[] = [];
  for (const [step, most] of [[-1, 6], [1, 4]] as const) {
    let empty = 0;
    for (let far = 1; far <= most && empty < 2; far += 1) {
      const at = index + step * far;
      if (at < 0 || at >= lines.count) break;
      if (lines.end(at) - lines.start(at) < 2) empty += 1;
      else empty = 0;
      if (empty === 0) near.push(at);
    }
  }
  return near.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
}
