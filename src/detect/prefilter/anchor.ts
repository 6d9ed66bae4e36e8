import { commonGrams } from './common-grams.js';
import { codeOf, gramOf } from './gram.js';
import type { Needle } from './needle.js';

/**
 * A gram whose occurrence makes a needle worth comparing, and how far into the needle it stands: -1 when it begins one byte before. With it
 * go the codes of the bytes that may stand before it, or else of those that may stand behind.
 */
export type Anchor = { readonly gram: number; readonly offset: number; readonly before: readonly number[]; readonly after: readonly number[] };

/** Codes of bytes from the most to the least common in source text; those not named are rare. */
const common = " etaoinrsl(),.cdup=m'-\"fhg/;:01bvy{}2xwk";
const rank: ReadonlyMap<number, number> = new Map([...common].map((character, at) => [codeOf(character.charCodeAt(0)), at] as const).reverse());

/**
 * The grams by which a needle is found when only every second place of a text is looked at: two that stand side by side, the least common
 * ones that it has.
 */
export function anchorsOf({ text }: Pick<Needle, 'text'>, taken: ReadonlySet<number>): readonly Anchor[] {
  const grams = gramsOf(text);
  if (grams.length === 1) return anchorsOfThree(text, grams);
  const at = leastCommon(grams, taken);
  const codes = codesOf(text);
  return [at, at + 1].map((offset) => ({ gram: grams[offset] ?? 0, offset, before: codes.slice(Math.max(0, offset - 1), offset), after: offset > 0 ? [] : codes.slice(3, 4) }));
}

/** A needle of three bytes goes together with whatever may stand beside it, on the side that leaves the rarer two of its bytes. */
function anchorsOfThree(text: string, grams: readonly number[]): readonly Anchor[] {
  const [first = 0, second = 0, third = 0] = codesOf(text);
  const anything = Array.from({ length: 64 }, (_, code) => code);
  const whole = { gram: grams[0] ?? 0, offset: 0 };
  return weight(first) * weight(second) < weight(second) * weight(third)
    ? [{ ...whole, before: anything, after: [] }, ...anything.map((code) => ({ gram: code | (first << 6) | (second << 12), offset: -1, before: [], after: [third] }))]
    : [{ ...whole, before: [], after: anything }, ...anything.map((code) => ({ gram: second | (third << 6) | (code << 12), offset: 1, before: [first], after: [] }))];
}

function codesOf(text: string): readonly number[] {
  return [...text].map((character) => codeOf(character.charCodeAt(0)));
}

function gramsOf(text: string): readonly number[] {
  return Array.from({ length: text.length - 2 }, (_, at) => gramOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)));
}

/** What a gram costs that other needles have as an anchor too, of what it would cost otherwise: one more needle to compare at each of them. Measured. */
const shared = 0.6;

function leastCommon(grams: readonly number[], taken: ReadonlySet<number>): number {
  const costs = grams.map((gram) => (taken.has(gram) ? shared * commonness(gram) : commonness(gram)));
  const sums = costs.slice(1).map((cost, at) => cost + (costs[at] ?? 0));
  return sums.indexOf(Math.min(...sums));
}

function commonness(gram: number): number {
  const listed = commonGrams().get(gram);
  return listed === undefined ? Math.sqrt(weight(gram & 63) * weight((gram >> 6) & 63) * weight(gram >> 12)) / (20 + commonGrams().size) : 1 / (20 + listed);
}

function weight(code: number): number {
  return 1 / (1 + (rank.get(code) ?? 63));
}
