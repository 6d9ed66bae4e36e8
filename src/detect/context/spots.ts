import { codeAt, signAt } from '../characters.js';
import { mayBeDrawn } from './looks.js';
import { longestStretch, shortestStretch, stretchesOf } from './stretches.js';
import type { Part } from './stretches.js';

/** A stretch of a line that may be a key. Offsets are in the line. */
export type Spot = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'whole' | 'piece' | 'parameter' | 'segment' | 'user' | 'password';
  /** For a part of an address: the parameter's name or the segment before; otherwise the text before tells. */
  readonly name?: string;
  /** The host of the address that it is part of. */
  readonly host?: string;
};

/** Longer than any key with characters in it that other things end at. */
const longestMixed = 400;

/**
 * The stretches of `line` between blanks and quotes that could hold a key, each with its parts, the largest first. With `every`, also
 * those of four characters and more that look like nothing in particular: on lines that speak of passwords.
 */
export function spotsOf(line: string, every: boolean, part: Part = { from: 0, to: line.length }): readonly Spot[] {
  const spots: Spot[] = [];
  for (const { from, to, promising } of stretchesOf(line, part)) {
    if (promising || every || isQuotedMix(line, from, to) || isSetMix(line, from, to)) addParts(spots, line, from, to, every ? shortestStretch : 8);
  }
  return spots;
}

/** A string of letters, digits and other signs between two quotes, of which the first opens it. */
function isQuotedMix(line: string, from: number, to: number): boolean {
  const quote = codeAt(line, from - 1);
  if (to - from < 12 || to - from > 100 || quote !== codeAt(line, to) || (quote !== 34 && quote !== 39)) return false;
  if (!' =:([,{\t>@'.includes(signAt(line, from - 2))) return false;
  return isMix(line.slice(from, to));
}

const setting = /^\s*(?:export |- )?[\w.-]{2,60}(?:=| = |: )$/;

/** The same without quotes, as all that a setting holds: `SECRET_KEY=…`, `secret: …`. */
function isSetMix(line: string, from: number, to: number): boolean {
  if (to < line.length || to > 240 || to - from < 20) return false;
  const at = codeAt(line, from - 1) === 32 && ':='.includes(signAt(line, from - 2)) ? from : line.indexOf('=', from) + 1;
  return at > 0 && to - at >= 20 && setting.test(line.slice(0, at)) && isMix(line.slice(at, to));
}

const isMix = (text: string): boolean => /[0-9]/.test(text) && /[A-Za-z]/.test(text) && /[^\w.:/-]/.test(text) && mayBeDrawn(text);

function addParts(spots: Spot[], line: string, from: number, to: number, shortest: number): void {
  const chunk = line.slice(from, to);
  // An image, or the name that AWS gives a thing.
  if (/^data:|^arn:aws[\w-]*:|;base64,/.test(chunk.slice(0, 60))) return;
  const address = chunk.indexOf('://');
  if (address > 0) {
    addAddressParts(spots, chunk, from, address);
    if (chunk.includes('%3D')) addEncodedParameters(spots, chunk, from);
    addCellsBehind(spots, chunk, from, chunk.indexOf(',', address));
    return;
  }
  if (chunk.includes('%3D')) addEncodedParameters(spots, chunk, from);
  if (to - from <= longestMixed || (to - from <= longestStretch && /^[\w+/=.~%-]+$/.test(chunk))) addWholes(spots, line, chunk, from, to, shortest);
  if (to - from > 20 && to - from <= longestMixed && /[,;|]/.test(chunk)) addCells(spots, chunk, from);
  if (to - from > shortest) addPieces(spots, chunk, from, shortest);
}

