import type { TextLines } from '../text-lines.js';
import { openerName } from './opener.js';
import { enclosing, nearLine } from './surroundings.js';

/** Names that only carry a value whose real name stands beside them: `{ "name": "X", "value": "…" }`. */
export const carriers: readonly string[] = ['value', 'val', 'content', 'default', 'string', 'data', 'text', 'secretstring', 'body', 'newvalue', 'equalto'];
const carrier = new RegExp(`(?:^|[^a-z])(?:${carriers.join('|')}|v|android:value|data-value)\\s*(?:["'\\]]|$|:\\s*\\w+$)`, 'i');

const entry = /(?:^|[\s"'{<([,:.])(?:name|key|id|label|title|property|variable|env|param|setting|parameter|option|field)(?:["']?\s*[:=>]+\s*["'`]?|\s+["'])(?!\d+\b)([\w.:$/][\w.:$/ -]{1,79})/i;

export const isCarrier = (name: string): boolean => carrier.test(name.trim().replace(/^--/, ''));

/** Names that say where a value is used, and not what it is: `const acmeKeys = {\n  production: "…"`. */
export const places: readonly string[] = ['prod', 'production', 'staging', 'stage', 'sandbox', 'live', 'dev', 'development', 'test', 'testing', 'primary', 'secondary'];
const place = new RegExp(`^\\W*(?:${places.join('|')})\\W*$`, 'i');

/** What a value that is named after the place of its use is called: as what it stands in, and then so. */
export function placed(lines: TextLines, index: number, name: string): string {
  const [opener = '', outer = ''] = place.test(name) ? enclosing(lines, index) : [];
  const own = opener === '' ? '' : openerName(opener).name.trim();
  // variable "acme_keys" {, and in it `default = {`
  const parent = isCarrier(own) ? (lastEntry(outer) ?? '') : own;
  return parent === '' ? name : `${parent} ${name.trim()}`;
}

/** The entry's name: on the same line before or behind the value, in the tag before, or up to three lines above. */
export function carried(lines: TextLines, index: number, line: string, from: number, at: number): string {
  const before = line.slice(Math.max(0, from - 200), from);
  const tag = /<key>([^<]+)<\/key>\s*$/i.exec(before)?.[1];
  const here = tag ?? lastEntry(before) ?? entry.exec(line.slice(at, at + 200))?.[1] ?? firstArgument.exec(before)?.[1];
  // `{ "key": "value", "value": "…" }` says no more than what it stands in.
  if (here !== undefined) return isCarrier(here) ? parentOf(lines, index) : here;
  for (let up = 1; up <= 4; up += 1) {
    const near = nearLine(lines, index - up);
    const name = /<key>([^<]+)<\/key>\s*$/i.exec(near)?.[1] ?? lastEntry(near);
    if (name !== undefined) return name;
    if (/^\s*(?:[}\]-]|<\/)/.test(near)) break;
  }
  return entryBelow(lines, index) ?? parentOf(lines, index);
}

/** The entry's name, when it stands behind its value: on one of the next lines, before the entry ends. */
function entryBelow(lines: TextLines, index: number): string | undefined {
  for (let down = 1; down <= 4 && index + down < lines.count; down += 1) {
    const near = nearLine(lines, index + down);
    if (/^\s*(?:[{}\]-]|<\/)/.test(near)) return undefined;
    const name = entry.exec(near)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `option("--acme-key", default=`. */
const firstArgument = /\(\s*["']-{0,2}([A-Za-z][\w.-]{1,60})["']\s*,[^()]*$/;

/** The object that the value stands in: `mailer_credentials:` above `value: …`. */
function parentOf(lines: TextLines, index: number): string {
  return /^["']?([\w.-]{2,60})["']?\s*(?::|=>?)/.exec(enclosing(lines, index)[0] ?? '')?.[1] ?? '';
}

/** The name that begins last: `<property name="Header.name">X-Key` holds two. */
function lastEntry(text: string): string | undefined {
  const each = new RegExp(entry.source, 'gi');
  let name: string | undefined;
  for (let found = each.exec(text); found !== null; found = each.exec(text)) {
    name = found[1];
    each.lastIndex = found.index + 1;
  }
  return name;
}
