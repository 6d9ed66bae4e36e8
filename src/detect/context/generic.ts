import type { IndexedRule } from '../../catalog/rule-index.js';
import type { Confidence } from '../../finding.js';
import type { Match } from '../match.js';
import { isPlaceholder } from '../placeholder.js';
import type { TextLines } from '../text-lines.js';
import { rank } from './belongs.js';
import type { Claims } from './belongs.js';
import { isAmongDigests } from './explained.js';
import type { Formed } from './forms.js';
import { knownForms } from './known-forms.js';
import type { KnownForms } from './known-forms.js';
import { bitsOf } from './looks.js';
import type { Look } from './looks.js';
import { isNobodys } from './hosts.js';
import { decodeText, surenessInManifest } from './manifest.js';
import { isStock, surenessOf } from './password.js';
import type { Sureness } from './password.js';
import { isCode, isTrial } from './paths.js';
import { isAssigned } from './place.js';
import type { Place } from './place.js';
import { randomBits } from './randomness.js';
import { flatten, wordsOf } from './split-words.js';
import { isLongerThanWritten, nearLine } from './surroundings.js';
import { isOnTrial } from './trial.js';

/** The rules for secrets of no known provider, by id, and the forms of those that are known. */
export type GenericRules = { readonly get: (id: string) => IndexedRule | undefined; readonly known: KnownForms };

/** `all` holds the rules of every provider, of which the forms are known. */
export function genericRules(rules: readonly IndexedRule[], all: readonly IndexedRule[]): GenericRules {
  const byId = new Map(rules.filter(({ precedence }) => precedence < 0).map((rule) => [rule.id, rule]));
  return { get: (id) => byId.get(id), known: knownForms(all) };
}

/** A secret that its name, its place in an address or its header tells, when no provider's word does. */
export function findGeneric(place: Place, look: Look, claims: Claims, path: string, rules: GenericRules): Match | undefined {
  if (place.spot.kind === 'segment' || place.spot.kind === 'user') return undefined;
  if (place.spot.kind === 'password') return inAddress(place, path, rules.get('connection-string-url'));
  if (isReference(place, path) || isBesideInData(place) || isOfSignedRequest(place)) return undefined;
  const inManifest = surenessInManifest(place);
  const manifestRule = rules.get('generic-kubernetes-secret');
  if (inManifest !== undefined && manifestRule !== undefined) return fromSureness(place, inManifest, path, manifestRule);
  if (place.tie === 'scheme' && /basic$/i.test(place.name)) return basic(place, path, rules.get('generic-authorization'));
  if (place.tie === 'scheme' && /authorization/i.test(place.name)) return drawn(place, look, claims, path, rules, 'generic-authorization');
  if (place.role === 'password') return password(place, look, path, rules.get('generic-password'));
  if (place.role === 'secret') return drawn(place, look, claims, path, rules, secretRule(place.name));
  return undefined;
}

/** No words of a person stand right before a value in data. */
const isBesideInData = ({ tie, line }: Place): boolean => tie === 'beside' && isLongerThanWritten(line);

/** Who signed a request, by OAuth 1.0: the secrets that it was signed with are not sent (https://datatracker.ietf.org/doc/html/rfc5849#section-3.5). */
const isOfSignedRequest = ({ line, spot, name }: Place): boolean => /oauth_(?:token|consumer_key)\W*$/i.test(name) && line.slice(Math.max(0, spot.from - 600), spot.to + 600).includes('oauth_signature=');

function secretRule(name: string): string {
  const words = wordsOf(name).join(' ');
  if (/token|jwt|bearer|pat\b/.test(words)) return 'generic-token';
  return /secret|credential|cred/.test(words) ? 'generic-secret' : 'generic-api-key';
}

