import { mayBeDrawn } from './looks.js';

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

/** A part of a line to look through: what begins or ends in it is read whole. */
export type Part = { readonly from: number; readonly to: number };

/** Longer than any key that stands on one line. */
const longest = 5000;
/** Longer than any key with characters in it that other things end at. */
const longestMixed = 400;

/** What a character is to a value: its end, a letter or digit, a mark within keys, or another sign. */
const end = 0, letter = 1, digit = 2, mark = 3, sign = 4;

function kindOf(code: number): number {
  const c = String.fromCharCode(code);
  if (code <= 32 || '"\'`<>\\'.includes(c)) return end;
  if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return letter;
  if (c >= '0' && c <= '9') return digit;
  return '_-+/=.~%'.includes(c) ? mark : sign;
}

const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));

/**
 * Visits the stretches of `line` between blanks and quotes that could hold a key, each with its parts, the largest first. With `every`, also
 * those of four characters and more that look like nothing in particular: on lines that speak of passwords.
 */
export function* spotsOf(line: string, every: boolean, part: Part = { from: 0, to: line.length }): Generator<Spot> {
  let from = beginningOf(line, part.from);
  const stop = endOf(line, part.to);
  let runFrom = -1;
  let letters = 0, digits = 0;
  let promising = false;
  let address = false;
  for (let at = from; at <= stop; at += 1) {
    const code = at < stop ? line.charCodeAt(at) : 32;
    const kind = code < 128 ? kinds[code] : sign;
    // A name before an equals sign must not hide what is behind it.
    if (kind === letter || kind === digit || (kind === mark && code !== 61)) {
      if (runFrom < 0) {
        runFrom = at;
        letters = digits = 0;
      }
      if (kind === letter) letters += 1;
      else if (kind === digit) digits += 1;
      continue;
    }
    if (runFrom >= 0) {
      const length = at - runFrom;
      if (!promising && length >= 8 && (digits > 0 || length >= 12) && letters + digits >= 8 && (letters === 0 || letters * 8 >= digits)) promising = mayBeDrawn(line.slice(runFrom, at));
      runFrom = -1;
    }
    if (code === 58 && line.charCodeAt(at + 1) === 47 && line.charCodeAt(at + 2) === 47) address = true;
    if (kind !== end) continue;
    if (promising || address || at - from >= 4 && (every || isQuotedMix(line, from, at) || isSetMix(line, from, at))) yield* partsOf(line, from, at, every ? 4 : 8);
    from = at + 1 + (code === 92 ? escapeAt(line, at + 1) : 0);
    at = from - 1;
    promising = address = false;
  }
}

/** Where the stretch in which `at` stands begins. */
function beginningOf(line: string, at: number): number {
  let start = at;
  while (start > 0 && start > at - longest && kinds[line.charCodeAt(start - 1)] !== end) start -= 1;
  return line.charCodeAt(start - 1) === 92 ? start + escapeAt(line, start) : start;
}

/** Where it ends. */
function endOf(line: string, at: number): number {
  let stop = at;
  while (stop < line.length && stop < at + longest && kinds[line.charCodeAt(stop)] !== end) stop += 1;
  return stop;
}

/** Length of what follows a backslash as part of an escape: `n`, `u00e9`, `x41`; 0 when the next character stands for itself. */
function escapeAt(line: string, at: number): number {
  if (/[nrtbfv0]/.test(line.charAt(at))) return 1;
  const found = /^(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[0-7]{3})/i.exec(line.slice(at, at + 9));
  return found?.[0].length ?? 0;
}

/** A string of letters, digits and other signs between two quotes, of which the first opens it. */
function isQuotedMix(line: string, from: number, to: number): boolean {
  const quote = line.charCodeAt(from - 1);
  if (to - from < 12 || to - from > 100 || quote !== line.charCodeAt(to) || (quote !== 34 && quote !== 39)) return false;
  if (!' =:([,{\t>@'.includes(line.charAt(from - 2))) return false;
  return isMix(line.slice(from, to));
}

const setting = /^\s*(?:export |- )?[\w.-]{2,60}(?:=| = |: )$/;

