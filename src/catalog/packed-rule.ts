import type { Check } from './define.js';
import type { IndexedRule } from './rule-index.js';
import type { Confidence } from '../finding.js';

/** A rule that stays a line of text until one of its fields is asked for: of a thousand rules, a check needs a few. */
export class PackedRule implements IndexedRule {
  readonly #line: string;
  #whole: IndexedRule | undefined;

  constructor(line: string) {
    this.#line = line;
  }

  get id(): string { return this.toJSON().id; }
  get provider(): string { return this.toJSON().provider; }
  get title(): string { return this.toJSON().title; }
  get confidence(): Confidence { return this.toJSON().confidence; }
  get source(): string { return this.toJSON().source; }
  get flags(): string { return this.toJSON().flags; }
  get keywords(): readonly string[] { return this.toJSON().keywords; }
  get followers(): readonly string[] { return this.toJSON().followers; }
  get words(): readonly string[] { return this.toJSON().words; }
  get everyday(): boolean { return this.toJSON().everyday; }
  get multiline(): boolean { return this.toJSON().multiline; }
  get randomness(): IndexedRule['randomness'] { return this.toJSON().randomness; }
  get checks(): readonly Check[] { return this.toJSON().checks; }
  get precedence(): number { return this.toJSON().precedence; }
  get publicByDesign(): boolean { return this.toJSON().publicByDesign; }
  get env(): string { return this.toJSON().env; }

  /** All fields as a plain object. */
  toJSON(): IndexedRule {
    return (this.#whole ??= unpackRule(this.#line));
  }
}

function unpackRule(line: string): IndexedRule {
  const [id = '', provider = '', title = '', confidence = '', source = '', flags = '', keywords = '', words = '', marks = '', randomness = '', checks = '', precedence = '', env = '', followers = ''] = line.split('\t');
  return {
    id, provider, title, source, flags, env,
    confidence: confidence as Confidence,
    keywords: unpackList(keywords),
    followers: unpackList(followers),
    words: unpackList(words),
    everyday: marks.includes('e'),
    multiline: marks.includes('m'),
    publicByDesign: marks.includes('p'),
    randomness: randomness as IndexedRule['randomness'],
    checks: unpackList(checks) as readonly Check[],
    precedence: Number(precedence),
  };
}

function unpackList(text: string): readonly string[] {
  return text === '' ? [] : text.split('\u001f');
}
