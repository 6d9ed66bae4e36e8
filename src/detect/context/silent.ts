import { signAt } from '../characters.js';
import type { TextLines } from '../text-lines.js';
import { carriers, places } from './carried.js';
import { headsAbove } from './column.js';
import { importsOf } from './imported.js';
import { mayBeManifest } from './manifest.js';
import { passwordWords } from './password.js';
import { tellingParts, tellingWords } from './role.js';
import { beginningOf, endOf } from './stretches.js';
import { enclosing, nearLine } from './surroundings.js';
import { wordFinder } from './word-finder.js';
import { isLong, type WordIndex } from './word-index.js';

/*
 * Data is full of ids and digests, a line of it like the other, and each would be asked for its name, and the name for what it says. On most lines no word
 * stands that could be the name of anything, or lead to one on another line: that costs one look at each character, and says the same.
 */

/** Words that stand before a value and lead to a name that stands elsewhere: see carried.ts, name-above.ts, inherited.ts and spoken.ts. */
const leading: readonly string[] = [...carriers, ...places, 'return', 'then', 'echo', 'printf', 'do', 'super', 'base', 'init', 'construct', 'is', 'was'];
/** What makes a user a key, wherever it stands on the line: see place.ts. */
const command = 'curl';

/** Tells of a text whether there is such a word in it. */
export type Tells = {
  /** That may name a value: one of the rules' own, or one that says that something opens something. */
  readonly names: (text: string) => boolean;
  /** The same, or one that leads to a name. */
  readonly any: (text: string) => boolean;
};

export function tellsOf(index: WordIndex): Tells {
  const own = index.ownWords();
  const find = wordFinder({
    anywhere: [...own.filter(isLong), ...tellingParts, ...passwordWords],
    tailed: own.filter((word) => !isLong(word)),
    whole: tellingWords,
    leading,
    // As `value`.
    alone: ['v'],
  });
  return { names: (text) => find(text, false), any: find };
}

/** Longer lines are read in part. */
const readable = 2000;
/** How far before a value what leads to it is looked at, less the few characters by which it may be a part of a longer one; so much of it is enough. */
const [reach, enough] = [116, 4];
/** On long lines: the longest value, and how far before and behind it its name may begin or end; names in a conversation or of a command stand at the beginning. */
const [longestValue, before, behind, beginning] = [400, 250, 210, 100];
/** The name of an attribute begins with that of its element. */
const beforeInElement = 420;
/** Parts of a long line that are looked at once, and what of the next ones belongs to them, so that no word is cut. */
const [part, seam] = [128, 48];

/** Tells of a line which of the runs on it, offsets in the line, may be in a value that something names: on the line or on others. */
export type Named = (index: number, line: string, runs: readonly number[]) => readonly number[];

export function namedIn(lines: TextLines, tells: Tells): Named {
  let takenIn: boolean | undefined;
  const takesIn = (): boolean => (takenIn ??= importsOf(lines).some(tells.any));
  let manifest: boolean | undefined;
  const isManifest = (): boolean => (manifest ??= mayBeManifest(lines.text));
  const known = new Map<number, boolean>();
  const tellsNear = (index: number): boolean => {
    const found = known.get(index) ?? tells.any(nearLine(lines, index));
    known.set(index, found);
    return found;
  };
  // A value alone on its line may be named further up, or by what it is handed to: see name-above.ts.
  const isNamedAbove = (index: number): boolean => {
    for (let at = index - 1; at >= Math.max(0, index - heading); at -= 1) if (tellsNear(at)) return true;
    return index > 0 && handsOn.test(nearLine(lines, index - 1)) && tells.any(enclosing(lines, index)[0] ?? '');
  };
  return (index, line, runs) => {
    if (line.length > readable) return takesIn() || isManifest() ? runs : namedOnLong(line, runs, tells.any);
    if (line.length > reach && wideGap.test(line)) return runs;
    if (!isLedTo(line, runs[0] ?? 0) && (isNamedAbove(index) || takesIn())) return runs;
    if (isNamedOn(line, runs, tells)) return runs;
    if (index > 0 && nearLine(lines, index - 1).includes('?')) return runs;
    if (runs.some((run) => mayBeInCell(line, run)) && headsAbove(lines, index).length > 0) return runs;
    return (hands.test(line) && takesIn()) || isManifest() ? runs : none;
  };
}

