import type { IndexedRule } from '../../catalog/rule-index.js';
import type { Place } from './place.js';
import { isTelling } from './role.js';
import { always, meantBehind, meantIn, meantNear, never } from './meant.js';
import type { Meant } from './meant.js';
import { enclosing, nearLine, neighbours, objectsAround, withoutShells } from './surroundings.js';
import { importedFrom, importsOf } from './imported.js';
import { usesOf } from './uses.js';
import { hasOwnWord } from './word-index.js';
import type { Seen, WordIndex } from './word-index.js';

/**
 * How closely a word belongs to a value: in its own name, the host of its address, the same line, what encloses it, a line beside it,
 * the imports or the path of the file.
 */
export type Strength = 'name' | 'host' | 'line' | 'enclosing' | 'near' | 'file';

export type Claim = {
  readonly rule: IndexedRule;
  readonly strength: Strength;
  /** Different words of the rule that were seen anywhere. */
  readonly words: number;
  /** Characters or lines between the word and the value. */
  readonly distance: number;
  /** Length of the longest word seen: the longer, the surer. */
  readonly length: number;
};

export const rank: Readonly<Record<Strength, number>> = { name: 6, host: 5, line: 4, enclosing: 3, near: 2, file: 1 };

/** Lines around a value in which its variable is looked for. */
const farthestUse = 30;

type Collected = Map<IndexedRule, Claim>;

export type Claims = ReadonlyMap<IndexedRule, Claim>;

/** Collects the rules of which a word belongs to a value, and remembers what the lines hold. */
export class Belonging {
  readonly #index: WordIndex;
  readonly #path: string;
  readonly #seen = new Map<number, readonly Seen[]>();
  #file: readonly Seen[] | undefined;
  #imports: readonly string[] | undefined;

  constructor(index: WordIndex, path: string) {
    this.#index = index;
    this.#path = path;
  }

