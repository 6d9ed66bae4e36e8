import { signAt } from '../characters.js';
import type { TextLines } from '../text-lines.js';
import { headsAbove } from './column.js';
import { importsOf } from './imported.js';
import { tellingParts, tellingWords } from './role.js';
import { beginningOf } from './stretches.js';
import { nearLine } from './surroundings.js';
import { wordFinder } from './word-finder.js';
import { isLong, type WordIndex } from './word-index.js';

/*
 * Data is full of ids and digests, a line of it like the other, and each would be asked for its name, and the name for what it says. On most lines no word
 * stands that could be the name of anything, or lead to one on another line: that costs one look at each character, and says the same.
 */

/** Words that lead to a name that stands elsewhere: see carried.ts, name-above.ts, inherited.ts, spoken.ts and place.ts. */
const leading: readonly string[] = ['value', 'val', 'content', 'default', 'string', 'data', 'text', 'secretstring', 'body', 'newvalue', 'equalto',
  'return', 'then', 'echo', 'do', 'super', 'base', 'init', 'construct', 'curl', 'is', 'was'];
/** What speaks of passwords. */
const ofPasswords: readonly string[] = ['pass', 'pwd', 'psw', 'senha', 'contras', 'wachtwoord', 'kennwort'];

/** Tells whether a text holds a word that may name a value: one of the rules' own, one that says that something opens something, or one that leads to a name. */
export function tellsOf(index: WordIndex): (text: string) => boolean {
  const own = index.ownWords();
  return wordFinder({
    anywhere: [...own.filter(isLong), ...tellingParts, ...ofPasswords],
    tailed: own.filter((word) => !isLong(word)),
    whole: [...tellingWords, ...leading],
  });
}

/** Longer lines are read in part. */
const readable = 2000;
/** How far before a value what leads to it is looked at, less the few characters by which it may be a part of a longer one; so much of it is enough. */
const [reach, enough] = [116, 4];

/** Tells of lines of a text whether nothing there, and nothing on other lines, can be the name of a value that holds one of `runs`, offsets in the line. */
export function silenceIn(lines: TextLines, tells: (text: string) => boolean): (index: number, line: string, runs: readonly number[]) => boolean {
  let takenIn: boolean | undefined;
  const takesIn = (): boolean => (takenIn ??= importsOf(lines).some(tells));
  let manifest: boolean | undefined;
  const isManifest = (): boolean => (manifest ??= secretManifest.test(lines.text));
  return (index, line, runs) => {
    if (line.length > readable || runs.length === 0 || !isLedTo(line, runs[0] ?? 0) || tells(line) || carrierOfOne.test(line)) return false;
    if (index > 0 && nearLine(lines, index - 1).includes('?')) return false;
    if (runs.some((run) => mayBeInCell(line, run)) && headsAbove(lines, index).length > 0) return false;
    return !(hands.test(line) && takesIn()) && !isManifest();
  };
}

/** Enough stands before a value that it is not asked for its name above. */
function isLedTo(line: string, run: number): boolean {
  const start = cellOf(line, beginningOf(line, run), run);
  let signs = 0;
  for (let at = Math.max(0, start - reach); at < start && signs < enough; at += 1) if (line.charCodeAt(at) > 32) signs += 1;
  return signs === enough && !(line.length > reach && wideGap.test(line));
}

/** Where a value that holds a run may begin, in a stretch that begins at `start`: in a row without quotes behind the last comma or semicolon; see `wholes` in spots.ts. */
function cellOf(line: string, start: number, run: number): number {
  const row = line.slice(start, run);
  const mark = Math.max(row.lastIndexOf(','), row.lastIndexOf(';'));
  return mark < 0 || (start > 0 && line.charCodeAt(start - 1) > 32) || !inWord.test(signAt(line, start + mark + 1)) || setting.test(row) ? start : start + mark + 1;
}

const inWord = /\w/;
const setting = /^(?:-|[([{]{0,3}[\w.$-]{1,80}[:=])/;

/** As `value`, by one letter. */
const carrierOfOne = /(?:^|[^a-z])v(?![\w.-])/i;
const wideGap = /\s{60}/;

/** Whether a value that holds a run may stand in a row of cells: see column.ts. */
function mayBeInCell(line: string, run: number): boolean {
  const start = beginningOf(line, run);
  return start < 2 || beginsCell.test(line.slice(Math.max(0, start - 4), run));
}

const beginsCell = /[,;|\t([{]|["'] ["']| {2}/;
/** What is called may come from a package that tells. */
const hands = /[([{]/;
const secretManifest = /"?kind"?:\s*"?Secret/;