/** The same without quotes, as all that a setting holds: `SECRET_KEY=…`, `secret: …`. */
function isSetMix(line: string, from: number, to: number): boolean {
  if (to < line.length || to > 240 || to - from < 20) return false;
  const at = line.charCodeAt(from - 1) === 32 && ':='.includes(line.charAt(from - 2)) ? from : line.indexOf('=', from) + 1;
  return at > 0 && to - at >= 20 && setting.test(line.slice(0, at)) && isMix(line.slice(at, to));
}

const isMix = (text: string): boolean => /[0-9]/.test(text) && /[A-Za-z]/.test(text) && /[^\w.:/-]/.test(text) && mayBeDrawn(text);

function* partsOf(line: string, from: number, to: number, shortest: number): Generator<Spot> {
  const chunk = line.slice(from, to);
  // An image, or the name that AWS gives a thing.
  if (/^data:|^arn:aws[\w-]*:|;base64,/.test(chunk.slice(0, 60))) return;
  const address = chunk.indexOf('://');
  if (address > 0) {
    yield* addressParts(chunk, from, address);
    if (chunk.includes('%3D')) yield* encodedParameters(chunk, from);
    yield* cellsBehind(chunk, from, chunk.indexOf(',', address));
    return;
  }
  if (chunk.includes('%3D')) yield* encodedParameters(chunk, from);
  if (to - from <= longestMixed || (to - from <= longest && /^[\w+/=.~%-]+$/.test(chunk))) yield* wholes(line, chunk, from, to, shortest);
  if (to - from > 20 && to - from <= longestMixed && /[,;|]/.test(chunk)) yield* cells(chunk, from);
  if (to - from > shortest) yield* pieces(chunk, from, shortest);
}

