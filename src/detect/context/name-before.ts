import { assigned, entity } from './assigned.js';
import { isDrawnWord } from './looks.js';
import { isMarkupAt, withoutMarkup } from './markup.js';
import { openCall } from './open-call.js';
import { isTelling, roleOf } from './role.js';
import { rowBefore } from './row.js';
import { slotBefore } from './slot.js';
import { isBlank, skipBack } from './walk-back.js';

/** How a value is tied to its name. */
export type Tie = 'assignment' | 'argument' | 'flag' | 'element' | 'scheme' | 'beside' | 'none';

/** The name that stands before a value: as written, with what leads to it (`config.clarifai.apiKey`, `"X-Api-Key"`). */
export type Named = {
  readonly name: string;
  readonly tie: Tie;
  /** Offset in the line at which the name begins. */
  readonly from: number;
  /** The value stands between quotes. */
  readonly quoted: boolean;
  /** What is called with the value as its argument, or wraps it. */
  readonly call: string;
};

const window = 240;
const isQuote = (c: string): boolean => c === '"' || c === "'" || c === '`' || c === '\\';
const nameEnd = /[\w$.:!-]+$/;
const schemeEnd = /(?:^|["'`:=>(])\s*(?:bearer|token|basic|apikey|api-key|key|ssws|zoho-oauthtoken|genie-?key|pveapitoken|oauth|private-token|splunk|negotiate|digest|jwt)\s+(?:token=["'`]?|token\s+)?$/i;

/** Reads backwards from `at`, the offset in `line` at which a value begins. Looks at 240 characters at most. */
export function nameBefore(line: string, at: number): Named {
  const base = Math.max(0, at - window);
  const text = line.slice(base, at).replace(entity, '"');
  const opened = skipBack(text, text.length, isQuote);
  const quoted = opened < text.length;
  const prefix = quoted ? /(?<![\w$])(?:[bBrRuUfFlLn@$]|br|rb|u8|@\$)$/.exec(text.slice(0, opened)) : null;
  const head = text.slice(0, prefix ? prefix.index : opened).replace(yamlMark, '').replace(serialized, '": ');
  const found = (base === 0 ? inRow(head) : undefined) ?? tied(head, '');
  return { ...found, from: base + found.from, quoted };
}

/** An anchor or a tag before a value in YAML. */
const yamlMark = /(?<=[:-] )(?:&[\w-]+|!{1,2}[\w/:.-]*)\s+$/;

/** How PHP writes down a string: `s:3:"key";s:32:"`. */
const serialized = /";s:\d{1,5}:$/;

/** The same as long as it is not known how the value is written. */
export type Found = Omit<Named, 'quoted'>;

const nothing = (call: string): Found => ({ name: '', tie: 'none', from: 0, call });

/** `acme;production;v`: in a row of cells all that stand before tell, not only the last. */
function inRow(text: string): Found | undefined {
  const name = rowBefore(text);
  return name === undefined ? undefined : { name, tie: 'argument', from: 0, call: '' };
}

function tied(text: string, call: string, depth = 0): Found {
  const end = skipBack(text, text.length, isBlank);
  const last = text[end - 1] ?? '';
  if (end === 0 || depth > 6) return nothing(call);
  const head = text.slice(0, end);
  const scheme = end < text.length || last === '=' ? schemeEnd.exec(text) : null;
  if (scheme && depth === 0) return asScheme(text, scheme.index, scheme[0]);
  if (last === '(' || last === '[' || last === '{') return opening(head, end - 1, call, depth);
  if (last === '=') return assigned(head, end - 1, call);
  const label = last === ':' ? bareLabel.exec(head) : null;
  if (label !== null) return opening(text.slice(0, label.index + 1), label.index, call, depth);
  if (last === ':') return assigned(head, end - 1, call);
  if (last === '>') return /[=-]>$/.test(head) ? assigned(head, end - 2, call) : element(head, call, depth);
  if (last === '<' && (/[:=]\s*<$/.test(head) || (end === text.length && /\s<$/.test(head)))) return tied(head.slice(0, -1), call, depth + 1);
  if ((last === '}' || last === ']') && isMarkupAt(head)) return tied(withoutMarkup(head), call, depth + 1);
  if (last === ',') return argument(head, end - 1, call);
  if (last === '|' && text[end - 2] === '|') return assigned(head, end - 2, call);
  if (last === '?' && text[end - 2] === '?') return assigned(head, end - 2, call);
  if (last === '-' && text[end - 2] === '<') return assigned(head, end - 2, call);
  if (last === '-' && text[end - 2] === ':') return assigned(head, end - 2, call);
  if ((last === '+' || last === '.') && isQuote(head.slice(0, -1).trimEnd().at(-1) ?? '')) return continued(head.slice(0, -1).trimEnd().slice(0, -1), call);
  if (last === '+' || last === ';' || last === '&' || last === '}') return nothing(call);
  if (paired.test(head)) return assigned(head, end - 'to'.length, call);
  if (isQuote(last) && end === text.length) return tied(text.slice(0, skipBack(text, end, isQuote)), call, depth + 1);
  return beside(text, end, call);
}

/** `"name" to "v"`, as Kotlin writes it. */
const paired = /["']\s+to$/;

/** `'Bearer ' + v`: the string before goes on, when it ends in a name. */
const continued = (text: string, call: string): Found => (schemeEnd.test(text) || text.endsWith('=') ? tied(text, call) : nothing(call));

/** `Acme.start(with: v`: a word that only leads to an argument. */
const bareLabel = /\(\s*(?:by|for|from|of|to|using|with|_)\s*:$/;

/** `Authorization: Bearer v`: the scheme is part of the name, and so is the header before it. */
function asScheme(text: string, from: number, scheme: string): Found {
  const before = tied(text.slice(0, skipBack(text, from + 1, (c) => isQuote(c) || isBlank(c))), '', 1);
  return { name: `${before.name} ${scheme.replace(/[\s"'`:=>(]+/g, ' ').trim()}`.trim(), tie: 'scheme', from: Math.min(before.from || from, from), call: before.call };
}

/** `name("v"`, `String::from("v"`, `name = ["v"`, `name{"v"`. */
function opening(text: string, at: number, call: string, depth: number): Found {
  const before = text.slice(0, at);
  const callee = nameEnd.exec(before)?.[0] ?? '';
  if (text[at] === '[' && callee !== '') return nothing(call);
  const slot = inSlot(text);
  if (slot !== undefined) return slot;
  if (callee === '' && before.endsWith(')')) return called(before);
  if (callee === '') return tied(before, call, depth + 1);
  const outer = before.slice(0, before.length - callee.length).replace(/%$/, '');
  const trimmed = outer.replace(/(?:\bnew|\bawait|\breturn|&)\s*$/, '').trimEnd();
  const wraps = /[=:,>|]$/.test(trimmed) && /^(?:string|str|text|buffer|bytes|base64|secret|secretstr|field|option|argument|param|parameter|setting|char|uuid|value|literal|some|just|ok|optional|of|from|json|x?string::from|sensitive|format|f|raw|html|encode|pulumi|atob|btoa|ptr|(?:ptr|to|new|as)(?:string|str|ptr)|(?:string|str)(?:ptr|value)|ptrof)?$/i.test(callee.split(/[.:]+/).at(-1) ?? '');
  if (wraps) return tied(trimmed, callee, depth + 1);
  return { name: callee, tie: 'argument', from: before.length - callee.length, call: callee };
}

/** `require('name')('v'`, `connect(region)("v"`: what was called first names the value. */
function called(before: string): Found {
  const open = before.lastIndexOf('(');
  const callee = nameEnd.exec(before.slice(0, Math.max(0, open)))?.[0] ?? '';
  const from = Math.max(0, open - callee.length);
  return { name: before.slice(from), tie: 'argument', from, call: before.slice(from) };
}

/** `<name>v`, `<string name="x">v`, `<key>x</key><string>v`, `name: <code>v`, and `name>v`, which is none. */
function element(text: string, call: string, depth: number): Found {
  const from = text.lastIndexOf('<');
  if (from < 0) return /[\w"'`]\s*>{1,2}$/.test(text) ? assigned(text, skipBack(text, text.length, (c) => c === '>'), call) : nothing(call);
  const outer = isMarkupAt(text) ? tied(withoutMarkup(text), call, depth + 1) : nothing(call);
  if (outer.tie !== 'none') return outer;
  return { name: text.slice(from + 1, -1), tie: 'element', from, call };
}

/** `"name", "v"`: the argument before, and the call around both. */
function argument(text: string, comma: number, call: string): Found {
  const slot = inSlot(text);
  if (slot !== undefined) return slot;
  const end = skipBack(text, comma, isBlank);
  const open = skipBack(text, end, isQuote);
  const quote = text[end - 1] ?? '';
  const from = open < end ? text.lastIndexOf(quote, open - 1) + 1 : wordsFrom(text, end);
  const name = text.slice(from, open < end ? open : end);
  const callee = /([\w$.:!-]+)\s*\(\s*$/.exec(text.slice(0, open < end ? skipBack(text, from, isQuote) : from))?.[1] ?? call;
  const found: Found = { name, tie: 'argument', from, call: callee };
  return isTelling(roleOf(name)) ? found : besideOther(text, found, open < end);
}

/** What stands before the slot of a template into which a value goes. */
function inSlot(text: string): Found | undefined {
  const before = slotBefore(text);
  const found = before === undefined ? undefined : tied(before, '');
  return found === undefined || found.tie === 'none' ? undefined : found;
}

/** Strings that are no names: an address, a mailbox. */
const isAddress = (text: string): boolean => text.includes('://') || text.includes('@');

/**
 * An argument that does not tell may be another value: an address, a user, a variable. Then what is called tells, or given a pair
 * (`s.auth = ("name", `), and with it the strings that stand before: `{"acme", "https://…", `.
 */
function besideOther(text: string, found: Found, quoted: boolean): Found {
  const open = openCall(text);
  if (open === undefined) return found;
  const { callee, strings } = open;
  const names = strings.filter((each) => !isAddress(each) && !isDrawnWord(each));
  if (quoted && !isTelling(roleOf(callee)) && strings.length < 2 && names.length > 0) return found;
  const name = [callee, ...names].join(' ').trim();
  return name === '' ? found : { ...found, name, call: callee };
}

const ofWord = /[\p{L}\p{N}_$.:-]/u;

/** Where the last five words before `end` begin, when nothing but blanks stands between them; 60 characters at most. */
function wordsFrom(text: string, end: number): number {
  let from = end;
  for (let count = 0; count < 5 && end - from < 60; count += 1) {
    const gap = skipBack(text, from, isBlank);
    const word = skipBack(text, gap, (c) => ofWord.test(c));
    if (word === gap) break;
    from = word;
  }
  return from;
}

/** `--token v`, `ENV NAME v`, `| Name | v |`, and plain prose: the words right before. */
function beside(text: string, end: number, call: string): Found {
  const flag = /(?:^|[\s"'`=])(--?[A-Za-z][\w.-]*)$/.exec(text.slice(0, end));
  if (flag?.[1] !== undefined && end < text.length) return { name: flag[1], tie: 'flag', from: end - flag[1].length, call };
  const called = end < text.length ? inCommand.exec(text.slice(0, end))?.[1] : undefined;
  if (called !== undefined) return { name: called.replace(/["']/g, ''), tie: 'argument', from: 0, call };
  if (text[end - 1] === '/' && end === text.length) return inPath(text, call);
  const stop = skipBack(text, end, isBetween);
  const from = pathFrom(text, wordsFrom(text, stop));
  return { name: spoken(text.slice(from, stop)), tie: from === stop ? 'none' : 'beside', from, call };
}

/** `login_acme "ops" "v"`: a command and what it is handed before. */
const inCommand = /^\s*(?:\$ |sudo )?([A-Za-z][\w.-]{1,60}(?: +[\w./:@-]{1,60}){0,3} +(["'])[\w./:@-]{1,60}\2)$/;

/** `acme/key/v`, a note without an address; a path in a program or an address begins otherwise. */
function inPath(text: string, call: string): Found {
  const name = /^\s*(?:[-*] )?((?:[A-Za-z][\w-]{1,30}\/){2,3})$/.exec(text)?.[1];
  return name === undefined ? nothing(call) : { name: name.replaceAll('/', ' ').trim(), tie: 'beside', from: 0, call };
}

/** Where the path begins of which a name is the end: `put config/acme/key v`. Not in an address. */
function pathFrom(text: string, from: number): number {
  if (text[from - 1] !== '/') return from;
  const path = /(?:^|\s)(\/?[A-Za-z][\w.-]{0,30}(?:\/[A-Za-z][\w.-]{0,30}){0,4}\/)$/.exec(text.slice(Math.max(0, from - 100), from))?.[1] ?? '';
  return from - path.length;
}

/** What people put between a name and a value, beside blanks: marks, dashes, arrows, brackets that close. */
const between = /[|*_:>"'`~#)\]\u2010-\u2015\u2022\u2190-\u21ff\u27f0-\u27ff\u00b7\u00bb\uff1a-]/;
const isBetween = (c: string): boolean => isBlank(c) || between.test(c);

/** Without an id among the words: `acme 7f3a9c… v`. */
const spoken = (name: string): string => (/\d/.test(name) && /\s/.test(name) ? name.replace(/\S+/g, (word) => (isDrawnWord(word) ? '' : word)) : name);
