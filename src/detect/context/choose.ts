import type { IndexedRule } from '../../catalog/rule-index.js';
import type { Match } from '../match.js';
import { isPlaceholder } from '../placeholder.js';
import { isInBadge } from './badge.js';
import { rank } from './belongs.js';
import { hasOwnWord } from './word-index.js';
import type { Belonging, Claim, Claims } from './belongs.js';
import type { Look } from './looks.js';
import { isInExchange } from './in-example.js';
import { surenessOf } from './password.js';
import { isTrial } from './paths.js';
import { isAssigned } from './place.js';
import type { Place } from './place.js';
import { isTelling, roleOf } from './role.js';
import { wordsOf } from './split-words.js';
import { enclosing, isLongerThanWritten, objectsAround } from './surroundings.js';
import { isExplained, isOnTrial } from './trial.js';

/** The rule to which a value belongs, if it looks like that rule's keys: the one whose word is closest. */
export function choose(place: Place, look: Look, close: Claims, belonging: Belonging, path: string): Match | undefined {
  const best = bestOf(close, place, look, path);
  if (best !== undefined) return best;
  if (!isTelling(place.role) || place.spot.kind === 'segment') return undefined;
  return bestOf(belonging.around(place, close), place, look, path);
}

/** The same for a value that only its line may name: it is called `name` there. */
export function chooseByLine(place: Place, name: string, look: Look, belonging: Belonging, path: string): Match | undefined {
  if (place.spot.kind === 'segment') return undefined;
  const named: Place = { ...place, name, call: '', tie: 'assignment', role: roleOf(name) };
  return bestOf(belonging.loosely(named), named, look, path);
}

function bestOf(claims: Claims, place: Place, look: Look, path: string): Match | undefined {
  const order = [...claims.values()].sort(closer);
  for (const claim of order) {
    const key = keyOf(claim.rule, place);
    if (key === undefined || !fits(claim, place, look)) continue;
    const start = place.lines.start(place.index) + place.spot.from + key.at;
    if (isPlaceholder(key.text, place.line, place.spot.from + key.at, place.spot.from + key.at + key.text.length)) return undefined;
    const confidence = isSure(claim, place, look, path, key.text) ? claim.rule.confidence : 'possible';
    return { rule: claim.rule, start, end: start + key.text.length, key: key.text, confidence, notes: [] };
  }
  return undefined;
}

/** Not sure: a chosen password, what a test recorded unless its name tells, the token of a badge, a key in a test that only its surroundings, its command or a line of data tell, what is explained unless its name tells, or that the project made for itself, an id in an explanation. */
function isSure({ rule, strength }: Claim, place: Place, look: Look, path: string, key: string): boolean {
  if ((rule.randomness === 'password' && surenessOf(key) !== 'strong') || isInBadge(place)) return false;
  const loose = !(hasOwnWord(rule) || namesProvider(rule, place)) || rank[strength] < rank.line || (strength === 'line' && place.tie === 'flag') || isToldByData(strength, place)
    || (look.uuid && ((!isTelling(place.role) && place.tie === 'argument') || isLoose(rule, strength, path)));
  if (strength !== 'name' && (isExplained(place, path) || (isTrial(path) && isInExchange(place)))) return false;
  if (loose && isOnTrial(place, path)) return false;
  return isAssigned(place, path) || (rank[strength] >= rank.line && !(look.uuid && place.tie === 'beside'));
}

/** In an answer that was recorded everything stands on one line. */
const isToldByData = (strength: Claim['strength'], { line, spot }: Place): boolean => isLongerThanWritten(line) && spot.host === undefined && (strength === 'line' || strength === 'host');

/** `DJANGO_SECRET_KEY`: what is everybody's word in itself is the provider's there. */
const namesProvider = ({ provider }: IndexedRule, { name }: Place): boolean => wordsOf(name).join('').includes(provider.replace(/-/g, ''));

/** A UUID is much else too: its line alone does not tell what it is, nor its name in what the provider writes about itself. */
function isLoose({ words }: IndexedRule, strength: Claim['strength'], path: string): boolean {
  const folders = path.slice(0, path.lastIndexOf('/') + 1).toLowerCase();
  return rank[strength] === rank.line || words.some((word) => word.length > 3 && folders.includes(word));
}

function closer(one: Claim, other: Claim): number {
  return rank[other.strength] - rank[one.strength] || other.words - one.words || one.distance - other.distance || other.rule.precedence - one.rule.precedence
    || other.length - one.length || Number(one.rule.publicByDesign) - Number(other.rule.publicByDesign) || (one.rule.id < other.rule.id ? -1 : 1);
}

const patterns = new WeakMap<IndexedRule, RegExp>();

