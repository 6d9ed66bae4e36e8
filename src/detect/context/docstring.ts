import type { Place } from './place.js';
import { lineAbove, nearLine } from './surroundings.js';
import type { TextLines } from '../text-lines.js';

type Sight = Pick<Place, 'lines' | 'index' | 'line' | 'spot'>;

/** Whether a value in a Python file stands in no program text but in an explanation: in a docstring, or in YAML that shows how something is used. */
export function isExplainedInPython(place: Sight, path: string): boolean {
  return /\.pyi?$/.test(path) && (isYaml(place) || isInDocstring(place));
}

/** `key: value` and nothing behind it: the entries of a table have commas. */
function isYaml({ lines, index, line, spot }: Sight): boolean {
  return /^\s*(?:#+\s*)?(?:-\s+)?[A-Za-z_][\w.-]*:\s+["']?$/.test(line.slice(0, spot.from))
    && /^["']?\s*(?:#.*)?$/.test(line.slice(spot.to))
    && !/^\s*[})]/.test(nearLine(lines, index + 1));
}

/** Lines above among which the beginning of a string over several lines is looked for. */
const farthest = 600;
const quotes = /"""|'''/g;

function isInDocstring({ lines, index }: Sight): boolean {
  const at = lineAbove(lines, index, farthest, (line) => (line.match(quotes)?.length ?? 0) % 2 === 1);
  return at >= 0 && (opensDocstring(nearLine(lines, at), nearLine(lines, at - 1)) || explainsField(lines, at));
}

/** A string that nothing is done with, or that is called documentation. Quotes alone on a line may close one: behind what announces a body they open it. */
function opensDocstring(line: string, before: string): boolean {
  if (/^(?:DOCUMENTATION|EXAMPLES?|RETURN|USAGE|__doc__)\s*=/.test(line)) return true;
  return /^\s*[rRuU]?(?:"""|''')\s*[\p{L}>`:]/u.test(line) || (/^\s*[rRuU]?(?:"""|''')\s*$/.test(line) && /:\s*(?:#.*)?$/.test(before));
}

/** Quotes alone on a line, of which the line before declares a field and the next one begins a sentence: as far in as the field is. */
function explainsField(lines: TextLines, at: number): boolean {
  const indent = /^( *)[rRuU]?(?:"""|''')\s*$/.exec(nearLine(lines, at))?.[1];
  const own = /^( +)\w+: [\w.[\], "|]+(?: = .{1,80})?$/.exec(nearLine(lines, at - 1))?.[1];
  return indent !== undefined && indent === own && /^\s*[A-Z][\w'`]* [a-z`(]/.test(nearLine(lines, at + 1));
}