/** Words that name a value stand before it or in it, and behind it where marks or words lead to a label. */
function isNamedOn(line: string, runs: readonly number[], { any, names }: Tells): boolean {
  if (line.includes(command)) return true;
  const [first = 0, last = 0] = [runs[0], runs.at(-1)];
  const end = endOf(line, last);
  const lead = line.slice(0, end);
  if (any(lead) && (names(lead) || any(line.slice(0, last)))) return true;
  return callsBehind.test(line.slice(first, end + labelled)) && any(line.slice(last, end + labelled));
}

/** How far behind a value its label is looked for, and what leads to it: see name-behind.ts. */
const labelled = 120;
const callsBehind = /[#|>(\u2013\u2014]|\/\/|--| (?:as|is|for) |\bfor[A-Z]/;

/** How many lines above such a value its heading may stand. */
const heading = 3;
const handsOn = /,\\?\s*$|^\s*-\s+\S+$/;

const none: readonly number[] = [];

function namedOnLong(line: string, runs: readonly number[], tells: (text: string) => boolean): readonly number[] {
  const known = new Map<number, boolean>();
  const partTells = (nth: number): boolean => {
    const found = known.get(nth) ?? tells(line.slice(Math.max(0, nth * part - seam), (nth + 1) * part + seam));
    known.set(nth, found);
    return found;
  };
  return runs.filter((run) => {
    const [from, to] = [beginningOf(line, run, longestValue), endOf(line, run, longestValue)];
    if (from < beginning || to - from >= longestValue || !isLedTo(line, run) || isFlag.test(line.slice(from - beginning, from))) return true;
    const far = line.slice(Math.max(0, from - beforeInElement), from).includes('<') ? beforeInElement : before;
    for (let nth = Math.floor(Math.max(0, from - far) / part); nth * part < to + behind; nth += 1) if (partTells(nth)) return true;
    return false;
  });
}

/** `--flag v`: the command, at the beginning of the line, may say more. */
const isFlag = /(?:^|[\s"'`=])--?[A-Za-z][\w.-]*[\s"'`=]*$/;

/** Enough stands before a value that it is not asked for its name above. */
function isLedTo(line: string, run: number): boolean {
  const start = cellOf(line, beginningOf(line, run), run);
  let signs = 0;
  for (let at = Math.max(0, start - reach); at < start && signs < enough; at += 1) if (line.charCodeAt(at) > 32) signs += 1;
  return signs === enough;
}

/** Where a value that holds a run may begin, in a stretch that begins at `start`: in a row without quotes behind the last comma or semicolon; see `wholes` in spots.ts. */
function cellOf(line: string, start: number, run: number): number {
  const row = line.slice(start, run);
  const mark = Math.max(row.lastIndexOf(','), row.lastIndexOf(';'));
  return mark < 0 || (start > 0 && line.charCodeAt(start - 1) > 32) || !inWord.test(signAt(line, start + mark + 1)) || setting.test(row) ? start : start + mark + 1;
}

const inWord = /\w/;
const setting = /^(?:-|[([{]{0,3}[\w.$-]{1,80}[:=])/;

/** Behind it what leads to a later value may be out of reach. */
const wideGap = /\s{60}/;

/** Whether a value that holds a run may stand in a row of cells: see column.ts. */
function mayBeInCell(line: string, run: number): boolean {
  const start = beginningOf(line, run);
  return start < 2 || beginsCell.test(line.slice(Math.max(0, start - 4), run));
}

const beginsCell = /[,;|\t([{]|["'] ["']| {2}/;
/** What is called may come from a package that tells. */
const hands = /[([{]/;
