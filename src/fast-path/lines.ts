import { changingCase } from '../detect/prefilter/runs.js';
import { look } from './pieces.js';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A patch of more lines than this is read faster by Node. */
const mostLines = 5000;

/*
 * Extended regular expressions that hold everything which src/detect/prefilter/runs.ts takes for random. Of three changes between letter
 * and digit, the first and the last share no character. With fewer there are at least three changes of case beside the digit, two of
 * them on one side of it. Letters alone change seven times within a few characters. An address matters with a user in it: before any
 * colon, a slash ends it. (Seds differ in how a slash is written between brackets: here it is left out with what stands beside it, which is put back.)
 */
const inside = '[A-Za-z0-9_-]*';
const numberChange = '([A-Za-z][0-9]|[0-9][A-Za-z])';
const twoCaseChanges = `([a-z][A-Z]${inside}[a-z]|[A-Z][a-z]${inside}[A-Z])`;
const inUser = '([^ #%?.-:]|[.0-9])*';
const suspicious: readonly string[] = [
  `${numberChange}${inside}${numberChange}`,
  `[0-9]${inside}${twoCaseChanges}`,
  `${twoCaseChanges}${inside}[0-9]`,
  ...changingCase,
  `:\\/\\/${inUser}([:%][^ ]*)?(@|%40)`,
];

/**
 * The script by which sed reduces a patch to what grep searches: the added lines, as they are and in small letters. A line that looks
 * like more than a fixed piece can tell becomes `look`. `names` are pieces of file names.
 */
export function linesScript(names: readonly string[]): string {
  const mark = `{\ns/.*/${look}/p\nd\n}`;
  return [
    '# Made from the rules at build time: see src/fast-path/lines.ts.',
    '/^diff --git /{', `y/${capitals}/${capitals.toLowerCase()}/`, `/${names.map(literal).join('|')}/s/.*/${look}/p`, 'd', '}',
    `/^\\* Unmerged path /${mark}`,
    '/^\\+/!d',
    `${mostLines}{\ns/.*/${look}/p\nq\n}`,
    ...suspicious.map((expression) => `/${expression}/${mark}`),
    'p', `y/${capitals}/${capitals.toLowerCase()}/`, 'p', '',
  ].join('\n');
}

function literal(text: string): string {
  return text.replace(/[.[\]{}()*+?^$|\\/]/g, '\\$&');
}
