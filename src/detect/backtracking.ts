import { type AST, RegExpParser } from '@eslint-community/regexpp';

/*
 * How often a pattern tries in vain. A backtracking search takes every way in which the pattern can read a text before it gives up, so what has to be
 * bounded is the number of these ways. They are counted on an automaton with a state for each character that the pattern can stand at, in which two ways
 * are two even where they lead through the same places: `(?:a|a)*` reads "aaa" in eight.
 */

/** Steps at one place of a text that are too many: half a millisecond. */
const mostSteps = 100_000;
/** No text is looked for beyond this length. */
const longestText = 512;
/** What the search for a costly text may cost itself. */
const mostMoves = 1_000_000;
/** Characters that a pattern may stand at, with all its repetitions written out. */
const mostPlaces = 20_000;

/** The ways to be at each place. */
type Ways = ReadonlyMap<number, number>;
/** A piece of a pattern: in how many ways it is empty, begins at a place and ends at one. */
type Piece = { readonly empty: number; readonly first: Ways; readonly last: Ways };
/** A text as far as it was made up: the ways to be where it leads, how many these are, and the steps until there. */
type Text = { readonly shown: string; readonly length: number; readonly now: Ways; readonly ways: number; readonly steps: number };

const nothing: Piece = { empty: 1, first: new Map(), last: new Map() };

/** A text on which one attempt at the pattern takes too many steps, or the word that it has too many places; nothing when none is found. */
export function costlyText(pattern: RegExp): string | undefined {
  const automaton = new Automaton(pattern.flags);
  try {
    automaton.add(new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode, unicodeSets: pattern.flags.includes('v') }));
  } catch (error) {
    if (error instanceof TooLarge) return '';
    throw error;
  }
  for (const root of automaton.roots) {
    const text = search(root.first, automaton);
    if (text !== undefined) return text;
  }
  return undefined;
}

class TooLarge extends Error {}

class Automaton {
  /** The pattern, and what it looks ahead and back for. */
  readonly roots: Piece[] = [];
  readonly #flags: string;
  readonly #matchers: string[] = [];
  readonly #follow: Map<number, number>[] = [];

  constructor(flags: string) {
    this.#flags = flags.replaceAll(/[dgy]/g, '');
  }