function addWholes(spots: Spot[], line: string, chunk: string, from: number, to: number, shortest: number): void {
  if (isEnclosed(line, from, to)) {
    spots.push({ from, to, kind: 'whole' });
    // What is stored in an element may stand in brackets there.
    if (chunk.startsWith('{') && chunk.endsWith('}')) spots.push({ from: from + 1, to: to - 1, kind: 'whole' });
    return;
  }
  const assigned = /^[([{]{0,3}[\w.$-]{1,80}(?::?=|:)(?=[^=:])/.exec(chunk)?.[0].length ?? 0;
  // A colon within a key: `id:secret` behind a quote that is escaped, in an element, in a header.
  if (signAt(chunk, assigned - 1) === ':' && /["'`>]$|(?:[:=]|bearer|token|key) $/i.test(line.slice(Math.max(0, from - 7), from))) spots.push({ from, to, kind: 'whole' });
  if ((assigned > 4 && mayBeDrawn(chunk.slice(0, assigned - 1))) || /^-[\w-]{15}/.test(chunk)) spots.push({ from, to: to - (/[)\]},;:|*.!?]*$/.exec(chunk)?.[0].length ?? 0), kind: 'whole' });
  const left = assigned || (/^[([{,;:|*=@!?&-]*/.exec(chunk)?.[0].length ?? 0);
  const right = /[)\]},;:|*.!?]*$/.exec(chunk.slice(Math.max(left, chunk.length - 12)))?.[0].length ?? 0;
  const text = chunk.slice(left, chunk.length - right);
  if (text.length >= shortest && !/[,;]\w|[()]/.test(text) && !holdsSetting(text)) spots.push({ from: from + left, to: to - right, kind: 'whole' });
}

/** Of a line of values between commas or other marks, those with a sign in them, at which they would be cut. */
function addCells(spots: Spot[], chunk: string, from: number): void {
  for (const { 0: cell, index } of chunk.matchAll(/[^,;|]+/g)) {
    const sign = cell.search(/[=:]\w/);
    if (cell.length >= 16 && sign > 0 && mayBeDrawn(cell) && !/^[A-Za-z_.$-]+\d{0,3}$/.test(cell.slice(0, sign))) spots.push({ from: from + index, to: from + index + cell.length, kind: 'whole' });
  }
}

/** In a row of cells, those behind an address. */
function addCellsBehind(spots: Spot[], chunk: string, from: number, comma: number): void {
  if (comma < 0) return;
  for (const { 0: cell, index } of chunk.slice(comma).matchAll(/(?<=,)[\w.~+:][\w.~+:/-]{7,}={0,2}(?=,|$)/g)) spots.push({ from: from + comma + index, to: from + comma + index + cell.length, kind: 'whole' });
}

/** Between two quotes, or as the content of an element. */
function isEnclosed(line: string, from: number, to: number): boolean {
  const [before, behind] = [codeAt(line, from - 1), codeAt(line, to)];
  return before === 62 ? behind === 60 : before === behind && (before === 34 || before === 39 || before === 96);
}

/** An equals sign within a value follows what was drawn; one behind a name gives it a value. */
function holdsSetting(text: string): boolean {
  const sign = text.search(/=\w/);
  return sign >= 0 && !mayBeDrawn(text.slice(0, sign));
}

const run = /[A-Za-z0-9_-][\w.~+/%-]*={0,2}/g;
const inner = /[\w-]{8,}/g;
/** Beside a run, these make it a part of something that is no key. */
const torn = /[?!^*$]/;

/** Runs of the letters that keys are made of, and within a path or a sum the parts of it. */
function addPieces(spots: Spot[], chunk: string, from: number, shortest: number): void {
  for (const { 0: text, index } of chunk.matchAll(run)) {
    if (torn.test(signAt(chunk, index - 1)) || torn.test(signAt(chunk, index + text.length))) continue;
    if (text.length < shortest || text.length > longestStretch || (chunk.length > longestMixed && text.length < 16 && !':='.includes(signAt(chunk, index - 1)))) continue;
    // The default in `${NAME:-value}`.
    if (text.startsWith('-') && signAt(chunk, index - 1) === ':') spots.push({ from: from + index + 1, to: from + index + text.length, kind: 'piece' });
    const tail = /\.+$/.exec(text)?.[0].length ?? 0;
    if (text.length < chunk.length || tail > 0) spots.push({ from: from + index, to: from + index + text.length - tail, kind: 'piece' });
    if (text.startsWith('-')) spots.push({ from: from + index + text.search(/[^-]|$/), to: from + index + text.length, kind: 'piece' });
    if (text.endsWith('=')) spots.push({ from: from + index, to: from + index + text.replace(/=+$/, '').length, kind: 'piece' });
    if (!/[./+%~]/.test(text) || text.length > 400) continue;
    for (const part of text.matchAll(inner)) {
      spots.push({ from: from + index + part.index, to: from + index + part.index + part[0].length, kind: 'segment' });
    }
  }
}

const authority = /^:\/\/(?:([^\s:@/?#]*)(?::([^\s@]*))?@)?([^\s/?#:@;]*)/;
/** A user without a password, or with a stand-in, is a key: `https://key:x@host`. */
export const isNoPassword: RegExp = /^(?:x|none|null|password|pass|token|api|api[_-]?(?:key|token)|(?:x-)?oauth(?:2|-basic|-token)?)?$/i;
const parameter = /[?&#;]([\w.[\]$%-]{1,60})=([^&#;\s,()|{}]+)/g;

const encodedParameter = /(?:%3F|%26|[?&])([\w.-]{1,60})%3D([^%&\s]+)/gi;
const encodedHost = /%3A%2F%2F([\w.-]+)/i;

/** The parameters of an address that is itself one: `redirect=https%3A%2F%2Fhost%2F%3Fname%3Dvalue`. */
function addEncodedParameters(spots: Spot[], chunk: string, from: number): void {
  const host = encodedHost.exec(chunk)?.[1];
  if (host === undefined) return;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of chunk.matchAll(encodedParameter)) {
    const at = from + index + whole.length - value.length;
    spots.push({ from: at, to: at + value.length, kind: 'parameter', name, host });
  }
}

const schemeOf = (before: string): string => /[a-z][\w+.-]*$/i.exec(before)?.[0] ?? '';
const ofAnyone = /^(?:$|(?:git\+)?https?$|wss?$|s?ftps?$|git$|ssh$|tcp$|tls$|udp$|file$|svn)/i;

/** User, password, parameters and path segments of an address; `sign` is where its `://` stands. */
function addAddressParts(spots: Spot[], chunk: string, from: number, sign: number): void {
  const text = chunk.slice(sign, sign + longestStretch);
  const found = authority.exec(text);
  if (found === null) return;
  const [all, user = '', password, named = ''] = found;
  const base = from + sign;
  const scheme = schemeOf(chunk.slice(0, sign));
  // `acme+api://key@default`: what is spoken there says whose it is, where no host does.
  const host = named.includes('.') || ofAnyone.test(scheme) ? named : scheme;
  if (password !== undefined && password !== '') spots.push({ from: base + 4 + user.length, to: base + 4 + user.length + password.length, kind: 'password', name: 'password', host });
  if (user !== '' && all.includes('@')) spots.push({ from: base + 3, to: base + 3 + user.length, kind: 'user', name: isNoPassword.test(password ?? '') ? 'token' : 'user', host });
  const rest = text.slice(all.length);
  for (const { 0: whole, 1: name = '', 2: value = '', index } of rest.matchAll(parameter)) {
    const at = base + all.length + index + whole.length - value.length;
    spots.push({ from: at, to: at + value.length, kind: 'parameter', name, host });
  }
  const path = /^[^?#]*/.exec(rest)?.[0] ?? '';
  for (const { 1: before = '', 2: value = '', index, 0: whole } of path.matchAll(/(?<=\/)([^/]{1,40})\/([\w-]{8,})(?=[/]?)/g)) {
    const at = base + all.length + index + whole.length - value.length;
    spots.push({ from: at, to: at + value.length, kind: 'segment', name: before, host });
  }
}
