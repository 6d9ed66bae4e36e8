import type { Excerpt } from '../finding.js';
import type { Match } from './match.js';
import { redact, withoutKeys } from './redact.js';

/** How much of a line is shown on each side of a key. */
const side = 70;

type Stretch = { readonly start: number; readonly end: number };

/**
 * The line on which `match` begins, with every key on it redacted, shortened around this one. `all` are the matches of the text, also
 * those that lost: what one rule takes for a key, none of them shows.
 */
export function excerpt(text: string, match: Match, all: readonly Stretch[]): Excerpt {
  const line = lineAround(text, match.start, match.end, 4 * side);
  const others = all.filter(({ start, end }) => end > line.start && start < line.end);
  const again = (shown: string): string => (match.key.length < 8 ? shown : shown.replaceAll(match.key, '…'));
  const before = again(shown(text, line.start, match.start, others));
  const after = again(shown(text, match.end, line.end, others));
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

/** A stretch of a line with `…` in place of each key in it. */
function shown(text: string, from: number, to: number, keys: readonly Stretch[]): string {
  let done = from;
  let line = '';
  for (const { start, end } of [...keys].sort((one, other) => one.start - other.start)) {
    if (end <= done || start >= to) continue;
    line += `${text.slice(done, Math.max(done, start))}…`;
    done = end;
  }
  return line + text.slice(done, Math.max(done, to));
}
