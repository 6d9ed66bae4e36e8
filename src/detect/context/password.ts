import { remembered } from '../remembered.js';
import { makeupOf } from './randomness.js';
import { bitsOf } from './looks.js';

/** What speaks of passwords, also as a part of a word. */
export const passwordWords: readonly string[] = ['pass', 'pwd', 'psw', 'senha', 'contras', 'wachtwoord', 'kennwort'];

/** Of ASCII, what passwords hold and words do not. */
export const passwordSigns = '0123456789!@#$%^&*?+~';
export const passwordLike: RegExp = new RegExp(`[${passwordSigns}]`);

/** What ends a line that names something and leaves its value to the next one: `variable "db_password" {`, `- name: DB_PASSWORD`, `<key>password</key>`. */
export const leavesValue: RegExp = /[{(=:>[]\s*$|\bname["']?\s*[:=]\s*["']?[\w.-]+["']?,?\s*$/i;

/**
 * How sure it is that a value is a password that somebody uses: `strong` for one that was drawn, or that mixes kinds of characters without
 * being built on a stock word; `weak` for what could be one; `none` for words, names and stand-ins.
 */
export type Sureness = 'strong' | 'weak' | 'none';

/** True for what is built on a stock word. */
export const isStock = (value: string): boolean => stockLength(value) > 0;

/** Length of the longest stock word in it. */
function stockLength(value: string): number {
  return [value.toLowerCase(), plainLetters(value)].flatMap((text) => text.match(stock) ?? []).reduce((most, word) => Math.max(most, word.length), 0);
}

/** Stock words of made-up and default passwords, in small letters, after `@` was read as `a`, `0` as `o` and so on. */
const stock = /passw|pswd|pwd|secret|admin|root|user|guest|test|demo|example|sample|dummy|fake|mock|foo|bar|baz|qux|quux|changeme|change|welcome|letmein|qwert|asdf|hunter|abc|xyz|hello|world|default|temp|your|mypass|monkey|dragon|correct|horse|battery|staple|postgres|mysql|mongo|redis|rabbit|oracle|super|login|token|apikey|value|string|invalid|wrong|bad|good|strong|weak|random|private|public|master|server|client|database|none|null|undefined|true|false|empty|hidden|masked|redact|encrypt|hash|unknown|insert|enter|replace|some|this|that|the|new|old|spring|summer|winter|autumn|tiger|scott|anonymous|pass|word|bogus|blah|vault|secure|unsafe|insecure/g;

const leet: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', '$': 's', '5': 's', '7': 't', '+': 't', '|': 'l', '8': 'b' };

const plainLetters = (value: string): string => [...value.toLowerCase()].map((c) => leet[c] ?? c).join('').replace(/[^a-z]/g, '');

/** In what was drawn a short stock word comes up, and in a long one any. */
const isChance = (stocked: number, length: number): boolean => length >= 20 || (stocked <= 4 && stocked * 3 <= length);

/**
 * What beside the word password is read as one: a version, of a distribution's package too, the name of a cipher or a standard, an argument by name,
 * an attribute, one of MySQL's ways of logging in, and what a feature of a Rust package depends on.
 */
const nameless = /^(?:\d{1,3}:)?v?\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+~.][\w.+~-]*)?$|^[A-Z]{2,6}(?:-(?:\d{1,5}|[A-Z]{1,6})){1,4}[,.;]?$|^[a-z_]\w{0,30}=[a-z_.]{1,40}$|^[a-z]{2,20}(?:-[a-z0-9]{1,20}){1,4}=(?:["'].*)?$|^(?:caching_sha2|sha256)_password$|^dep:[\w-]+$/;

export const surenessOf: (value: string) => Sureness = remembered((value) => {
  if (value.length < 6 || value.length > 128 || nameless.test(value)) return 'none';
  const { lower, upper, digits, others } = makeupOf(value);
  if (lower + upper + digits < value.length / 2 || /[(){}[\]]$|^[([{<$%/.#&*]|^\\|\$\{|\{\{|%[sd]|::|->|=>|\(\)/.test(value) || /[^\x21-\x7e]/.test(value)) return 'none';
  if (digits === 0 && !/[!@#$%^&*?+~]/.test(value) && (lower === 0 || upper <= 1)) return 'none';
  const stocked = stockLength(value);
  const kinds = [lower, upper, digits, others].filter((count) => count > 0).length;
  const bits = bitsOf(value);
  const drawn = value.length >= 10 && bits >= value.length * 1.2;
  if (stocked > 0 && !(drawn && isChance(stocked, value.length))) return digits > 0 || (value.length >= 16 && bits > value.length) ? 'weak' : 'none';
  if (kinds === 1) return 'none';
  if (drawn && (kinds >= 3 || value.length >= 12)) return 'strong';
  if (bits >= value.length * 0.8 && digits > 0 && value.length >= 8) return 'strong';
  if (kinds >= 3 && digits > 0 && value.length >= 8 && bits > 0 && !/^[a-z]+[-_.]\d+$/.test(value)) return 'strong';
  return passwordLike.test(value) ? 'weak' : 'none';
});
