import { entriesAround, hasBeside, nameOfEntry } from './entries.js';
import type { Entry } from './entries.js';
import type { Place } from './place.js';
import { setOfWords, wordsOf } from './split-words.js';
import { objectsAround } from './surroundings.js';
import type { TextLines } from '../text-lines.js';

const madeUp = setOfWords('example examples sample samples mock mocks fixture fixtures dummy fake stub stubs expected');

/** In a description of an interface, an example has a few words of its own and a value (https://spec.openapis.org/oas/latest.html#example-object). */
const summary = /^\s*["']?(?:summary|externalValue)["']?\s*:/;

/** What was asked and what was answered, side by side: a recording, or what stands in for a server. */
const exchange: ReadonlyMap<string, string> = new Map([['request', 'response'], ['response', 'request']]);

/** So much of a long line is looked at. */
const readable = 2000;

/** Whether a value stands in what is called an example, or in an exchange that was written down: the entry of one, however deep in it. */
export function isInExample(place: Pick<Place, 'lines' | 'index' | 'line' | 'spot'>): boolean {
  for (const entry of entriesAround(place.lines, place.index)) if (isMadeUp(entry.name) || isOfExample(place.lines, entry) || isOfExchange(place.lines, entry)) return true;
  return isInExampleOnLine(place);
}

/** Whether a value stands in an exchange that was written down. */
export function isInExchange({ lines, index }: Pick<Place, 'lines' | 'index'>): boolean {
  for (const entry of entriesAround(lines, index)) if (isOfExchange(lines, entry)) return true;
  return false;
}

const isMadeUp = (name: string): boolean => wordsOf(name).some((word) => madeUp.has(word));

function isOfExample(lines: TextLines, entry: Entry): boolean {
  return entry.name === 'value' && hasBeside(lines, entry, -1, (line) => summary.test(line));
}

function isOfExchange(lines: TextLines, entry: Entry): boolean {
  const other = exchange.get(entry.name);
  return other !== undefined && hasBeside(lines, entry, other === 'response' ? 1 : -1, (line) => nameOfEntry(line) === other);
}

/** The same of data that is written without lines. */
function isInExampleOnLine({ line, spot }: Pick<Place, 'line' | 'spot'>): boolean {
  const before = line.slice(Math.max(0, spot.from - readable), spot.from);
  return objectsAround(before).some((name) => isMadeUp(name) || (exchange.has(name) && `${before}${line.slice(spot.to, spot.to + readable)}`.includes(`"${exchange.get(name)}":`)));
}
