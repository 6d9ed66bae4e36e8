import type { IndexedRule } from '../catalog/rule-index.js';
import { tiers, type Candidate } from './candidate.js';
import { mayBeDrawn } from './context/looks.js';
import { madeUpShare } from './context/made-up.js';
import type { Engine } from './engine.js';
import { lineAround } from './excerpt.js';
import type { Match } from './match.js';
import type { Place } from './pattern.js';
import { isPlaceholder } from './placeholder.js';
import { expiredOn } from './structure/expiry.js';
import { inspectStructure } from './structure/structure.js';

/** Beyond this a key is a document; that one of its many characters spell "todo" says nothing. */
const longest = 400;

/** A place where a rule's pattern fits, as a candidate: none when the text there only stands for a key, is made of words, or is something else. */
export function judge(engine: Engine, rule: IndexedRule, { start, end, key }: Place, text: string): readonly Candidate[] {
  if (key.length <= longest && (isTorn(text, start, end) || standsForKey(rule, key, text, start, end))) return [];
  const match = weigh(engine, { rule, start, end, key, confidence: rule.confidence, notes: [] });
  return match ? [{ ...unlessOver(match, text, engine.now()), tier: tiers.distinctive }] : [];
}

/** What is said to be over opens nothing any more. */
function unlessOver(match: Match, text: string, now: number): Match {
  const over = expiredOn(match.key, text, match.start, match.end, now);
  return over === undefined ? match : { ...match, confidence: 'possible', notes: [...match.notes, `What stands beside it is of ${over}: it has expired.`] };
}

/** The match with what its structure says; undefined when it cannot be what its rule takes it for. */
export function weigh(engine: Engine, match: Match): Match | undefined {
  let { confidence } = match;
  const notes = [...match.notes];
  for (const check of match.rule.checks) {
    const structure = inspectStructure(check, match.key, engine.now());
    if (structure.verdict === 'different') return undefined;
    if (structure.verdict === 'fails' && confidence === 'certain') confidence = 'likely';
    if (structure.confidence !== undefined) confidence = structure.confidence;
    notes.push(...structure.notes);
  }
  return unlessTokenIsOver({ ...match, confidence, notes }, engine.now());
}

/** The beginning of a JSON Web Token, of which some providers' keys are. */
const beginsToken = /^eyJ[\w-]{10,}\.eyJ/;

/** Whatever a rule asks, a token that says until when it is good opens nothing after that. */
function unlessTokenIsOver(match: Match, now: number): Match {
  if (match.rule.checks.includes('jwt') || !beginsToken.test(match.key)) return match;
  const { confidence, notes } = inspectStructure('jwt', match.key, now);
  return confidence === undefined ? match : { ...match, confidence, notes: [...match.notes, ...notes] };
}

/** A sign that no key has, and more letters behind it: not of an address, which goes on so. */
const goesOn = /[?^*!$][A-Za-z0-9_-]{4,64}(?![\w=-])/y;

/** Whether what looks like a whole key is the beginning of something that is none. */
function isTorn(text: string, start: number, end: number): boolean {
  goesOn.lastIndex = end;
  return goesOn.test(text) && !/[/=&][^\s"'`]*$/.test(text.slice(Math.max(0, start - longest), start));
}

/** It says of itself that it is none, was typed by hand, or is made of words: all of it, or what is behind the piece that all of them begin with. */
function standsForKey({ keywords, randomness }: IndexedRule, key: string, text: string, start: number, end: number): boolean {
  const line = lineAround(text, start, end, longest);
  if (isPlaceholder(key, text.slice(line.start, Math.max(line.end, end)), start - line.start, end - line.start)) return true;
  const body = key.slice(headOf(key, keywords));
  return madeUpShare(body) > 0.75 || (randomness === 'token' && !mayBeDrawn(key) && !mayBeDrawn(body));
}

/** Length of the piece that every key of the format begins with: that one was typed by nobody. */
function headOf(key: string, keywords: readonly string[]): number {
  return Math.max(0, ...keywords.filter((keyword) => key.startsWith(keyword)).map(({ length }) => length));
}
