import { codeAt } from '../characters.js';
import type { TextLines } from '../text-lines.js';

/** Lines longer than this are read only in part where they are looked at as neighbours. */
const readable = 400;

/** Text of a neighbouring line, cut when long. */
export function nearLine(lines: TextLines, index: number): string {
  const start = lines.start(index);
  const end = lines.end(index);
  return end - start > readable ? lines.text.slice(start, start + readable) : lines.line(index);
}

/** What is declared over several lines, in languages that open it with a word alone. */
const declares = /^\s*(?:(?:abstract|data|export|final|internal|private|public|sealed|static)\s+)*(?:class|interface|module|namespace|object|record|struct|trait)\s+[A-Z]/;

const isOpen = (line: string): boolean => declares.test(line) || /(?:[:{[(=|]|=>|->|\bdo\b[^"']*|\bthen|<[\w:.-]+[^>]*>)\s*(?:[#/].*)?$/.test(line);

/** Columns that blanks take, and marks of a list or a quotation. */
const widths: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => (code === 9 ? 4 : ' >+*-'.includes(String.fromCharCode(code)) ? 1 : 0));

/** Columns before the first character that is no blank and no mark of a list or a quotation; -1 for an empty line. */
export function indentOf(lines: TextLines, index: number): number {
  const end = Math.min(lines.end(index), lines.start(index) + 80);
  let columns = 0;
  for (let at = lines.start(index); at < end; at += 1) {
    const width = widths[lines.text.charCodeAt(at)] ?? 0;
    if (width === 0) return columns;
    columns += width;
  }
  return -1;
}

/**
 * What encloses line `index`: the keys of the objects and maps it stands in, by indentation, innermost first, and the section of an INI or
 * TOML file. Looks at sixty lines above.
 */
export function enclosing(lines: TextLines, index: number): readonly string[] {
  const found: string[] = [];
  let indent = Math.max(0, indentOf(lines, index));
  for (let at = index - 1; at >= Math.max(0, index - 60) && found.length < 5; at -= 1) {
    const own = indentOf(lines, at);
    if (own < 0 || own > indent) continue;
    const title = own === 0 ? headingAt(lines, at) : undefined;
    if (title !== undefined) return [...found, title];
    const section = codeAt(lines.text, lines.start(at) + own) === 91 ? sectionOf(nearLine(lines, at)) : undefined;
    if (section !== undefined) return [...found, section];
    if (own === indent) {
      if (indent === 0 && found.length > 0) return found;
      continue;
    }
    indent = own;
    const line = openerAt(lines, at);
    if (isOpen(line)) found.push(line.trim().slice(0, 120));
  }
  return found;
}

/** A heading of Markdown, or one with a rule on both sides: `## Acme`, `=== Acme ===`. */
const heading = /^(?:#{2,6}\s+|[=-]{3,}\s+)([A-Z][\w. ()-]{1,40}?)[\s:]*[=#-]*$/;
const rule = /^([=~^-])\1{2,}$/;

const title = /^[A-Z][\w.()-]{1,30}(?: [\w.()-]{1,30}){0,3}$/;
const longestHeading = 60;

/** The heading at a line: one with a rule below it, too. */
function headingAt(lines: TextLines, at: number): string | undefined {
  if (lines.end(at) - lines.start(at) > longestHeading) return undefined;
  const line = nearLine(lines, at).trim();
  const text = at + 1 < lines.count && rule.test(nearLine(lines, at + 1).trim()) ? line : (heading.exec(line)?.[1] ?? '');
  return title.test(text) ? text : undefined;
}

/** The line that opens what follows: above a brace that stands alone. */
function openerAt(lines: TextLines, at: number): string {
  const line = nearLine(lines, at);
  return at > 0 && line.trim() === '{' ? `${nearLine(lines, at - 1)} {` : line;
}

const sectionOf = (line: string): string | undefined => /^\s*\[{1,2}\s*([^\]=]{1,80})\]{1,2}\s*(?:[#;].*)?$/.exec(line)?.[1];

/**
 * Indices of the lines around `index` that belong to it, the nearest first: up to six above and four below, until two lines are empty
 * in a row.
 */
export function neighbours(lines: TextLines, index: number): readonly number[] {
  const near: number[] = [];
  for (const [step, most] of [[-1, 6], [1, 4]] as const) {
    let empty = 0;
    for (let far = 1; far <= most && empty < 2; far += 1) {
      const at = index + step * far;
      if (at < 0 || at >= lines.count) break;
      if (lines.end(at) - lines.start(at) < 2) empty += 1;
      else empty = 0;
      if (empty === 0) near.push(at);
    }
  }
  return near.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
}

/** The nearest line above that fits, at most `most` lines away; -1 when there is none. */
export function lineAbove(lines: TextLines, index: number, most: number, fits: (line: string) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - most); at -= 1) if (fits(nearLine(lines, at))) return at;
  return -1;
}

const longestWritten = 2000;

/** Lines so long hold data, or were made by a program. */
export const isLongerThanWritten = (line: string): boolean => line.length > longestWritten;

const opensObject = /["']?([\w.-]{2,60})["']?\s*(?::|=>?)\s*$|\b(?:class|interface|object|record|struct)\s+([A-Z]\w*)[^{}]*$|(?:^|[^\w.])([A-Z]\w{2,60})\s*$/;

/** The name of the object that a text opens. Of those in a list, which have none, most end in a comma. */
function openedBy(text: string): string {
  return mayOpen.test(text.trimEnd().slice(-1)) || declaring.test(text) ? (opensObject.exec(text)?.slice(1).find((name) => name !== undefined) ?? '') : '';
}

const mayOpen = /[\w:=>]/;
const declaring = /class|interface|object|record|struct/;

/** The objects on a line that the text before a value leaves open, innermost first. */
export function objectsAround(before: string): readonly string[] {
  const found: string[] = [];
  let closed = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at -= 1) {
    const c = before.charCodeAt(at);
    if (c === 125) closed += 1;
    else if (c === 123 && closed > 0) closed -= 1;
    else if (c === 123) found.push(openedBy(before.slice(Math.max(0, at - 70), at)));
  }
  return found;
}

const shell = /^(?:(?:private|public|internal)\s+)?companion object\b|^["']?(?:api|arguments|args|auth|authentication|authorization|config|configuration|credentials?|creds|env|headers|keys?|options|params|secrets?|settings|tokens?)["']?\s*(?:[:={].*)?$/i;

/** Without objects such as `auth`, which gather what opens something and say nothing of whose it is: what stands around them is as close. */
export const withoutShells = (objects: readonly string[]): readonly string[] => objects.filter((object) => !shell.test(object));
