import { forms, type Form } from './needle.js';

/*
 * The tables of the prefilter as one run of bytes, little-endian, in sections that begin at multiples of eight, so that each is read where
 * it lies. The first sixteen words are: the mark, how many rules are covered, how many needles there are, then the sections' beginnings.
 */

/** Changes whenever the layout does. */
export const mark = 0x6b_66_00_08;

/** As they are, the texts of needles would look like keys to whoever searches an installed package; the kernel has this number too. */
export const hidden = 0x80;

/** In the order in which they lie; each with the size of its elements. */
export const sections = { bitmap: 4, before: 4, after: 4, buckets: 4, entries: 4, texts: 4, bytes: 1, marks: 1, heads: 4, firstRules: 4, rules: 2 } as const;

export type Section = keyof typeof sections;

/** A gram's bucket is the upper bits of this product. */
export const bucketBits = 12;

export function bucketOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - bucketBits);
}

/** The bit of a quad in `before` and `after` is the upper bits of this product; so many bits these have. */
const quadBitBits = 17;
export const quadBits: number = 1 << quadBitBits;

export function quadBitOf(quad: number): number {
  return Math.imul(quad, 0x9e3779b1) >>> (32 - quadBitBits);
}

/** The opened tables: views of the bytes, nothing copied. */
export type Tables = {
  readonly all: Uint8Array;
  /** How many rules they were made of, and how many needles that gave. */
  readonly coveredRules: number;
  readonly needles: number;
  /** One bit a gram: those that are anchors. */
  readonly bitmap: Uint32Array;
  /** Anchors with the byte that stands before them in their needle, or behind. Without either of the two, nothing is there to compare. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** Where in `entries` a bucket begins; one more than there are buckets. */
  readonly buckets: Uint32Array;
  /** A needle's number, shifted by eight, and one more than the offset of the gram in it. */
  readonly entries: Uint32Array;
  /** Where in `bytes` a needle's text begins; one more than there are needles. */
  readonly texts: Uint32Array;
  /** Each with the bits of `hidden` changed. */
  readonly bytes: Uint8Array;
  /** Bit 0: compared with its case; bits 1 to 3: form; bits 4 and 5: phase. */
  readonly marks: Uint8Array;
  /** The codes of a needle's first four bytes side by side; of three, and the highest bit, when it has no more. */
  readonly heads: Uint32Array;
  /** Where in `rules` those of a needle begin; one more than there are needles. */
  readonly firstRules: Uint32Array;
  readonly rules: Uint16Array;
};

/** Reads what `buildPrefilter` made. Throws when the bytes were made for another layout. */
export function openPrefilter(stored: Uint8Array): Tables {
  const all = stored.byteOffset % 8 === 0 ? stored : new Uint8Array(stored);
  const words = new Uint32Array(all.buffer, all.byteOffset, 16);
  if (words[0] !== mark) throw new Error('The tables of the prefilter were built for another version.');
  const span = (section: Section): readonly [ArrayBufferLike, number, number] => {
    const at = 3 + Object.keys(sections).indexOf(section);
    const [from = 0, to = 0] = words.subarray(at, at + 2);
    return [all.buffer, all.byteOffset + from, Math.floor((to - from) / sections[section])];
  };
  return {
    all,
    coveredRules: words[1] ?? 0,
    needles: words[2] ?? 0,
    bitmap: new Uint32Array(...span('bitmap')),
    before: new Uint32Array(...span('before')),
    after: new Uint32Array(...span('after')),
    buckets: new Uint32Array(...span('buckets')),
    entries: new Uint32Array(...span('entries')),
    texts: new Uint32Array(...span('texts')),
    bytes: new Uint8Array(...span('bytes')),
    marks: new Uint8Array(...span('marks')),
    heads: new Uint32Array(...span('heads')),
    firstRules: new Uint32Array(...span('firstRules')),
    rules: new Uint16Array(...span('rules')),
  };
}

export function formOf(tables: Tables, needle: number): Form {
  return forms[((tables.marks[needle] ?? 0) >> 1) & 7] ?? 'plain';
}

export function phaseOf(tables: Tables, needle: number): number {
  return (tables.marks[needle] ?? 0) >> 4;
}

/** Places of the rules that a needle stands for. */
export function rulesOf(tables: Tables, needle: number): Uint16Array {
  return tables.rules.subarray(tables.firstRules[needle], tables.firstRules[needle + 1]);
}
