import { signAt } from '../characters.js';
import type { TextLines } from '../text-lines.js';
import { carriers } from './carried.js';
import { headsAbove } from './column.js';
import { importsOf } from './imported.js';
import { mayBeManifest } from './manifest.js';
import { passwordWords } from './password.js';
import { tellingParts, tellingWords } from './role.js';
import { beginningOf, endOf } from './stretches.js';
import { nearLine } from './surroundings.js';
import { wordFinder } from './word-finder.js';
import { isLong, type WordIndex } from './word-index.js';

/*
 * Data is full of ids and digests, a line of it like the other, and each would be asked for its name, and the name for what it says. On most lines no word
 * stands that could be the name of anything, or lead to one on another line: that costs one look at each character, and says the same.
 */

/** Words that lead to a name that stands elsewhere: see carried.ts, name-above.ts, inherited.ts, spoken.ts and place.ts. */
const leading: readonly string[] = [...carriers, 'return', 'then', 'echo', 'do', 'super', 'base', 'init', 'construct', 'curl', 'is', 'was'];

/** Tells whether a text holds a word that may name a value: one of the rules' own, one that says that something opens something, or one that leads to a name. */
export function tellsOf(index: WordIndex): (text: string) => boolean {
  const own = index.ownWords();
  return wordFinder({
    anywhere: [...own.filter(isLong), ...tellingParts, ...passwordWords],
    tailed: own.filter((word) => !isLong(word)),
    whole: [...tellingWords, ...leading],
    // As `value`.
    alone: ['v'],
  });
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

export function namedIn(lines: TextLines, tells: (text: string) => boolean): Named {
  let takenIn: boolean | undefined;
  const takesIn = (): boolean => (takenIn ??= importsOf(lines).some(tells));
  let manifest: boolean | undefined;
  const isManifest = (): boolean => (manifest ??= mayBeManifest(lines.text));
  return (index, line, runs) => {
    if (line.length > readable) return takesIn() || isManifest() ? runs : namedOnLong(line, runs, tells);
    if (!isLedTo(line, runs[0] ?? 0) || (line.length > reach && wideGap.test(line)) || tells(line)) return runs;
    if (index > 0 && nearLine(lines, index - 1).includes('?')) return runs;
    if (runs.some((run) => mayBeInCell(line, run)) && headsAbove(lines, index).length > 0) return runs;
    return (hands.test(line) && takesIn()) || isManifest() ? runs : none;
  };
}

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