function* wholes(line: string, chunk: string, from: number, to: number, shortest: number): Generator<Spot> {
  if (isEnclosed(line, from, to)) {
    yield { from, to, kind: 'whole' };
    // What is stored in an element may stand in brackets there.
    if (chunk.startsWith('{') && chunk.endsWith('}')) yield { from: from + 1, to: to - 1, kind: 'whole' };
    return;
  }
  const assigned = /^[([{]{0,3}[\w.$-]{1,80}(?::?=|:)(?=[^=:])/.exec(chunk)?.[0].length ?? 0;
  // A colon within a key: `id:secret` behind a quote that is escaped, in an element, in a header.
  if (chunk.charAt(assigned - 1) === ':' && /["'`>]$|(?:[:=]|bearer|token|key) $/i.test(line.slice(Math.max(0, from - 7), from))) yield { from, to, kind: 'whole' };
  if ((assigned > 4 && mayBeDrawn(chunk.slice(0, assigned - 1))) || /^-[\w-]{15}/.test(chunk)) yield { from, to: to - (/[)\]},;:|*.!?]*$/.exec(chunk)?.[0].length ?? 0), kind: 'whole' };
  const left = assigned || (/^[([{,;:|*=@!?&-]*/.exec(chunk)?.[0].length ?? 0);
  const right = /[)\]},;:|*.!?]*$/.exec(chunk.slice(Math.max(left, chunk.length - 12)))?.[0].length ?? 0;
  const text = chunk.slice(left, chunk.length - right);
  if (text.length >= shortest && !/[,;]\w|[()]/.test(text) && !holdsSetting(text)) yield { from: from + left, to: to - right, kind: 'whole' };
}

/** Of a line of values between commas or other marks, those with a sign in them, at which they would be cut. */
function* cells(chunk: string, from: number): Generator<Spot> {
  for (const { 0: cell, index } of chunk.matchAll(/[^,;|]+/g)) {
    const sign = cell.search(/[=:]\w/);
    if (cell.length >= 16 && sign > 0 && mayBeDrawn(cell) && !/^[A-Za-z_.$-]+\d{0,3}$/.test(cell.slice(0, sign))) yield { from: from + index, to: from + index + cell.length, kind: 'whole' };
  }
}

/** In a row of cells, those behind an address. */
function* cellsBehind(chunk: string, from: number, comma: number): Generator<Spot> {
  if (comma < 0) return;
  for (const { 0: cell, index } of chunk.slice(comma).matchAll(/(?<=,)[\w.~+:][\w.~+:/-]{7,}={0,2}(?=,|$)/g)) yield { from: from + comma + index, to: from + comma + index + cell.length, kind: 'whole' };
}

/** Between two quotes, or as the content of an element. */
function isEnclosed(line: string, from: number, to: number): boolean {
  const [before, behind] = [line.charCodeAt(from - 1), line.charCodeAt(to)];
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
function* pieces(chunk: string, from: number, shortest: number): Generator<Spot> {
  for (const { 0: text, index } of chunk.matchAll(run)) {
    if (torn.test(chunk.charAt(index - 1)) || torn.test(chunk.charAt(index + text.length))) continue;
    if (text.length < shortest || text.length > longest || (chunk.length > longestMixed && text.length < 16 && !':='.includes(chunk.charAt(index - 1)))) continue;
    // The default in `${NAME:-value}`.
    if (text.startsWith('-') && chunk.charAt(index - 1) === ':') yield { from: from + index + 1, to: from + index + text.length, kind: 'piece' };
    const tail = /\.+$/.exec(text)?.[0].length ?? 0;
    if (text.length < chunk.length || tail > 0) yield { from: from + index, to: from + index + text.length - tail, kind: 'piece' };
    if (text.startsWith('-')) yield { from: from + index + text.search(/[^-]|$/), to: from + index + text.length, kind: 'piece' };
    if (text.endsWith('=')) yield { from: from + index, to: from + index + text.replace(/=+$/, '').length, kind: 'piece' };
    if (!/[./+%~]/.test(text) || text.length > 400) continue;
    for (const part of text.matchAll(inner)) {
      yield { from: from + index + part.index, to: from + index + part.index + part[0].length, kind: 'segment' };
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
function* encodedParameters(chunk: string, from: number): Generator<Spot> {
  const host = encodedHost.exec(chunk)?.[1];
  if (host === undefined) return;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of chunk.matchAll(encodedParameter)) {
    const at = from + index + whole.length - value.length;
    yield { from: at, to: at + value.length, kind: 'parameter', name, host };
  }
}

const schemeOf = (before: string): string => /[a-z][\w+.-]*$/i.exec(before)?.[0] ?? '';
const ofAnyone = /^(?:$|(?:git\+)?https?$|wss?$|s?ftps?$|git$|ssh$|tcp$|tls$|udp$|file$|svn)/i;

/** User, password, parameters and path segments of an address; `sign` is where its `://` stands. */
function* addressParts(chunk: string, from: number, sign: number): Generator<Spot> {
  const text = chunk.slice(sign, sign + longest);
  const found = authority.exec(text);
  if (found === null) return;
  const [all, user = '', password, named = ''] = found;
  const base = from + sign;
  const scheme = schemeOf(chunk.slice(0, sign));
  // `acme+api://key@default`: what is spoken there says whose it is, where no host does.
  const host = named.includes('.') || ofAnyone.test(scheme) ? named : scheme;
  if (password !== undefined && password !== '') yield { from: base + 4 + user.length, to: base + 4 + user.length + password.length, kind: 'password', name: 'password', host };
  if (user !== '' && all.includes('@')) yield { from: base + 3, to: base + 3 + user.length, kind: 'user', name: isNoPassword.test(password ?? '') ? 'token' : 'user', host };
  const rest = text.slice(all.length);
  for (const { 0: whole, 1: name = '', 2: value = '', index } of rest.matchAll(parameter)) {
    const at = base + all.length + index + whole.length - value.length;
    yield { from: at, to: at + value.length, kind: 'parameter', name, host };
  }
  const path = /^[^?#]*/.exec(rest)?.[0] ?? '';
  for (const { 1: before = '', 2: value = '', index, 0: whole } of path.matchAll(/(?<=\/)([^/]{1,40})\/([\w-]{8,})(?=[/]?)/g)) {
    const at = base + all.length + index + whole.length - value.length;
    yield { from: at, to: at + value.length, kind: 'segment', name: before, host };
  }
}