  add(pattern: { readonly alternatives: readonly AST.Alternative[] }): void {
    this.roots.push(this.#anyOf(pattern.alternatives));
  }

  /** A character for each set of places that differ in what they take, with the places that take it. */
  letters(): ReadonlyMap<string, ReadonlySet<number>> {
    const expressions = [...new Set(this.#matchers)].map((raw) => [raw, new RegExp(`^(?:${raw})$`, this.#flags)] as const);
    const kinds = new Map<string, string>();
    for (const letter of candidates(this.#matchers)) {
      const kind = expressions.map(([, expression]) => (expression.test(letter) ? 1 : 0)).join('');
      if (kind.includes('1') && !kinds.has(kind)) kinds.set(kind, letter);
    }
    return new Map([...kinds].map(([kind, letter]) => {
      const taken = new Set(expressions.filter((_, at) => kind[at] === '1').map(([raw]) => raw));
      return [letter, new Set(this.#matchers.flatMap((raw, place) => (taken.has(raw) ? [place] : [])))];
    }));
  }

  follow(place: number): Ways {
    return this.#follow[place] ?? nothing.first;
  }

  #anyOf(alternatives: readonly AST.Alternative[]): Piece {
    return alternatives.map(({ elements }) => elements.reduce((before, each) => this.#then(before, this.#piece(each)), nothing)).reduce(either);
  }

  #piece(node: AST.Element): Piece {
    switch (node.type) {
      case 'Character': case 'CharacterSet': case 'CharacterClass': case 'ExpressionCharacterClass': return this.#place(node.raw);
      case 'Group': case 'CapturingGroup': return this.#anyOf(node.alternatives);
      case 'Quantifier': return this.#repeated(node);
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') this.add(node);
        return nothing;
      case 'Backreference': return nothing;
    }
  }

  #place(raw: string): Piece {
    const place = this.#matchers.push(raw) - 1;
    if (place >= mostPlaces) throw new TooLarge();
    this.#follow.push(new Map());
    return { empty: 0, first: new Map([[place, 1]]), last: new Map([[place, 1]]) };
  }

  #repeated({ element, min, max }: AST.Quantifier): Piece {
    let all = nothing;
    for (let times = 0; times < min; times += 1) all = this.#then(all, this.#piece(element));
    if (max === Infinity) return this.#then(all, this.#anyTimes(element));
    return max === min ? all : this.#then(all, this.#upTo(max - min, element));
  }

  /** Each turn only after the one before; one that is empty ends the repetition. */
  #upTo(times: number, element: AST.QuantifiableElement): Piece {
    const { first, last } = this.#piece(element);
    const ends = new Map(last);
    let before = last;
    for (let turn = 1; turn < times; turn += 1) {
      const next = this.#piece(element);
      this.#join(before, next.first);
      for (const [place, ways] of next.last) increase(ends, place, ways);
      before = next.last;
    }
    return { empty: 1, first, last: ends };
  }

  #anyTimes(element: AST.QuantifiableElement): Piece {
    const { first, last } = this.#piece(element);
    this.#join(last, first);
    return { empty: 1, first, last };
  }

  #then(one: Piece, other: Piece): Piece {
    if (one === nothing) return other;
    if (other === nothing) return one;
    this.#join(one.last, other.first);
    return { empty: one.empty * other.empty, first: sum(one.first, other.first, one.empty), last: sum(other.last, one.last, other.empty) };
  }

  #join(last: Ways, first: Ways): void {
    for (const [from, ends] of last) for (const [to, begins] of first) increase(this.#follow[from], to, ends * begins);
  }
}

/** Goes on with the text that can be read in the most ways, and of texts that lead to the same places only with the one that does so in more. */
function search(first: Ways, automaton: Automaton): string | undefined {
  const letters = [...automaton.letters()];
  const most = new Map<string, number>();
  const open: Text[] = [];
  let moves = 0;
  const goOn = (before: Pick<Text, 'shown' | 'length' | 'steps'>, next: Ways): void => {
    for (const [letter, places] of letters) {
      const now = only(next, places);
      const [where, ways] = [[...now.keys()].join(), total(now)];
      moves += next.size;
      if (ways <= (most.get(where) ?? 0)) continue;
      most.set(where, ways);
      open.push({ shown: before.shown + letter, length: before.length + 1, now, ways, steps: before.steps + ways });
    }
  };
  goOn({ shown: '', length: 0, steps: 0 }, first);
  while (open.length > 0 && moves < mostMoves) {
    const text = takeMost(open);
    if (text.steps > mostSteps) return text.shown;
    if (text.length === longestText) continue;
    const next = new Map<number, number>();
    for (const [place, ways] of text.now) {
      const follow = automaton.follow(place);
      for (const [to, times] of follow) increase(next, to, ways * times);
      moves += follow.size;
    }
    goOn(text, next);
  }
  return undefined;
}

function takeMost(open: Text[]): Text {
  let best = open.length - 1;
  for (let at = best - 1; at >= 0; at -= 1) if ((open[at]?.ways ?? 0) > (open[best]?.ways ?? 0)) best = at;
  const [text] = open.splice(best, 1);
  if (text === undefined) throw new RangeError('there is no text left');
  return text;
}

/** ASCII, what the pattern names and what is next to it, and a letter of several other kinds. */
function candidates(matchers: readonly string[]): ReadonlySet<string> {
  const ascii = Array.from({ length: 128 }, (_, code) => code);
  const named = [...new Set(matchers)].flatMap((raw) => Array.from(raw.replaceAll(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/gi, (_, long: string | undefined, short: string | undefined) => String.fromCodePoint(Math.min(0x10ffff, parseInt(long ?? short ?? '', 16)))), (letter) => letter.codePointAt(0) ?? 0));
  const others = [0xa0, 0xe9, 0x17f, 0x3b1, 0x2028, 0x4e2d, 0x1f600];
  const printable = ascii.filter((code) => code > 0x60 && code < 0x7b);
  return new Set([...printable, ...ascii, ...named.flatMap((code) => [code - 1, code, code + 1]), ...others].filter((code) => code >= 0 && code <= 0x10ffff).map((code) => String.fromCodePoint(code)));
}

function only(ways: Ways, places: ReadonlySet<number>): Ways {
  return new Map([...ways].filter(([place]) => places.has(place)));
}

function either(one: Piece, other: Piece): Piece {
  return { empty: one.empty + other.empty, first: sum(one.first, other.first, 1), last: sum(one.last, other.last, 1) };
}

/** The ways of both, those of the second as many times. */
function sum(one: Ways, other: Ways, times: number): Ways {
  if (times === 0) return one;
  const all = new Map(one);
  for (const [place, ways] of other) increase(all, place, ways * times);
  return all;
}

function increase(ways: Map<number, number> | undefined, place: number, by: number): void {
  ways?.set(place, (ways.get(place) ?? 0) + by);
}

function total(ways: Ways): number {
  let all = 0;
  for (const each of ways.values()) all += each;
  return all;
}
