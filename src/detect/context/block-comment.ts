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
