import type { IndexedRule } from '../../catalog/rule-index.js';
import { anchorsOf } from './anchor.js';
import { codeOf, gramCount } from './gram.js';
import { forms, type Needle } from './needle.js';
import { needlesOf } from './needles.js';
import { bucketBits, bucketOf, hidden, mark, quadBitOf, quadBits, sections, type Section } from './tables.js';

type Content = Readonly<Record<Section, readonly number[] | Uint32Array>>;

/** The tables by which the pieces of `rules`, and `names` beside them, are found in bytes; see `openPrefilter`. */
export function buildPrefilter(rules: readonly IndexedRule[], names: readonly string[]): Uint8Array {
  const needles = needlesOf(rules, names);
  return laidOut({ ...search(needles), ...texts(needles) }, rules.length, needles.length);
}

type Search = 'bitmap' | 'before' | 'after' | 'buckets' | 'entries';

function search(needles: readonly Needle[]): Pick<Content, Search> {
  const taken = new Set<number>();
  const buckets: number[][] = Array.from({ length: 1 << bucketBits }, () => []);
  const [bitmap, before, after] = [bits(gramCount), bits(quadBits), bits(quadBits)];
  // The short ones first: they have the least to choose from, and what they have taken costs the others less.
  const shortFirst = needles.map((needle, at) => ({ needle, at })).sort((one, other) => one.needle.text.length - other.needle.text.length);
  shortFirst.forEach(({ needle, at }) => {
    for (const anchor of anchorsOf(needle, taken)) {
      taken.add(anchor.gram);
      raise(bitmap, anchor.gram);
      anchor.before.forEach((code) => raise(before, quadBitOf(code | (anchor.gram << 6))));
      anchor.after.forEach((code) => raise(after, quadBitOf(anchor.gram | (code << 18))));
      const bucket = buckets[bucketOf(anchor.gram)];
      const entry = (at << 8) | (anchor.offset + 1);
      if (bucket && !bucket.includes(entry)) bucket.push(entry);
    }
  });
  return { bitmap, before, after, buckets: beginnings(buckets), entries: buckets.flat() };
}

function bits(count: number): Uint32Array {
  return new Uint32Array(count / 32);
}

function raise(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function texts(needles: readonly Needle[]): Omit<Content, Search> {
  const bytes = needles.map(({ text }) => [...text].map((character) => character.charCodeAt(0)));
  const rules = needles.map(({ rules }) => rules);
  return {
    texts: beginnings(bytes), bytes: bytes.flat().map((byte) => byte ^ hidden),
    marks: needles.map(({ exact, form, phase }) => (exact ? 1 : 0) | (forms.indexOf(form) << 1) | (phase << 4)),
    heads: Uint32Array.from(bytes, headOf), firstRules: beginnings(rules), rules: rules.flat(),
  };
}

/** See `Tables.heads`. */
function headOf(bytes: readonly number[]): number {
  const codes = bytes.slice(0, 4).map((byte, at) => codeOf(byte) << (6 * at)).reduce((sum, code) => sum | code, 0);
  return bytes.length > 3 ? codes : codes | 0x80000000;
}

function beginnings(lists: readonly (readonly number[])[]): readonly number[] {
  let sum = 0;
  return [0, ...lists.map((list) => (sum += list.length))];
}

function laidOut(content: Content, rules: number, needles: number): Uint8Array {
  const names = Object.keys(sections) as Section[];
  const places = [64];
  for (const name of names) places.push(Math.ceil(((places.at(-1) ?? 0) + content[name].length * sections[name]) / 8) * 8);
  const view = new DataView(new ArrayBuffer(places.at(-1) ?? 0));
  [mark, rules, needles, ...places].forEach((word, at) => view.setUint32(at * 4, word, true));
  names.forEach((name, nth) => content[name].forEach((value, at) => {
    const place = (places[nth] ?? 0) + at * sections[name];
    if (sections[name] === 4) view.setUint32(place, value, true);
    else if (sections[name] === 2) view.setUint16(place, value, true);
    else view.setUint8(place, value);
  }));
  return new Uint8Array(view.buffer);
}