function keyOf(rule: IndexedRule, place: Place): { readonly text: string; readonly at: number } | undefined {
  let pattern = patterns.get(rule);
  if (pattern === undefined) patterns.set(rule, (pattern = new RegExp(`^(?:${rule.source})$`, `${rule.flags.replace(/[dg]/g, '')}d`)));
  const found = pattern.exec(place.value);
  if (found === null) return undefined;
  const [at, to] = found.indices?.groups?.['key'] ?? [0, place.value.length];
  return { text: place.value.slice(at, to), at };
}

/** Bits a character that a token must have, by how close the word is: the closer, the less the value has to say for itself. */
const least: Readonly<Record<Claim['strength'], number>> = { name: 0.25, host: 0.4, line: 0.4, enclosing: 0.4, near: 0.55, file: 0.6 };

function fits(claim: Claim, place: Place, look: Look): boolean {
  const { rule, strength } = claim;
  const { role } = place;
  const telling = isTelling(role);
  if ((role === 'spoiled' || isOfKeyId(place)) && !isIdRule(rule) && !rule.publicByDesign && !isNamedAfter(rule, place)) return false;
  if (place.spot.kind === 'segment' && (strength !== 'host' || !/^(?:v\d+|bot|key|token|api|apikey)$/i.test(place.name)) && !telling) return false;
  if (!telling && !isOwn(claim, place)) return false;
  if (role === 'password' && place.spot.kind === 'parameter' && rule.randomness === 'token' && !/PASS|PWD/.test(rule.env)) return false;
  if (strength !== 'name' && toBrowsers.test(place.name)) return false;
  if (rule.publicByDesign && saysSecret(place)) return false;
  if ((look.uuid || rule.everyday || rule.randomness === 'password') && role === 'plain' && !isBareName(place) && !isAmongSecrets(place)) return false;
  if (rule.everyday && role === 'plain' && isMentioned(place, look)) return false;
  if (rule.randomness === 'any' && rank[strength] >= rank.line) return true;
  if (rule.randomness !== 'token') return (look.bitsEach >= least[strength] && look.madeUp <= 0.5) || (telling && surenessOf(place.value) !== 'none');
  return look.bitsEach >= least[strength] && look.madeUp <= (strength === 'name' ? 0.7 : 0.5) && !(look.dull && strength !== 'name');
}

/** The word is in the name, or what is called with the value is the provider's client. */
function isOwn({ rule, strength, distance }: Claim, place: Place): boolean {
  if (strength === 'name') return true;
  if (strength === 'host' && place.spot.kind === 'segment') return !rule.everyday && /^(?:v\d+|bot)$/.test(place.name);
  return strength === 'line' && place.tie === 'argument' && distance <= 12;
}

/** Settings that a build puts into what it serves: of another provider than they name there is nothing to fear. */
const toBrowsers = /\b(?:next_public|nuxt_public|expo_public|react_app|vue_app|vite|gatsby|public)_/i;

/** `cursor_token`, `column-key`: of a provider that is called so, and no place in a list. */
function isNamedAfter({ words }: IndexedRule, { name }: Place): boolean {
  const [before = '', last = ''] = wordsOf(name).slice(-2);
  return /^(?:key|token)s?$/.test(last) && words.includes(before);
}

/** `access_key_id`: which key is meant, and not the key. */
const isOfKeyId = ({ name }: Place): boolean => /^(?:key|token) id$/.test(wordsOf(name).slice(-2).join(' '));

/** A secret id is none that one may call anything. */
const isIdRule = (rule: IndexedRule): boolean => /(?:(?<!SECRET)_ID|_SID)$/.test(rule.env);

/** `recaptcha.secret`: what is called so was not made to be shown. */
const saysSecret = ({ name }: Place): boolean => wordsOf(name).slice(-5).some((word) => word.endsWith('secret'));

/** `see github 5d41…`: what prose speaks of is a commit or a digest. */
const isMentioned = ({ tie, quoted }: Place, { hex }: Look): boolean => hex && tie === 'beside' && !quoted;

/** The name is the provider's alone, or not much more. */
const isBareName = (place: Place): boolean => wordsOf(place.name).filter((word) => !/^(?:\d+|my|the|var|val|value|const|let|string|str)$/.test(word)).length <= 2 || (place.tie === 'argument' && makesClient.test(place.name));

/** `"bearer": { "api.acme.com": "v" }`, `Credentials("Acme", "v")`: what the value is put into says that it opens something. */
function isAmongSecrets({ lines, index, line, spot, call }: Place): boolean {
  const group = objectsAround(line.slice(Math.max(0, spot.from - 160), spot.from))[0] ?? enclosing(lines, index)[0] ?? '';
  return [call, group].some((name) => /^(?:secret|password)$/.test(roleOf(name)));
}

const makesClient = /(?:client|new|init\w*|connect\w*|config\w*|setup|login|auth\w*|api|create|build\w*|service|sdk|provider)$/i;
