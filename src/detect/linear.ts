import { analyse, type Report } from 'scslre';
import { costlyText } from './backtracking.js';

/** A repetition of more than this many characters costs, at every place it is tried, more than a line is worth. */
const longestRepetition = 4096;

/**
 * Why a pattern can take more than linear time on some text, or nothing when it cannot. Looks at the pattern alone and runs it on
 * nothing: backtracking between and within repetitions, repetitions that every later start repeats, bounds that multiply, and texts that can be read in too many
 * ways.
 */
export function superLinear(pattern: RegExp): string | undefined {
  const { reports } = analyse({ source: pattern.source, flags: pattern.flags });
  const [report] = reports;
  if (report) return describe(report);
  const most = longestMatch(pattern.source);
  if (most > longestRepetition) return `its bounds multiply to ${most} characters; ${longestRepetition} are the most`;
  const text = costlyText(pattern);
  if (text === undefined) return undefined;
  return text === '' ? 'its repetitions, written out, are too long; bound them lower' : `it can read ${JSON.stringify(short(text))} in too many ways; let no two of its parts begin alike, and bound its repetitions lower`;
}

function describe(report: Report): string {
  const growth = report.exponential ? 'exponential' : 'quadratic';
  return `on a long run of ${JSON.stringify(report.character.pick)} it takes ${growth} time; bound its repetitions, or keep neighbouring ones apart`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The product of nested upper bounds at its largest: `(?:a{20}){30}` is 600. Repetitions without a bound are judged above. */
function longestMatch(source: string): number {
  const open: number[] = [];
  let deepest = 1;
  const parts = source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x').match(/\(|\)(?:\{\d+(?:,\d*)?\})?|\{\d+(?:,\d*)?\}/g) ?? [];
  for (const part of parts) {
    if (part === '(') open.push(1);
    else deepest = Math.max(deepest, close(part, open));
  }
  return deepest;
}

/** The size that a repetition or a closed group comes to; what encloses it remembers the largest. */
function close(part: string, open: number[]): number {
  const [, low = '1', high] = /\{(\d+)(?:,(\d*))?\}/.exec(part) ?? [];
  const times = Number(high === undefined || high === '' ? low : high);
  const size = part.startsWith(')') ? (open.pop() ?? 1) * times : times;
  const last = open.length - 1;
  if (last >= 0) open[last] = Math.max(open[last] ?? 1, size);
  return size;
}
