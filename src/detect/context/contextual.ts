import type { IndexedRule, Preparation } from '../../catalog/rule-index.js';
import type { Match } from '../match.js';
import { lastAtOrBefore, type TextLines } from '../text-lines.js';
import { Belonging } from './belongs.js';
import { choose, chooseByLine } from './choose.js';
import { isCutShort, isInPattern, isLedIn, isListedDigest, isListItem, isPartOfData, isSealed } from './explained.js';
import { formsOf } from './forms.js';
import type { Forms } from './forms.js';
import { findFormed, findGeneric, genericRules } from './generic.js';
import type { GenericRules } from './generic.js';
import { lookOf, mayBeDrawn } from './looks.js';
import { namedOnLine } from './named-on-line.js';
import { leavesValue, passwordLike, passwordWords } from './password.js';
import { isLockFile } from './paths.js';
import { surenessInManifest } from './manifest.js';
import { placeOf } from './place.js';
import { isPublicDer } from './public-der.js';
import { isTelling } from './role.js';
import { namedIn, tellsOf, type Tells } from './silent.js';
import { spotsOf } from './spots.js';
import type { Spot } from './spots.js';
import { openWords, wordTable } from './word-index.js';
import type { WordIndex } from './word-index.js';

/** Finds keys that only what is around them tells, and secrets of no known provider. */
export type Contextual = {
  /** Fixed strings, without case, that make a line worth reading even when no run of key-like characters is on it. */
  readonly literals: readonly string[];
  /** Of the runs that were seen in some lines those that something could name; all, where they are few. */
  readonly named: (lines: TextLines) => readonly number[];
  readonly match: (lines: TextLines, path: string) => readonly Match[];
};

/** A quoted `pass` is a name where what names have behind them follows; otherwise it is a word of tests. */
const quotedNames: readonly string[] = ['"', "'"].flatMap((quote) => [':', '=', ' =', ']', ','].map((mark) => `pass${quote}${mark}`));
const literals: readonly string[] = ['passw', 'passphrase', 'pwd', 'pass=', 'pass:', ...quotedNames, '://'];
const speaksOfPasswords = new RegExp(passwordWords.join('|'), 'i');

type Tools = {
  readonly index: WordIndex;
  readonly generic: GenericRules;
  readonly forms: Forms;
};

/** From how many runs on a text is data, and how many of such are read before what finds words fast is put together. */
export type Patience = { readonly many: number; readonly few: number };

/** What `createContextual` asks of all rules: for the build, which keeps it beside them. */
export function prepareContextual(rules: readonly IndexedRule[]): Preparation {
  return { covers: rules.length, words: wordTable(rules), generic: rules.flatMap(({ precedence }, at) => (precedence < 0 ? [at] : [])) };
}

/** Matches by the words of `rules`, and by generic rules; `prepared` is used when it is about just these. */
export function createContextual(rules: readonly IndexedRule[], prepared?: Preparation, { many, few }: Patience = { many: 40, few: 600 }): Contextual {
  let tools: Tools | undefined;
  const { words, generic } = prepared?.covers === rules.length ? prepared : prepareContextual(rules);
  const genericOnes = generic.flatMap((at) => rules[at] ?? []);
  const forms = formsOf(genericOnes);
  const toolsNow = (): Tools => (tools ??= { index: openWords(words, rules), generic: genericRules(genericOnes, rules), forms });
  let read = 0;
  let tells: Tells | undefined;
  const named = (lines: TextLines): readonly number[] => {
    const runs = lines.seen?.runs ?? [];
    if (runs.length < many || (tells === undefined && (read += runs.length) <= few)) return runs;
    return namedRuns(lines, (tells ??= tellsOf(toolsNow().index)));
  };
  const match = (lines: TextLines, path: string): readonly Match[] => (lines.suspects.length === 0 ? [] : matchLines(lines, path, toolsNow()));
  return { literals: shortest([...literals, ...forms.literals]), named, match };
}

/** The runs on lines on which something may name them, also from the line before; beside other things that were seen, all. */
function namedRuns(lines: TextLines, tells: Tells): readonly number[] {
  const { runs = [], literals = [] } = lines.seen ?? {};
  const mayBeNamed = namedIn(lines, tells);
  const named: number[] = [];
  for (let index = 0, nth = 0; nth < runs.length; index += 1) {
    const [from, to] = [lines.start(index), lines.start(index + 1)];
    const here: number[] = [];
    for (; nth < runs.length && (runs[nth] ?? 0) < to; nth += 1) here.push((runs[nth] ?? 0) - from);
    if (here.length === 0) continue;
    const all = within(literals, from, to).length > 0;
    const some = all ? here : mayBeNamed(index, lines.line(index), here);
    for (const run of some.length === 0 && namesNext(lines, index - 1) ? here : some) named.push(run + from);
  }
  return named;
}

/** Without those that hold another one: it is found where they are. */
function shortest(strings: readonly string[]): readonly string[] {
  return [...new Set(strings)].filter((one) => !strings.some((other) => other !== one && one.includes(other)));
}

