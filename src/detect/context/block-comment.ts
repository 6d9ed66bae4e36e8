import type { Place } from './place.js';
import { lineAbove, nearLine } from './surroundings.js';

/** Lines above among which the beginning of a comment is looked for. */
const farthest = 300;

/** A sentence, with which an explanation begins: a name or the first word, and what goes on. */
const sentence = /^\s*[A-Z][\w.]* [a-z]/;

/** The beginning of a comment of the kind from which reference pages are made. */
const ofReference = /^\s*\/\*\*(?!\/)/;

/** Whether a line stands in a comment over several lines that explains what follows, as Go's documentation does. What was only taken out begins otherwise. */
export function isInBlockComment({ lines, index }: Pick<Place, 'lines' | 'index'>): boolean {
  const at = lineAbove(lines, index, farthest, (line) => line.includes('/*') || line.includes('*/'));
  const line = at < 0 ? '' : nearLine(lines, at);
  return !line.includes('*/') && (ofReference.test(line) || (line.startsWith('/*') && beginsWithSentence(line.slice(2), nearLine(lines, at + 1))));
}

const beginsWithSentence = (rest: string, next: string): boolean => sentence.test(rest.trim() === '' ? next : rest);

/** The lines of a comment in Go, and one of them that is code: further in than the sentences are. */
const remark = /^\s*\/\//;
const code = /^\s*\/\/(?:\t| {2})/;
const firstOfRemark = /^\s*\/\/ [A-Z]\w* [a-z]/;

/** Whether a line is code that the documentation of what follows shows. What was only taken out stands below no sentence. */
export function isInDocumentation({ lines, index, line }: Pick<Place, 'lines' | 'index' | 'line'>): boolean {
  if (!code.test(line)) return false;
  const before = lineAbove(lines, index, farthest, (each) => !remark.test(each));
  return before + 1 < index && firstOfRemark.test(nearLine(lines, before + 1));
}
