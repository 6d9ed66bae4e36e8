import type { Place } from './place.js';
import { setOfWords, wordsOf } from './split-words.js';
import { indentOf, nearLine } from './surroundings.js';

/** An entry that holds others, of YAML, JSON or a program's data: `name:`, `"name": {`, `const name = [`; of a list its first one, too. */
const opensEntry = /^\s*(?:-\s+)*(?:[\w<>[\],.]{1,40}\s+){0,4}["'`]?([\w.$-]{1,60})["'`]?\s*(?::|:?=>?)\s*(?:\||>|[\w.&*]{0,40}[[{(]+)?-?\s*$/;
const madeUp = setOfWords('example examples sample samples mock mocks fixture fixtures dummy fake stub stubs expected');

/** In a description of an interface, an example has a few words of its own and a value (https://spec.openapis.org/oas/latest.html#example-object). */
const summary = /^\s*["']?(?:summary|externalValue)["']?\s*:/;

/** Lines above that are looked at. */
const farthest = 200;

/** Whether a value stands in what is called an example: the entry of one, however deep in it. */
export function isInExample({ lines, index }: Pick<Place, 'lines' | 'index'>): boolean {
  let column = indentOf(lines, index);
  let ofValue = -1;
  for (let at = index - 1; at >= Math.max(0, index - farthest) && column > 0; at -= 1) {
    const own = indentOf(lines, at);
    if (own < 0 || own > column) continue;
    if (own === column) {
      if (own === ofValue && summary.test(nearLine(lines, at))) return true;
      continue;
    }
    const name = opensEntry.exec(nearLine(lines, at))?.[1];
    column = own;
    ofValue = name === 'value' ? own : -1;
    if (name !== undefined && wordsOf(name).some((word) => madeUp.has(word))) return true;
  }
  return false;
}