  /** Rules by the name and the address of a value and, where that name says that it is a key, by its line. */
  close(place: Place): Claims {
    const found: Collected = new Map();
    const { line, spot, name, call } = place;
    collect(found, this.#index.find(name), 'name', ({ to }) => name.length - to);
    if (spot.host !== undefined) collect(found, this.#index.find(spot.host), 'host', () => 0);
    if (call !== '' && call !== name) collect(found, this.#index.find(call), 'line', () => 1, always);
    if (call !== '') this.#imported(place, call, 'line', found);
    this.#around(place, found);
    if (!isTelling(place.role)) return place.tie === 'argument' ? this.#called(place, found) : found;
    const start = line.length <= 400 ? 0 : Math.max(0, spot.from - 160);
    const near = start === 0 && line.length <= 400 ? this.#lineSeen(place.index, line) : this.#index.find(line.slice(start, spot.to + 120));
    if (near.length === 0) return found;
    const from = spot.from - start;
    const to = spot.to - start;
    const text = line.slice(start, spot.to + 120);
    this.#hosts(found, text, 'host');
    collect(found, near.filter((seen) => seen.to <= from && from - seen.to <= 160), 'line', (seen) => from - seen.to, meantIn(text));
    collect(found, near.filter((seen) => seen.from >= to && seen.from - to <= 120), 'line', (seen) => seen.from - to + 20, meantBehind(text, to));
    return found;
  }

  /** The same for a name that stands before the value and is not tied to it: no more than what encloses a value. */
  loosely(place: Place): Claims {
    return new Map([...this.close(place)].map(([rule, claim]) => [rule, { ...claim, strength: 'enclosing' }]));
  }

  /** The object on the same line that the value stands in, the client that is made with it, and the command whose flag it is. */
  #around({ line, spot, tie }: Place, found: Collected): void {
    const before = line.slice(Math.max(0, spot.from - 160), spot.from);
    for (const [depth, object] of withoutShells(objectsAround(before)).entries()) collect(found, this.#index.find(object), 'enclosing', () => depth);
    const bracket = opening(before);
    const client = bracket < 0 ? undefined : calledClass.exec(before.slice(Math.max(0, bracket - 70), bracket))?.[1];
    if (client !== undefined) collect(found, this.#index.find(client), 'line', () => 1, always);
    const command = tie === 'flag' ? /^\s*(?:\$ |sudo )?([\w.-]{2,40})\s/.exec(line)?.[1] : undefined;
    if (command !== undefined) collect(found, this.#index.find(command), 'line', () => 1, always);
  }

  /** The name says nothing, but what is called with the value may be a provider's client. */
  #called({ line, spot }: Place, found: Collected): Claims {
    const before = line.slice(Math.max(0, spot.from - 60), spot.from);
    collect(found, this.#index.find(before), 'line', ({ to }) => before.length - to);
    return found;
  }

  /** Adds the rules by what is around the line: for a value whose own name tells that it is a key. */
  around(place: Place, close: Claims): Claims {
    const found: Collected = new Map(close);
    for (const [depth, text] of withoutShells(enclosing(place.lines, place.index)).entries()) collect(found, this.#index.find(text), 'enclosing', () => depth);
    this.#used(place, found);
    for (const at of neighbours(place.lines, place.index)) {
      const text = nearLine(place.lines, at);
      this.#hosts(found, text, 'near');
      collect(found, this.#lineSeen(at, text), 'near', () => Math.abs(at - place.index), meantNear(text, at === place.index - 1));
    }
    if (header.test(place.name)) this.#requested(place, found);
    this.#file ??= this.#index.find(this.#path.split('/').slice(-2).join('/'));
    collect(found, this.#file, 'file', () => 0);
    return found;
  }

  /** Where the request goes to which a header belongs: the nearest address above, or else below. */
  #requested({ lines, index }: Place, found: Collected): void {
    const goesOut = (at: number): boolean => at >= 0 && at < lines.count && namesAddress.test(nearLine(lines, at));
    const above = Array.from({ length: farthestAddress }, (_, up) => index - 1 - up).find(goesOut);
    const at = above ?? Array.from({ length: farthestAddress }, (_, down) => index + 1 + down).find(goesOut);
    if (at !== undefined) this.#hosts(found, nearLine(lines, at), 'near');
  }

  /** Where else the variable stands that the value is given to: as close as an object around it. */
  #used(place: Place, found: Collected): void {
    const { lines, index } = place;
    const uses = usesOf(place);
    if (uses === undefined) return;
    for (let at = Math.max(0, index - farthestUse); at <= Math.min(lines.count - 1, index + farthestUse); at += 1) {
      const used = at === index ? [] : uses(nearLine(lines, at));
      for (const name of used) {
        collect(found, this.#index.find(name), 'enclosing', () => 0, always);
        this.#imported(place, name, 'enclosing', found);
      }
    }
  }

  /** The package from which comes what is called with the value. */
  #imported({ lines }: Place, callee: string, strength: Strength, found: Collected): void {
    const name = importedFrom((this.#imports ??= importsOf(lines)), callee);
    if (name !== undefined) collect(found, this.#index.find(name), strength, () => 1, always);
  }

  #lineSeen(at: number, text: string): readonly Seen[] {
    let seen = this.#seen.get(at);
    if (seen === undefined) this.#seen.set(at, (seen = this.#index.find(text)));
    return seen;
  }

  /** Words in the host of an address count even when they are everyday words. */
  #hosts(found: Collected, text: string, strength: Strength): void {
    if (!text.includes('://') && !namesHost.test(text)) return;
    for (const { 1: host = '' } of text.matchAll(hosts)) collect(found, this.#index.find(host), strength, () => 2, always);
  }
}

/** `X-Api-Key`, `Authorization`: what is sent with a request. */
const header = /(?:^|[^a-z])(?:x-[\w-]*(?:key|token|auth|secret)|(?:api|access|auth)-(?:key|token)|authorization)\W*(?:\w+ ?)?$/i;
const namesAddress = /(?:^|[^a-z])(?:url|uri|raw|host|endpoint|get|post|put)["']?\s*[:=]?\s*["'`]?\s*https?:\/\//i;
/** Lines around a header in which the address of its request is looked for. */
const farthestAddress = 20;

/** `https://host`, `Host: host`, `server = "host"`. */
const hosts = /(?::\/\/(?:[^\s/@]*@)?|^\s*host:\s*|\b\w*(?:domain|host|hostname|server)(?:\[\])?["']?\s*[:=]\s*@?["'](?=[\w-]+\.))([\w.-]+)/gi;
const namesHost = /domain|host|server/i;

/** `Acme`, `new \\Acme\\Client`, `Acme::Client.new`: the class before a bracket, with what leads to it. */
const calledClass = /((?:[A-Za-z]\w{0,40}(?:\\{1,2}|::|\.)){0,3}[A-Z]\w{1,60})(?:\.(?:default|instance|main|shared|sharedInstance|standard)(?:\(\))?)?(?:(?:\.|::|->)(?:new|build|builder|client|config|configure|connect|create|init|initialize|login|setup|start))?\s*$/;

/** Where the last round bracket of a text stands, when none behind it closes it; else -1. */
function opening(text: string): number {
  const at = text.lastIndexOf('(');
  return at < 0 || text.includes(')', at) ? -1 : at;
}

function collect(found: Collected, seen: readonly Seen[], strength: Strength, distanceOf: (seen: Seen) => number, meant: Meant = never): void {
  for (const one of seen) {
    const distance = distanceOf(one);
    for (const rule of one.word.rules) {
      if (rule.everyday && !(one.whole && (strength === 'name' || strength === 'host' || (strength === 'enclosing' && distance === 0) || meant(one)))) continue;
      if (one.word.text.length <= 4 && !one.whole) continue;
      if (one.word.text.length <= 4 && rank[strength] < 3 && !meant(one)) continue;
      add(found, rule, one, strength, distance);
    }
  }
}

function add(found: Collected, rule: IndexedRule, one: Seen, strength: Strength, distance: number): void {
  const known = found.get(rule);
  if (one.word.common && known === undefined && hasOwnWord(rule)) return;
  if (known === undefined) found.set(rule, { rule, strength, words: 1, distance, length: one.word.text.length });
  else if (rank[known.strength] === rank[strength] || (one.word.common && rank[strength] >= rank.line)) found.set(rule, { ...known, words: known.words + 1, length: Math.max(known.length, one.word.text.length) });
}
