/*
 * Changes one member of an object in a JSON text and leaves every other byte as it was: a manifest keeps its indentation, its line ends and
 * its lists on one line. The text has to be valid JSON; a byte order mark may precede it. Of two members of one name the last counts.
 */

type Member = { readonly key: string; readonly start: number; readonly valueStart: number; readonly end: number };
type Members = { readonly open: number; readonly close: number; readonly members: readonly Member[] };

/** The text with the string at `path` set; objects that are missing on the way are made, members are added last. */
export function setString(text: string, path: readonly [string, string], value: string): string {
  const [outer, inner] = path;
  const root = membersAt(text, text.indexOf('{'));
  const parent = root.members.findLast(({ key }) => key === outer);
  if (parent === undefined) return addMember(text, root, `${quote(outer)}:${space(text)}${nested(text, root, inner, value)}`);
  const object = membersAt(text, parent.valueStart);
  const member = object.members.findLast(({ key }) => key === inner);
  if (member !== undefined) return splice(text, member.valueStart, member.end, quote(value));
  return addMember(text, object, `${quote(inner)}:${space(text)}${quote(value)}`, gapOf(text, root));
}

/** The text without the member at `path`; with `emptied`, without its object too when nothing is left in it. */
export function removeMember(text: string, path: readonly [string, string], emptied: boolean): string {
  const root = membersAt(text, text.indexOf('{'));
  const parent = root.members.findLast(({ key }) => key === path[0]);
  if (parent === undefined) return text;
  const object = membersAt(text, parent.valueStart);
  if (!object.members.some(({ key }) => key === path[1])) return text;
  return emptied && object.members.length === 1 ? without(text, root, path[0]) : without(text, object, path[1]);
}

function addMember(text: string, { open, close, members }: Members, member: string, outerGap = ''): string {
  const last = members.at(-1);
  if (last !== undefined) return splice(text, last.end, last.end, `,${gapOf(text, { open, close, members })}${member}`);
  const gap = outerGap === '' ? defaultGap(text) : deeper(outerGap);
  return splice(text, open + 1, close, gap === '' ? member : `${gap}${member}${outerGap === '' ? gap.replace(/[^\r\n]+$/, '') : outerGap}`);
}

function nested(text: string, root: Members, key: string, value: string): string {
  const gap = root.members.length === 0 ? defaultGap(text) : gapOf(text, root);
  const member = `${quote(key)}:${space(text)}${quote(value)}`;
  return gap.includes('\n') ? `{${deeper(gap)}${member}${gap}}` : `{${gap}${member}${gap}}`;
}

function without(text: string, { open, close, members }: Members, key: string): string {
  const nth = members.findLastIndex((member) => member.key === key);
  const [member, before, after] = [members[nth], members[nth - 1], members[nth + 1]];
  if (member === undefined) return text;
  if (before !== undefined) return splice(text, before.end, member.end, '');
  return after === undefined ? splice(text, open + 1, close, '') : splice(text, member.start, after.start, '');
}

/** What stands between two members: the white space before the first. */
function gapOf(text: string, { open, members }: Members): string {
  return members[0] === undefined ? '' : text.slice(open + 1, members[0].start);
}

function deeper(gap: string): string {
  const indent = /[^\r\n]*$/.exec(gap)?.[0] ?? '';
  return gap.includes('\n') ? `${gap}${indent}` : gap;
}

function defaultGap(text: string): string {
  return `${text.includes('\r\n') ? '\r\n' : '\n'}  `;
}

function space(text: string): string {
  return /":\S/.test(text) && !/":\s/.test(text) ? '' : ' ';
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function splice(text: string, start: number, end: number, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** The members of the object whose brace stands at `open`. */
function membersAt(text: string, open: number): Members {
  const members: Member[] = [];
  let at = skip(text, open + 1);
  while (text[at] === '"') {
    const keyEnd = endOfValue(text, at);
    const valueStart = skip(text, skip(text, keyEnd) + 1);
    const end = endOfValue(text, valueStart);
    members.push({ key: JSON.parse(text.slice(at, keyEnd)) as string, start: at, valueStart, end });
    const next = skip(text, end);
    at = text[next] === ',' ? skip(text, next + 1) : next;
  }
  return { open, close: at, members };
}

function skip(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Past the end of the string, number, word, object or list at `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (depth > 0 || !/[\s,]/.test(char ?? '')) continue;
    if (depth < 0 || (depth === 0 && /[\s,]/.test(char ?? ''))) return at;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Index of the closing quote. */
function endOfString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
