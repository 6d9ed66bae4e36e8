import type { IndexedRule, WordTable } from '../../catalog/rule-index.js';
import { remembered } from '../remembered.js';
import { flatten } from './split-words.js';
import type { Flat } from './split-words.js';

/** A word of a rule, as it is compared: small letters and digits alone. */
export type Word = {
  readonly text: string;
  /** It tells no provider by itself (`token`, `api_secret`): it can only weigh in beside another word of its rule. */
  readonly common: boolean;
  readonly rules: readonly IndexedRule[];
};

/** A word seen in a text: `from` and `to` in the text, `whole` when words begin at both ends. */
export type Seen = { readonly word: Word; readonly from: number; readonly to: number; readonly whole: boolean };

export type WordIndex = {
  readonly find: (text: string) => readonly Seen[];
  /** All words that are found, but for those that count only beside others. */
  readonly ownWords: () => readonly string[];
};

/** Words that every provider's settings hold. */
const commonWords: ReadonlySet<string> = new Set([
  'access', 'accesskey', 'accesstoken', 'account', 'admin', 'api', 'apikey', 'apisecret', 'apitoken', 'app', 'appid', 'application', 'auth', 'authorization',
  'authtoken', 'bearer', 'clientid', 'clientsecret', 'consumer', 'consumerkey', 'consumersecret', 'customer', 'database', 'env', 'fingerprint', 'key', 'live', 'master',
  'name', 'oauth', 'pass', 'password', 'privatekey', 'pw', 'search', 'secret', 'secretkey', 'server', 'signingsecret', 'storage', 'tenant', 'test', 'token', 'user',
  'username', 'xapikey', 'xauthkey', 'account', 'pat', 'writekey', 'applicationkey',
]);

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The words of the rules that go by words, written down by their first two characters: `{ "cl": "clarifai 12 13,clerk 40" }`. */
export function wordTable(rules: readonly IndexedRule[]): WordTable {
  const byWord = new Map<string, number[]>();
  rules.forEach((rule, at) => {
    if (rule.precedence < 0) return;
    for (const word of new Set(rule.words.map(bare))) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  });
  const table: Record<string, string> = {};
  for (const [word, places] of byWord) {
    if (word.length < 2) continue;
    const head = word.slice(0, 2);
    table[head] = `${table[head] === undefined ? '' : `${table[head]},`}${word} ${places.join(' ')}`;
  }
  return table;
}

/** Finds the words of a table. What a text costs does not depend on how many rules there are: only the words that it begins are read. */
export function openWords(table: WordTable, rules: readonly IndexedRule[]): WordIndex {
  const byHead: (string | readonly Word[] | undefined)[] = new Array(heads).fill(undefined);
  for (const head of Object.keys(table)) byHead[headOf(head, 0)] = table[head];
  const wordsAt = (head: number): readonly Word[] | undefined => {
    const words = byHead[head];
    return typeof words === 'string' ? (byHead[head] = words.split(',').map((entry) => wordOf(entry, rules))) : words;
  };
  return { find: remembered((text) => find(wordsAt, flatten(text))), ownWords: () => Object.values(table).flatMap((words) => words.split(',')).filter((entry) => isOwn(entry, rules)).map(textOf) };
}

const textOf = (entry: string): string => entry.slice(0, entry.indexOf(' '));

/** A common word counts where its rule has no other. */
const isOwn = (entry: string, rules: readonly IndexedRule[]): boolean => !commonWords.has(textOf(entry)) || wordOf(entry, rules).rules.some((rule) => !hasOwnWord(rule));

function wordOf(entry: string, rules: readonly IndexedRule[]): Word {
  const [text = '', ...places] = entry.split(' ');
  return { text, common: commonWords.has(text), rules: places.flatMap((at) => rules[Number(at)] ?? []) };
}

/** Two characters as one number: there are 128 of each at most. */
const heads = 128 * 128;
const headOf = (text: string, at: number): number => (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);

function find(byHead: (head: number) => readonly Word[] | undefined, flat: Flat): readonly Seen[] {
  const seen: Seen[] = [];
  const last = flat.text.length - 2;
  for (let at = 0; at <= last; at += 1) {
    const words = byHead(headOf(flat.text, at));
    if (words !== undefined) addSeen(seen, words, at, flat);
  }
  return seen;
}

/** Those of some words that stand at a place. */
function addSeen(seen: Seen[], words: readonly Word[], at: number, flat: Flat): void {
  for (const word of words) {
    const found = flat.text.startsWith(word.text, at) ? asSeen(word, at, flat) : undefined;
    if (found !== undefined) seen.push(found);
  }
}

/** What people write right behind a provider's name without a mark of a new word: `clarifaikey`. */
const tails: readonly string[] = ['io', 'ai', 'ci', 'hq', 'app', 'api', 'key', 'token', 'secret', 'pass', 'pwd', 'auth', 'access', 'client', 'pat', 'sdk', 'dev', 'prod', 'test', 'live'];
const isTailed = new RegExp(`^(?:${tails.join('|')})`);

const longestTail = Math.max(...tails.map(({ length }) => length));

/** Whether behind a provider's name that ends before `at` one of these begins, perhaps with marks in it. */
export const isTailedAt = (text: string, at: number): boolean => isTailed.test(text.slice(at, at + 3 * longestTail).replace(/[-_. :]/g, '').toLowerCase());

/** Whether a word counts wherever it stands, also within another. */
export const isLong = (text: string): boolean => text.length >= 7 && !commonWords.has(text);

function asSeen(word: Word, at: number, flat: Flat): Seen | undefined {
  const to = at + word.text.length;
  const begins = flat.begins[at] === 1;
  const ends = flat.begins[to] === 1 || flat.text[to] === '\n';
  const long = isLong(word.text);
  if (!begins && !long) return undefined;
  const tailed = !ends && isTailed.test(flat.text.slice(to, to + 6));
  if (!ends && !long && !tailed) return undefined;
  return { word, from: flat.origin[at] ?? 0, to: (flat.origin[to - 1] ?? 0) + 1, whole: begins && (ends || tailed) };
}

const own = new WeakMap<IndexedRule, boolean>();
const common = /^(?:access|account|admin|api|app|application|auth|bearer|client|consumer|customer|env|key|live|master|name|oauth|pass|password|private|pw|search|secret|server|signing|storage|tenant|test|token|user|username|write|id|x|[-_ .])+$/i;

/** Has the rule a word that tells its provider? Then words that all providers use do not suffice. */
export function hasOwnWord(rule: IndexedRule): boolean {
  let known = own.get(rule);
  if (known === undefined) own.set(rule, (known = rule.words.some((word) => !common.test(word))));
  return known;
}
