import type { TextLines } from '../text-lines.js';
import { carried, isCarrier, placed } from './carried.js';
import { headOf } from './column.js';
import { isFileName } from './file-name.js';
import { above, returned } from './name-above.js';
import { nameBefore } from './name-before.js';
import { calledBehind } from './name-behind.js';
import type { Named } from './name-before.js';
import type { Role } from './role.js';
import { isCode } from './paths.js';
import { isTelling, roleOf } from './role.js';
import { inherited } from './inherited.js';
import { spokenOf } from './spoken.js';
import { isNoPassword } from './spots.js';
import type { Spot } from './spots.js';

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

export function placeOf(lines: TextLines, index: number, line: string, spot: Spot): Place {
  const value = line.slice(spot.from, spot.to);
  const named = spot.name === undefined ? calledBehind(namedBefore(lines, index, line, spot.from), line, spot) : addressed(spot);
  const role = roleIn(line, named, spot, value);
  const head = isTelling(role) && !isOfRow(named) ? undefined : headOf(lines, index, line, spot);
  const { name, tie, from, quoted, call } = named;
  const roleOfHead = head === undefined ? 'plain' : roleOf(head);
  // Both written out, so that all places are of one shape.
  if (head === undefined || roleOfHead === 'plain') return { name, tie, from, quoted, call, lines, index, line, spot, value, role };
  return { name: `${name} ${head}`.trim(), tie: 'assignment', from, quoted, call, lines, index, line, spot, value, role: roleOfHead };
}

/** What the cells before say of a value is less than what the head of its column does. */
const isOfRow = ({ tie, from }: Named): boolean => tie === 'argument' && from === 0;

function roleIn(line: string, named: Named, { to }: Spot, value: string): Role {
  // A user without a password is a key: `curl -u key:`.
  if (named.tie === 'flag' && /^(?:-u|--user)$/.test(named.name) && /\bcurl\b/.test(line.slice(0, 500))) return userRole(line.slice(to, to + 200));
  return isFileName(named, value) ? 'spoiled' : roleOf(named.name);
}

/** Of a user, by what stands behind: before a password of its own it is no more than a name. */
function userRole(behind: string): Role {
  const password = /^:([^\s"']*)/.exec(behind)?.[1];
  return password === '' ? 'secret' : password === undefined || isNoPassword.test(password) ? 'key' : 'spoiled';
}

/** A part of an address is delimited by it as a string is by its quotes. */
const addressed = ({ name = '', from }: Spot): Named => ({ name, tie: 'assignment', from, quoted: true, call: '' });

function namedBefore(lines: TextLines, index: number, line: string, at: number): Named {
  const named = inherited(lines, index, returned(lines, index, line, nameBefore(line, at)));
  const lead = line.slice(Math.max(0, at - 120), at);
  if (((named.tie === 'none' || named.name.trim() === '') && lead.trim().length <= 3) || dumped.test(lead)) return above(lines, index, named);
  if (!isCarrier(named.name)) return tagged(line, spokenOf(lines, index, line, at, { ...named, name: placed(lines, index, named.name) }));
  if (named.tie === 'flag') return { ...named, name: line.slice(Math.max(0, named.from - 100), named.from).trim() };
  return { ...named, name: placed(lines, index, carried(lines, index, line, named.from, at)) || named.name };
}

/** What PHP says of a string before it shows it. */
const dumped = /^\s*string\(\d+\) "$/;

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