/** In program text a value without quotes is an expression, and so is one with a call or a member in it. */
function isReference({ value, quoted, line, spot, tie }: Place, path: string): boolean {
  if (/^\.?[\w$]+(?:\.[\w$]+)+(?:\(.*)?$/.test(value) && !/\d/.test(value)) return true;
  return isCode(path) && !quoted && tie !== 'scheme' && !/^\s*(?:\/\/|#|\*|--|;)/.test(line) && !/["'`]/.test(line.slice(0, spot.from));
}

function matched(place: Place, rule: IndexedRule, sure: boolean, path: string): Match | undefined {
  const { value, line, spot } = place;
  if (isPlaceholder(value, line, spot.from, spot.to)) return undefined;
  const start = place.lines.start(place.index) + spot.from;
  const confidence: Confidence = sure && !isOnTrial(place, path) && !isAmongDigests(place) && !isInBinary(place) ? rule.confidence : 'possible';
  return { rule, start, end: start + value.length, key: value, confidence, notes: [] };
}

/** What a compiler left in a program: no line that somebody wrote. */
const isInBinary = ({ line, spot }: Place): boolean => line.slice(Math.max(0, spot.from - farthestZero), spot.to + farthestZero).includes('\0');
const farthestZero = 8192;

/** A token: drawn letters and digits, without words in it. */
function drawn(place: Place, look: Look, claims: Claims, path: string, { get, known }: GenericRules, id: string): Match | undefined {
  const { value, spot } = place;
  const rule = get(id);
  if (rule === undefined || look.length < 12 || look.length > 500 || look.digits === 0 || look.lower + look.upper === 0) return undefined;
  if (!/^[\w.~+/-]+={0,2}$/.test(value) || look.bitsEach < 0.6 || look.madeUp > 0.5 || spot.kind === 'segment') return undefined;
  const written = isWritten(place, path);
  if (place.tie === 'beside' && !written) return undefined;
  const sure = (look.length >= 20 || (look.length >= 16 && look.bitsEach >= 1.8)) && !value.startsWith('eyJ') && !isText(value) && !holdsUuid.test(value) && !value.startsWith('/') && written && look.bitsEach >= 0.9 && look.madeUp <= 0.25 && !look.dull && !address.test(value) && !hasWords(value) && !isOfKnownForm(claims, place)
    && !known.isBroken(value) && !known.isOfOther(place.name);
  return matched(place, rule, sure, path);
}

/** The line names a provider whose keys all look otherwise: something is amiss with this one. */
function isOfKnownForm(claims: Claims, { line, spot, name }: Place): boolean {
  const near = [...claims.values()].filter(({ rule, strength }) => rank[strength] >= rank.line && !rule.publicByDesign && (!rule.everyday || isWholeName(rule, name)));
  if (near.length === 0) return false;
  const { text } = flatten(line.slice(Math.max(0, spot.from - 400), spot.to + 400));
  return near.some(({ rule: { words } }) => words.some((word) => text.includes(word.replace(/[^a-z0-9]/g, '')) && word.replace(ofAnyone, '') !== ''));
}

/** `linearToken`: an everyday word is the provider's where the name holds nothing else but what every provider calls its keys. */
function isWholeName({ words }: IndexedRule, name: string): boolean {
  const own = name.toLowerCase().replace(ofAnyone, '').replace(/^(?:const|let|my|new|var)(?=.)/, '');
  return words.some((word) => own === word.replace(/[^a-z0-9]/g, ''));
}

/** What every provider calls its keys: `account_key`, `secretAccessKey` and `bot_token` name none of them. */
const ofAnyone = /access|account|admin|api|app|auth|bearer|bot|client|consumer|id|integration|key|license|master|oauth|password|primary|private|secret|service|shared|signing|storage|token|user|webhook|[^a-z0-9]/g;

/** Base64 or hexadecimal digits of something that people read. */
const isText = (value: string): boolean => (value.length % 4 === 0 && decodeText(value) !== undefined) || hexOfText.test(value);
const hexOfText = /^(?:0x)?(?:[2-6][0-9a-f]|7[0-9a-e]){8,}$/i;

/** Of an account or a contract on a chain of blocks, where a coin is called a token. */
const address = /^0x[0-9a-f]{40}$/i;

const holdsUuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** What is kept is not the secret itself. */
const encrypted = /encrypted|obscured|obfuscat|cipher|sealed|hashed/i;

/** The value is not merely the next word of a sentence. */
function isWritten(place: Place, path: string): boolean {
  const { tie, name, line, quoted, spot } = place;
  if (!isAssigned(place, path) || encrypted.test(name) || /\)$/.test(name.trim())) return false;
  if (tie === 'argument' && !/^[\w$.:-]+(?: [\w.:-]+){0,2}$/.test(name.trim())) return false;
  if (tie === 'beside' && quoted && /(?:token|key|secret|password|passwd|pwd)(?: is| to)?(?:\s*[:-])?\s*["'`]$/i.test(line.slice(Math.max(0, spot.from - 40), spot.from))) return true;
  if (tie === 'beside' && isOfNetrc(place)) return true;
  return tie !== 'beside' || /[a-z][A-Z]|[_-]/.test(name.trim().split(/\s+/).at(-1) ?? '') || /^\s*(?:#\s*define|ENV|ARG|set|setenv|export|\(?def|\|)\b/.test(line);
}

/** A `.netrc` with an entry over several lines. */
const isOfNetrc = ({ lines, index, line }: Place): boolean => /^\s*password\s+\S+\s*$/.test(line) && /^\s*(?:machine|login)\s+\S+\s*$/.test(nearLine(lines, index - 1));

/** Written words within the value: a name with a random part, a path. The longer it is, the likelier chance writes something like one. */
const hasWords = (value: string): boolean => [...(value.match(/[A-Za-z]{6,}/g) ?? []), ...(value.match(/[A-Z]{8,}/g) ?? [])].some((part) => randomBits(part) < -2 - Math.min(value.length, 60) / 16);

/** `Basic` and the base64 of user and password, or of a key and nothing else. */
function basic(place: Place, path: string, rule: IndexedRule | undefined): Match | undefined {
  const [user = '', password = ''] = (decodeText(place.value) ?? '').split(/:(.*)/s);
  const secret = password === '' ? user : password;
  if (rule === undefined || user === '' || secret === '' || isPlaceholder(secret, secret, 0, secret.length)) return undefined;
  return fromSureness(place, user === password ? 'none' : surenessOf(secret), path, rule);
}

function password(place: Place, look: Look, path: string, rule: IndexedRule | undefined): Match | undefined {
  if (rule === undefined || place.spot.kind === 'piece' && /[^\s"'`,;)]/.test(place.line.charAt(place.spot.to))) return undefined;
  const written = isWritten(place, path);
  if (!place.quoted && (place.line.length > 1000 || (place.tie === 'beside' && !written) || (!written && /\s/.test(place.name.trim())))) return undefined;
  const sureness = surenessOf(place.value);
  const unsure = look.uuid || look.madeUp > 0.5 || !written || number.test(place.value) || isWording(place.value) || followsPassword(place);
  return fromSureness(place, [hashed, cipher, charset].some((form) => form.test(place.value)) ? 'none' : unsure && sureness === 'strong' ? 'weak' : sureness, path, rule);
}

/** Base64 of what a page says to people: `Reset password`. */
function isWording(value: string): boolean {
  const text = value.length % 4 === 0 ? decodeText(value) : undefined;
  return text !== undefined && text.length >= 6 && (/[A-Za-z] [A-Za-z]/.test(text) || isStock(text));
}

/** What stands before it in a list is no name, but one of many values, or of the passwords that many chose: a word and digits. */
const followsPassword = ({ tie, name, quoted }: Place): boolean => tie === 'argument' && quoted && /[a-z]\d{2,}$|=$/.test(name);

/** What is kept of a password, not the password: a digest behind its kind, or behind what was mixed into it. */
const hashed = /^[0-9a-f]{8,64}[$:][0-9a-f]{40,128}$|^(?:\{?(?:sha|ssha|md5|bcrypt|pbkdf2|argon2|scrypt|crypt)[\w-]*\}?[:$}(]|\$(?:\d|2[abxy]|apr1|argon2\w*|y|pbkdf2\w*|P|H)\$)/i;

/** What nobody types: a digest, as the settings of a network's devices keep it. */
const number = /^0x[0-9a-f]{16,}$/i;

/** What a text is told to be written in, which encoders are handed. */
const charset = /^(?:utf|ucs|iso|cp|windows|latin|koi8|euc)[-_]?\d{0,5}(?:[-_]?(?:\d{1,2}|[lb]e|[ru]|sig|bom|kr|jp|cn))?$/i;

/** What a library of ciphers calls one: `AES/GCM/NoPadding`. */
const cipher = /^[A-Z][\w-]*\/[A-Z][A-Z0-9]*\/[\w-]*Padding$/;

function fromSureness(place: Place, sureness: Sureness, path: string, rule: IndexedRule): Match | undefined {
  return sureness === 'none' ? undefined : matched(place, rule, sureness === 'strong', path);
}

/** A form of writing a secret that its rule knows. */
export function findFormed({ rule, from, to }: Formed, lines: TextLines, index: number, path: string): Match | undefined {
  const line = lines.line(index);
  const value = line.slice(from, to);
  const sureness = rule.randomness === 'any' ? 'strong' : surenessOf(value);
  if (sureness === 'none' || isPlaceholder(value, line, from, to)) return undefined;
  const start = lines.start(index) + from;
  return { rule, start, end: start + value.length, key: value, confidence: sureness === 'strong' && !isTrial(path) ? rule.confidence : 'possible', notes: [] };
}

/** `scheme://user:password@host`. */
function inAddress(place: Place, path: string, rule: IndexedRule | undefined): Match | undefined {
  const { value, spot, line } = place;
  if (rule === undefined || /^(?:\*+|x+|\.+|-+|_+)$/i.test(value) || /[<>{}[\]()*%]|^\$|\$(?:[A-Z_]{3}|$)|^%\w$/.test(value.replace(/%[0-9a-f]{2}/gi, ''))) return undefined;
  const user = /:\/\/([^\s:@/]*):$/.exec(line.slice(Math.max(0, spot.from - 100), spot.from))?.[1] ?? '';
  if (value.length < 3 || user.toLowerCase() === value.toLowerCase()) return undefined;
  const secret = decoded(value);
  const sureness = surenessOf(secret);
  const chosen = secret.length >= 6 && !isStock(secret) && bitsOf(secret) > 0 && !isNobodys(spot.host ?? '');
  return sureness === 'none' && !chosen ? undefined : matched(place, rule, sureness === 'strong' || chosen, path);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
