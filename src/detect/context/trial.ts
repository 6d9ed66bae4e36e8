import { isInBlockComment, isInDocumentation } from './block-comment.js';
import { isExplainedInPython } from './docstring.js';
import { isInExample } from './in-example.js';
import { isInShownData } from './shown-data.js';
import { isCode, isTrial } from './paths.js';
import type { Place } from './place.js';
import { wordsOf } from './split-words.js';
import { enclosing, lineAbove, nearLine } from './surroundings.js';

/** So much of a place is looked at. */
type Sight = Pick<Place, 'lines' | 'index' | 'line' | 'spot' | 'name'>;

/** Whether what stands here was made up on purpose: the file is a test or an explanation, or the part of it in which the value stands. */
export function isOnTrial(place: Sight, path: string): boolean {
  return isTrial(path) || isNamedSo(place) || isInExample(place) || isExplained(place, path) || isInTest(place, path);
}

/** Whether it is an explanation within a program: a reference comment, a docstring, a command or an answer that is shown. */
export function isExplained(place: Sight, path: string): boolean {
  return (holdsPrograms(path) && (isInExplanation(place) || isInShownData(place))) || isExplainedInPython(place, path) || (isCode(path) && isInBlockComment(place)) || (path.endsWith('.go') && isInDocumentation(place));
}

/** `MOCK_SECRET_KEY`, `exampleToken`. */
const isNamedSo = ({ name }: Sight): boolean => wordsOf(name).some((word) => madeUp.has(word));
const madeUp: ReadonlySet<string> = new Set(['mock', 'mocked', 'dummy', 'fake', 'example', 'sample']);

/** A map of sources holds programs as strings. */
const holdsPrograms = (path: string): boolean => isCode(path) || path.endsWith('.map');

/** A comment of the kind from which reference pages are made. What was only taken out of a program stands behind other marks. */
const explanation = /^\s*(?:\*\s|\/\/[/!]|>>>\s)/;
/** A command, with or without a prompt, or the rest of one: in a program it shows how something is called. */
const command = /^\s*(?:(?:#|\/\/)\s*)?(?:[$%]\s+\w|(?:curl|wget)\s|(?:-H|--header)\s+["'])/;
const longestLead = 300;

function isInExplanation({ line, spot }: Sight): boolean {
  const lead = line.slice(Math.max(0, spot.from - longestLead), spot.from);
  // Of a program in a string, the line begins behind the line end before.
  const end = lead.lastIndexOf('\\n');
  const own = end < 0 ? line : lead.slice(end + 2);
  return explanation.test(own) || command.test(own);
}

/** What is expected in a test was made up for it, whatever the file is called. */
const asserts = /\b(?:assert\w*!?|expect)\s*\(/;
const testFunction = /^(?:(?:pub|async|static|public|private|void|suspend)\s+)*(?:def|fn|func|fun|function|void)\s+[tT]est/;
/** In Rust the tests of a module stand at the end of its file. */
const beginsTests = /^\s*(?:#\[[\w:]*test\b|#\[cfg\(test\)\]|mod tests?\b)/;
/** The section of a file of settings that a program which runs tests reads. */
const section = /^\[{1,2}([^\]]{1,80})\]/;
const settingsOfTests = /^(?:tool\.)?(?:pytest|tox|testenv)\b/;

/** Lines above that are looked at. */
const farthest = 300;

function isInTest({ lines, index, line, spot }: Sight, path: string): boolean {
  if (asserts.test(line.slice(0, spot.from))) return true;
  if (isCode(path)) return enclosing(lines, index).some((around) => testFunction.test(around)) || (path.endsWith('.rs') && lineAbove(lines, index, farthest, (above) => beginsTests.test(above)) >= 0);
  const at = lineAbove(lines, index, farthest, (above) => section.test(above));
  return at >= 0 && settingsOfTests.test(section.exec(nearLine(lines, at))?.[1] ?? '');
}
