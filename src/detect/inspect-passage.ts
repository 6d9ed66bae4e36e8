import type { Finding, Position } from '../finding.js';
import { cursor, type Spot } from './cursor.js';
import type { Engine } from './engine.js';
import { coveredBy } from './excerpt.js';
import { needleOf, type Hits } from './hits.js';
import { resolve } from './precedence.js';
import { readWindow, type Tools } from './read-window.js';
import { finding, type Locate } from './report.js';
import type { Passage, Subject } from './subject.js';
import { textLines } from './text-lines.js';
import { windowsOf } from './windows.js';

/** The keys of a passage, read around its hits. */
export function inspectPassage(tools: Tools, subject: Subject, passage: Passage, hits: Hits): readonly Finding[] {
  const spotAt = cursor(passage);
  const found: Finding[] = [];
  for (const window of windowsOf(passage.bytes, hits, (hit) => mayBeLong(tools.engine, needleOf(hit)))) {
    const { text, candidates } = readWindow(tools, passage.bytes, window, subject.path);
    if (candidates.length === 0) continue;
    const locate = locator(text, spotAt(window.from));
    // Windows share some context: what an earlier one has reported is not reported again.
    const done = found.at(-1);
    const fresh = resolve(candidates).filter(({ start, end }) => done === undefined || !isBefore(locate(start, end), done));
    const covered = coveredBy(candidates);
    found.push(...fresh.map((match) => finding(subject, text, match, covered, locate)));
  }
  return found;
}

/** Whether much of what follows a needle may belong to it: a key over several lines, or an encoded file. */
function mayBeLong(engine: Engine, needle: number): boolean {
  const { form, overLines } = engine.clueOf(needle);
  return overLines || form === 'base64' || form === 'hex';
}

/** Tells the place of a stretch of a text that begins at `spot` in its file. */
function locator(text: string, spot: Spot): Locate {
  const lines = textLines(text, []);
  const at = (offset: number): readonly [number, number] => {
    const line = lines.lineAt(offset);
    return [spot.line + line, offset - lines.start(line) + (line === 0 ? spot.column : 0) + 1];
  };
  return (start, end) => {
    const [line, column] = at(start);
    const [endLine, endColumn] = at(end);
    return { line, column, endLine, endColumn };
  };
}

function isBefore({ line, column }: Position, { endLine, endColumn }: Position): boolean {
  return line < endLine || (line === endLine && column < endColumn);
}
