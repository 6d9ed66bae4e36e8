import parseDiff from 'parse-diff';
import type { Passage } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import { passage } from './passage.js';
import type { Ranges } from './ranges.js';
import { countOf } from './ranges.js';

/*
 * parse-diff takes names from the header by pattern and mangles some, so it gets a header of ours; it takes text, so each byte becomes one
 * character; and it returns the remark about a missing line break as one more changed line, which is told by its first character.
 */
const header = 'diff --git a/f b/f\n--- a/f\n+++ b/f\n';
const noLineBreak = /^\\ /;

/** The added lines of one file's hunks, signs taken off. `ranges` is what the hunk headers promise: anything else throws `CouldNotCheck`. */
export function parsePatch(hunks: Buffer, ranges: Ranges): readonly Passage[] {
  const chunks = parseDiff(header + hunks.toString('latin1')).flatMap((file) => file.chunks);
  const added = chunks.flatMap((chunk) => chunk.changes).filter(({ type, content }) => type === 'add' && !noLineBreak.test(content));
  if (added.length !== countOf(ranges)) throw new CouldNotCheck(miscounted);
  return chunks.flatMap((chunk) => runsOf(chunk.changes)).map(({ line, lines }) => passage(line, 0, Buffer.from(lines.join('\n'), 'latin1')));
}

type Change = { readonly type: string; readonly content: string; readonly ln?: number };
type Run = { readonly line: number; readonly lines: string[] };

function runsOf(changes: readonly Change[]): readonly Run[] {
  const known = sameButForBreak(changes);
  const runs: Run[] = [];
  let next = 0;
  for (const change of changes) {
    const { type, content, ln = 0 } = change;
    if (type !== 'add' || noLineBreak.test(content) || known.has(change)) continue;
    if (ln !== next) runs.push({ line: ln, lines: [] });
    runs.at(-1)?.lines.push(content.slice(1));
    next = ln + 1;
  }
  return runs;
}

/*
 * -last line
 * \ No newline at end of file
 * +one more
 * +last line
 *
 * Only "one more" is new here: the other line got a line break. Nor is a line new that lost its own.
 */
function sameButForBreak(changes: readonly Change[]): ReadonlySet<Change> {
  return new Set(changes.flatMap((change, index) => {
    const last = changes[index - 1];
    if (!noLineBreak.test(change.content) || last === undefined) return [];
    const isSame = ({ content }: Change): boolean => content.slice(1) === last.content.slice(1);
    if (last.type === 'add') return changes.some((other) => other.type === 'del' && isSame(other)) ? [last] : [];
    return changes.find((other) => other.type === 'add' && isSame(other)) ?? [];
  }));
}

const miscounted = {
  code: 'diff-unreadable', message: 'Two ways to count the added lines of a file came to different numbers.',
  next: ['This is a defect of keyfence; please report it.'],
};