function matchLines(lines: TextLines, path: string, tools: Tools): readonly Match[] {
  const belonging = new Belonging(tools.index, path);
  const found: Match[] = [];
  const locked = isLockFile(path);
  for (const index of withNamed(lines)) {
    const seen = seenOn(lines, index);
    // Digests upon digests: an address with a password is all that a lock file may hold.
    if (locked && seen?.literals.length === 0) continue;
    const line = lines.line(index);
    const every = line.length < 2000 && (speaksOfPasswords.test(line) || namesNext(lines, index - 1));
    const formed: Match[] = [];
    for (const form of locked ? [] : tools.forms.find(line)) {
      const match = findFormed(form, lines, index, path);
      if (match !== undefined) formed.push(match);
    }
    found.push(...formed);
    let taken = 0;
    for (const spot of spotsNear(line, every, seen)) {
      if (spot.from < taken || (locked && spot.kind !== 'password') || !mayHold(spot, every, seen)) continue;
      const match = matchSpot(lines, index, line, spot, every, path, belonging, tools.generic);
      if (match === undefined || formed.some(({ start, end }) => start < match.end && match.start < end)) continue;
      found.push(match);
      taken = spot.to;
    }
  }
  return found;
}

/** Names a password, and leaves its value to the next line. */
function namesNext(lines: TextLines, index: number): boolean {
  if (index < 0 || lines.end(index) - lines.start(index) > longestNaming) return false;
  const line = lines.line(index);
  return speaksOfPasswords.test(line) && leavesValue.test(line);
}

const longestNaming = 120;

/** The lines worth reading, and those whose name stands on one of them. */
function withNamed(lines: TextLines): readonly number[] {
  const named: number[] = [];
  for (const index of lines.suspects) if (index + 1 < lines.count && namesNext(lines, index)) named.push(index + 1);
  return named.length === 0 ? lines.suspects : [...new Set([...lines.suspects, ...named])].sort((one, other) => one - other);
}

/** Where on a line runs and literals were seen; nothing when all of it is worth reading. */
type SeenOn = { readonly runs: readonly number[]; readonly literals: readonly number[] } | undefined;

function seenOn(lines: TextLines, index: number): SeenOn {
  if (lines.seen === undefined) return undefined;
  const [from, to] = [lines.start(index), lines.start(index + 1)];
  const { runs, literals } = lines.seen;
  return { runs: within(runs, from, to), literals: within(literals, from, to) };
}

/** Those of some rising numbers that are from `from` on below `to`, counted from there. */
function within(rising: readonly number[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let nth = lastAtOrBefore(rising, from); nth < rising.length && (rising[nth] ?? 0) < to; nth += 1) if ((rising[nth] ?? 0) >= from) found.push((rising[nth] ?? 0) - from);
  return found;
}

/** A few dashes of a run may stand before a value: in `${NAME:-value}`. */
const dashes = 3;

/** Where nothing but runs was seen, a value holds one of them. */
function mayHold({ from, to, kind }: Spot, every: boolean, seen: SeenOn): boolean {
  if (every || seen === undefined || seen.literals.length > 0 || kind === 'password' || kind === 'user') return true;
  const last = seen.runs[lastAtOrBefore(seen.runs, to - 1)] ?? 0;
  return last < to && last >= from - dashes;
}

/** Longer lines are data, or made by a program: of these only the stretches around what was seen are read, not a megabyte for each key. */
const readable = 2000;
/** What may name a value stands before it and behind it. */
const [near, behind] = [256, 768];

function spotsNear(line: string, every: boolean, seen: SeenOn): readonly Spot[] {
  if (line.length <= readable || seen === undefined) return spotsOf(line, every);
  const spots: Spot[] = [];
  const here = [...seen.runs, ...seen.literals].sort((one, other) => one - other);
  for (let first = 0, last = 0; first < here.length; first = last + 1) {
    for (last = first; (here[last + 1] ?? Infinity) - near <= (here[last] ?? 0) + behind;) last += 1;
    for (const spot of spotsOf(line, every, { from: Math.max(0, (here[first] ?? 0) - near), to: Math.min(line.length, (here[last] ?? 0) + behind) })) spots.push(spot);
  }
  return spots;
}

function matchSpot(lines: TextLines, index: number, line: string, spot: Spot, every: boolean, path: string, belonging: Belonging, generic: GenericRules): Match | undefined {
  const value = line.slice(spot.from, spot.to);
  const drawn = mayBeDrawn(value);
  if (!drawn && spot.kind !== 'password' && (!every || value.length > 128 || spot.kind === 'segment' || spot.kind === 'user' || !passwordLike.test(value))) return undefined;
  if (spot.kind !== 'password' && (isLedIn(line, spot, value) || isCutShort(line, spot, value) || isInPattern(line, spot))) return undefined;
  const place = placeOf(lines, index, line, spot);
  const telling = isTelling(place.role);
  if (!drawn && place.role !== 'password' && place.role !== 'secret') return undefined;
  const claims = belonging.close(place);
  const onLine = namedOnLine(place);
  if (claims.size === 0 && !telling && onLine === undefined && surenessInManifest(place) === undefined) return undefined;
  const look = lookOf(value);
  if (look.madeUp > 0.75 || (isPartOfData(place) && !(telling && claims.size > 0 && isListItem(place))) || isPublicDer(value) || isSealed(value) || isListedDigest(place, path)) return undefined;
  return choose(place, look, claims, belonging, path) ?? (onLine === undefined ? undefined : chooseByLine(place, onLine, look, belonging, path)) ?? findGeneric(place, look, claims, path, generic);
}
