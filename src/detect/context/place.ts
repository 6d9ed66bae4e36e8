import type { TextLines } from '../text-lines.js';
import { isFileName } from './file-name.js';
import { nameBefore } from './name-before.js';
import type { Named } from './name-before.js';
import type { Role } from './role.js';
import { isCode } from './paths.js';
import { isTelling, roleOf } from './role.js';
import type { Spot } from './spots.js';
import { enclosing, nearLine } from './surroundings.js';

/** A value with where it stands and what it is called. Offsets are in the line. */
export type Place = Named & {
  readonly lines: TextLines;
  readonly index: number;
  readonly line: string;
  readonly spot: Spot;
  readonly value: string;
  readonly role: Role;
};

/** False where a value can only be mentioned: in program text, without quotes, in a comment or an explanation. */
export function isAssigned({ quoted, line, spot }: Place, path: string): boolean {
  return quoted || !isCode(path) || /^[}\])]{0,2}["'`\\&<]/.test(line.slice(spot.to, spot.to + 3));
}

/** Names that only carry a value whose real name stands beside them: `{ "name": "X", "value": "…" }`. */
const carrier = /(?:^|[^a-z])(?:value|val|content|default|string|data|text|v|secretstring|body|android:value|data-value|newvalue)\s*(?:["'\]]|$|:\s*\w+$)/i;
const entry = /(?:^|[\s"'{<([,:.])(?:name|key|id|property|variable|env|param|setting|parameter|option|field)(?:["']?\s*[:=>]+\s*["'`]?|\s+["'])(?!\d+\b)([\w.:$/][\w.:$/ -]{1,79})/i;

export function placeOf(lines: TextLines, index: number, line: string, spot: Spot): Place {
  const value = line.slice(spot.from, spot.to);
  const named = spot.name === undefined ? calledBehind(namedBefore(lines, index, line, spot.from), line, spot) : addressed(spot);
  return { ...named, lines, index, line, spot, value, role: roleIn(line, named, spot, value) };
}

function roleIn(line: string, named: Named, { to }: Spot, value: string): Role {
  // A user without a password is a key: `curl -u key:`.
  if (named.tie === 'flag' && /^(?:-u|--user)$/.test(named.name) && /\bcurl\b/.test(line.slice(0, 500))) return /^:(?:["'\s]|$)/.test(line.slice(to, to + 2)) ? 'secret' : 'key';
  return isFileName(named, value) ? 'spoiled' : roleOf(named.name);
}

/** A part of an address is delimited by it as a string is by its quotes. */
const addressed = ({ name = '', from }: Spot): Named => ({ name, tie: 'assignment', from, quoted: true, call: '' });

/** What stands behind a value as its label: `… # clarifai`, `… (clarifai token)`. */
const label = /^["'`]?\s*(?:#|\/\/|--|\||[\u2013\u2014]|\()\s*([\w .-]{2,40})\)?\s*$/;

/** Prose that says what a value is: `Use … as the Clarifai API key`. */
const calling = /^["'`)]{0,2} (?:as|is|for) (?:(?:the|my|our|your|an?|its) )?((?:[\w.'-]{1,30} ){0,4}(?:key|token|secret|password))\b/i;

function calledBehind(named: Named, line: string, { from, to }: Spot): Named {
  if (named.tie !== 'beside' && named.tie !== 'none') return named;
  const behind = line.slice(to, to + 120);
  const name = calling.exec(behind)?.[1] ?? (named.tie === 'none' ? labelBehind(behind, line.slice(from, to)) : undefined);
  return name === undefined || isTelling(roleOf(named.name)) ? named : { ...named, name, tie: 'beside' };
}

/** Hexadecimal digits in front of a few words are a digest or a commit of what these name, unless they say "key". */
function labelBehind(behind: string, value: string): string | undefined {
  const name = label.exec(behind)?.[1];
  return name === undefined || isTelling(roleOf(name)) || !/^[0-9a-f]+$/.test(value) ? name : undefined;
}

function namedBefore(lines: TextLines, index: number, line: string, at: number): Named {
  const named = nameBefore(line, at);
  if (named.tie === 'none' && line.slice(Math.max(0, at - 120), at).trim().length <= 3) return above(lines, index, named);
  if (!carrier.test(named.name.trim().replace(/^--/, ''))) return tagged(line, named);
  if (named.tie === 'flag') return { ...named, name: line.slice(Math.max(0, named.from - 100), named.from).trim() };
  return { ...named, name: carried(lines, index, line, named.from, at) || named.name };
}

/** `<provider apiKey="v"`: an attribute's name begins with its element's. */
function tagged(line: string, named: Named): Named {
  const before = line.slice(Math.max(0, named.from - 160), named.from);
  if (named.tie === 'beside' || named.tie === 'none') {
    const element = /<([A-Za-z][\w.:-]*)>[^<>]*$/.exec(before)?.[1];
    return element === undefined ? named : { ...named, name: `${element} ${named.name}` };
  }
  if (named.tie !== 'assignment') return named;
  const tag = /<([A-Za-z][\w.:-]*)\s[^<>]*$/.exec(line.slice(Math.max(0, named.from - 160), named.from + 1))?.[1];
  return tag === undefined ? named : { ...named, name: `${tag}.${named.name.trim()}` };
}

/** The value stands alone on its line: an operator, a bracket or a block mark at the end of the line above gives it its name. */
function above(lines: TextLines, index: number, named: Named): Named {
  if (index === 0) return named;
  const line = nearLine(lines, index - 1).replace(/\\$/, '').trimEnd();
  const block = /[|>][+-]?$/.test(line) && /:\s*[|>][+-]?$/.test(line) ? line.replace(/[|>][+-]?$/, '').trimEnd() : line;
  if (!/[=:([{]$|<-$|<\w[^<>]*>$|^\s*[^,]{0,40}["'`][A-Za-z][\w.$ -]{1,60}["'`],$/.test(block)) return block.endsWith(',') ? handedTo(lines, index, named) : headed(lines, index, named);
  const found = nameBefore(block, block.length);
  return { ...found, from: 0, quoted: named.quoted, tie: found.tie === 'beside' ? 'none' : found.tie };
}

/** One of several arguments, each on a line: what is called stands further up. */
function handedTo(lines: TextLines, index: number, named: Named): Named {
  const opener = enclosing(lines, index)[0] ?? '';
  return opener.endsWith('(') ? { ...nameBefore(opener, opener.length), from: 0, quoted: named.quoted } : named;
}

/** A note: a line of a few words, and the value on the next, perhaps behind an empty one. */
function headed(lines: TextLines, index: number, named: Named): Named {
  const line = nearLine(lines, index - 1).trim() || (index > 1 ? nearLine(lines, index - 2).trim() : '');
  const words = line.split(/\s+/).length;
  return line.length > 60 || words > 5 || !/^[\w\s#*.:()-]+$/.test(line) ? named : { ...named, name: line.replace(/[():\s]+$/, ''), tie: 'beside', from: 0 };
}

/** The entry's name: on the same line before or behind the value, in the tag before, or up to three lines above. */
function carried(lines: TextLines, index: number, line: string, from: number, at: number): string {
  const before = line.slice(Math.max(0, from - 200), from);
  const tag = /<key>([^<]+)<\/key>\s*$/i.exec(before)?.[1];
  const here = tag ?? lastEntry(before) ?? entry.exec(line.slice(at, at + 200))?.[1];
  if (here !== undefined) return here;
  for (let up = 1; up <= 4; up += 1) {
    const near = nearLine(lines, index - up);
    const name = /<key>([^<]+)<\/key>\s*$/i.exec(near)?.[1] ?? lastEntry(near);
    if (name !== undefined) return name;
    if (/^\s*(?:[}\]-]|<\/)/.test(near)) break;
  }
  return entry.exec(nearLine(lines, index + 1))?.[1] ?? parentOf(lines, index);
}

/** The object that the value stands in: `mailer_credentials:` above `value: …`. */
function parentOf(lines: TextLines, index: number): string {
  return /^["']?([\w.-]{2,60})["']?\s*(?::|=>?)/.exec(enclosing(lines, index)[0] ?? '')?.[1] ?? '';
}

function lastEntry(text: string): string | undefined {
  let name: string | undefined;
  for (const found of text.matchAll(new RegExp(entry.source, 'gi'))) name = found[1];
  return name;
}
