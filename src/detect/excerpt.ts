import type { Excerpt } from '../finding.js';
import type { Match } from './match.js';
import { redact, withoutKeys } from './redact.js';

/** How much of a line is shown on each side of a key. */
const side = 70;

export type Stretch = { readonly start: number; readonly end: number };

/** Everything that some rule takes for a key, also those that lost, as stretches that rise and do not overlap. */
export function coveredBy(matches: readonly Stretch[]): readonly Stretch[] {
  const covered: Stretch[] = [];
  for (const { start, end } of [...matches].sort((one, other) => one.start - other.start)) {
    const last = covered.at(-1);
    if (last === undefined || start >= last.end) covered.push({ start, end });
    else if (end > last.end) covered[covered.length - 1] = { start: last.start, end };
  }
  return covered;
}

/** The line on which `match` begins, with everything `covered` on it taken out, shortened around the match. */
export function excerpt(text: string, match: Match, covered: readonly Stretch[]): Excerpt {
  const line = lineAround(text, match.start, match.end, 4 * side);
  const again = (shown: string): string => (match.key.length < 8 ? shown : shown.replaceAll(match.key, '…'));
  const before = again(shown(text, line.start, match.start, covered));
  const after = again(shown(text, match.end, line.end, covered));
  const left = before.length > side ? `…${before.slice(-side)}` : before;
  const right = after.length > side ? `${after.slice(0, side)}…` : after;
  const key = redact(match.key);
  return { text: withoutKeys(left + key + right), start: left.length, end: left.length + key.length };
}

/** From the beginning of the line on which `start` stands to its end, or `most` characters before and behind. */
export function lineAround(text: string, start: number, end: number, most: number): Stretch {
  const first = Math.max(0, start - most);
  const last = Math.min(text.length, end + most);
  const lineEnd = text.slice(start, last).search(/\r?\n/);
  return { start: first + text.slice(first, start).lastIndexOf('\n') + 1, end: lineEnd < 0 ? last : start + lineEnd };
}

/** A stretch of a line with `…` in place of what is covered. */
function shown(text: string, from: number, to: number, covered: readonly Stretch[]): string {
  let done = from;
  let line = '';
  for (let at = firstBehind(covered, from); at < covered.length; at++) {
    const { start, end } = covered[at] ?? { start: to, end: to };
    if (start >= to) break;
    line += `${text.slice(done, Math.max(done, start))}…`;
    done = end;
  }
  return line + text.slice(done, Math.max(done, to));
}

/** Place of the first stretch that ends behind `offset`. */
function firstBehind(covered: readonly Stretch[], offset: number): number {
  let [low, high] = [0, covered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covered[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
