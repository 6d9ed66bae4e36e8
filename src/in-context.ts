import type { Detector } from './detect/detector.js';
import type { Passage, Subject } from './detect/subject.js';
import type { Finding, Position } from './finding.js';

/** Bytes of the largest file of which more is looked at than what was added: in larger ones little is written by hand. */
const largest = 1024 * 1024;
/** How many bytes before an added line, and behind it, what names or frames a key may stand. */
const reach = 8192;

export type Context = {
  readonly detector: Pick<Detector, 'inspect' | 'wanted'>;
  /** The whole content of the file that a subject is part of; nothing when it cannot be had. */
  readonly whole: (subject: Subject) => Promise<Passage | undefined>;
};

/**
 * The keys on the added lines of a changed file, `known` among them: where a placeholder was filled in, the name of the key, or what frames it, may stand on
 * a line that was there before. A key that both ways show counts as the whole file shows it, unless only the added lines alone make it one that blocks.
 */
export async function keysInContext(subject: Subject, known: readonly Finding[], { detector, whole }: Context): Promise<readonly Finding[]> {
  if (!subject.passages.some(({ bytes }) => detector.wanted(bytes))) return known;
  const file = await whole(subject);
  if (file === undefined || file.bytes.length > largest) return known;
  const added = linesOf(subject.passages);
  const found = detector.inspect({ ...subject, passages: around(file.bytes, added) }).filter((place) => isOnAny(added, place));
  const kept = known.filter((one) => !found.some((other) => overlap(one, other) && (other.blocks || !one.blocks)));
  return kept.length === 0 ? found : [...kept, ...found.filter((one) => !kept.some((other) => overlap(one, other)))].sort(byPlace);
}

/** The numbers of all lines, rising. A line feed at the end begins no further line. */
function linesOf(passages: readonly Passage[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { line, bytes } of passages) for (let at = 0; at < Math.max(1, lineStarts(bytes).length); at += 1) lines.add(line + at);
  return lines;
}

/** Where the lines begin. */
function lineStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start < bytes.length;) {
    starts.push(start);
    const end = bytes.indexOf(lineFeed, start);
    start = end < 0 ? bytes.length : end + 1;
  }
  return starts;
}

const lineFeed = 10;

/** The lines of a file that lie within reach of the given ones. */
function around(file: Uint8Array, lines: ReadonlySet<number>): readonly Passage[] {
  const starts = lineStarts(file);
  const startOf = (line: number): number => starts[line - 1] ?? file.length;
  const passages: { line: number; next: number }[] = [];
  let [line, next] = [1, 1];
  for (const added of lines) {
    if (added > starts.length) break;
    while (startOf(line + 1) <= startOf(added) - reach) line += 1;
    next = Math.max(next, added + 1);
    while (next <= starts.length && startOf(next) < startOf(added + 1) + reach) next += 1;
    const last = passages.at(-1);
    if (last !== undefined && line <= last.next) last.next = next;
    else passages.push({ line, next });
  }
  return passages.map((each) => ({ line: each.line, column: 0, bytes: file.subarray(startOf(each.line), startOf(each.next)) }));
}

function isOnAny(lines: ReadonlySet<number>, { line, endLine }: Position): boolean {
  for (let at = line; at <= endLine; at += 1) if (lines.has(at)) return true;
  return false;
}

function overlap(one: Position, other: Position): boolean {
  return endsBehind(one, other) && endsBehind(other, one);
}

function endsBehind({ endLine, endColumn }: Position, { line, column }: Position): boolean {
  return endLine > line || (endLine === line && endColumn > column);
}

function byPlace(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column;
}
