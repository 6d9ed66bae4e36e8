import { commonGrams } from './common-grams.js';
import { codeOf, gramOf } from './gram.js';
import type { Needle } from './needle.js';

/**
 * A gram whose occurrence makes a needle worth comparing, and how far into the needle it stands; with the gram one byte earlier in the
 * needle where there is one, otherwise the ones that may stand one byte later.
 */
export type Anchor = { readonly gram: number; readonly offset: number; readonly before: readonly number[]; readonly after: readonly number[] };

/** Codes of bytes from the most to the least common in source text; those not named are rare. */
const common = " etaoinrsl(),.cdup=m'-\"fhg/;:01bvy{}2xwk";
const rank: ReadonlyMap<number, number> = new Map([...common].map((character, at) => [codeOf(character.charCodeAt(0)), at] as const).reverse());

/**
 * The grams by which a needle is found when only every second place of a text is looked at: two that stand side by side, the least common
 * ones that it has. A needle of three bytes goes together with whatever may follow it.
 */
export function anchorsOf({ text }: Pick<Needle, 'text'>, taken: ReadonlySet<number>): readonly Anchor[] {
  const grams = gramsOf(text);
  const at = grams.length === 1 ? 0 : leastCommon(grams, taken);
  return [at, at + 1].flatMap((offset) => {
    const before = grams.slice(Math.max(0, offset - 1), offset);
    const after = offset > 0 ? [] : offset + 1 < grams.length ? grams.slice(1, 2) : followers(text, 1);
    return (offset < grams.length ? grams.slice(offset, offset + 1) : followers(text, offset)).map((gram) => ({ gram, offset, before, after }));
  });
}

function gramsOf(text: string): readonly number[] {
  return Array.from({ length: text.length - 2 }, (_, at) => gramOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)));
}

/** The grams of two known bytes and any third. */
function followers(text: string, at: number): readonly number[] {
  return Array.from({ length: 64 }, (_, code) => gramOf(text.charCodeAt(at), text.charCodeAt(at + 1), 0) | (code << 12));
}

function leastCommon(grams: readonly number[], taken: ReadonlySet<number>): number {
  const costs = grams.map((gram) => (taken.has(gram) ? 0 : commonness(gram)));
  const sums = costs.slice(1).map((cost, at) => cost + (costs[at] ?? 0));
  return sums.indexOf(Math.min(...sums));
}

function commonness(gram: number): number {
  const listed = commonGrams.get(gram);
  if (listed !== undefined) return 1 / (20 + listed);
  return [gram & 63, (gram >> 6) & 63, gram >> 12].reduce((product, code) => product / (1 + (rank.get(code) ?? 63)), 0.02);
}
