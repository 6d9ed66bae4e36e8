import type { Place } from './place.js';
import { nearLine } from './surroundings.js';

/** A line that is nothing but a comment: its indentation counts from behind the mark. */
const comment = /^\s*(?:#|\/\/|\*)(\s*)(.*?)\s*$/;

/** Lines above that are looked at. */
const farthest = 120;

/**
 * Whether a value stands in data within a comment: in an object that nobody gives a name, as one writes down what an answer looks like. What was
 * taken out of a program stands in one that is assigned or handed over.
 */
export function isInShownData({ lines, index, line }: Pick<Place, 'lines' | 'index' | 'line'>): boolean {
  let [, { length: indent } = '', own = ''] = comment.exec(line) ?? [];
  if (!/^["'\w]/.test(own)) return false;
  let shown = false;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at -= 1) {
    const [all, { length: before } = '', text = ''] = comment.exec(nearLine(lines, at)) ?? [];
    if (all === undefined) break;
    if (text === '' || before >= indent) continue;
    indent = before;
    if (/^[[{]+$/.test(text)) shown = true;
    else if (/[=(][\s[{(]*$/.test(text)) return false;
  }
  return shown;
}
