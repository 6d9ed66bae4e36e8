import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { countLines } from '../../../src/count-lines.js';
import { findHits, needleOf as numberOf, placeOf } from '../../../src/detect/hits.js';
import { buildPrefilter } from '../../../src/detect/prefilter/build.js';
import { startKernel, type Kernel } from '../../../src/detect/prefilter/kernel.js';
import { findLiterals } from '../../../src/detect/prefilter/literals.js';
import { findRuns, longestRun, looksRandom } from '../../../src/detect/prefilter/runs.js';
import { scanner } from '../../../src/detect/prefilter/scanner.js';
import { hidden, openPrefilter, type Tables } from '../../../src/detect/prefilter/tables.js';
import { worthTables } from '../../../src/detect/worth.js';
import { kernelCode } from '../kernel-code.js';
import { pick, random, type Random } from '../random.js';
import { rule } from '../rule.js';

/*
 * Three searches have to agree: the plain one below, the one in JavaScript, and the kernel. Whatever an alignment, a block's end or a
 * needle's shape does to the fast ones, it does not do to the plain one.
 */

const keywords = ['abc', 'sk_live_', '-----BEGIN RSA', 'aaaa', 'aaaaaaaa', '+AStx', 'QKIA', 'ab_', 'x--', '--x', 'service_account"'];
const tables = openPrefilter(buildPrefilter(keywords.map((keyword, at) => rule(`r-${at}`, new RegExp(keyword.replace(/[+]/g, '\\$&')), { keywords: [keyword] })), ['passw', 'pwd', '://']));
let code: Uint8Array;
let kernel: Kernel;

beforeAll(() => {
  code = kernelCode();
  kernel = startKernel(code, tables);
}, 120_000);

type Search = 'javascript' | 'kernel';
const searches: readonly Search[] = ['javascript', 'kernel'];
const none = (): boolean => false;

test.each([50, 50_000])('of a needle that overlaps itself %d times, the first place counts alone', (length) => {
  for (const before of ['', '.', '..', '....', '.......']) {
    const hits = findHits(scanner(tables, () => code), Buffer.from(`${before}${'a'.repeat(length)}. aaaa`));
    const [short, long] = [needleOf(tables, 'aaaa'), needleOf(tables, 'aaaaaaaa')];
    const places = Array.from(hits, (hit) => `${placeOf(hit)} ${numberOf(hit)}`);
    expect(places).toEqual([`${before.length} ${short}`, `${before.length} ${long}`, `${before.length + length + 2} ${short}`]);
  }
});

describe.each(searches)('in %s', (search) => {
  const literals = (bytes: Uint8Array): readonly string[] => collect((found) => (search === 'kernel' ? kernel.search(bytes, found, none) : findLiterals(tables, bytes, found)));
  const runs = (bytes: Uint8Array): readonly string[] => collect((found) => (search === 'kernel' ? kernel.search(bytes, none, found) : findRuns(bytes, found)));

  test('every needle is found at every place of a small text', () => {
    const missed = needlesOf(tables).flatMap(({ text, needle }) => [0, 1, 2, 3, 4, 5, 6, 7].filter((place) => !literals(Buffer.from(`${'.'.repeat(place)}${text}`, 'latin1')).includes(`${place} ${needle}`)));
    expect(missed).toEqual([]);
  });

  test.each([1, 2, 3, 4])('pieces of needles in noise, %d', (seed) => {
    const bytes = noise(random(seed), 20_000);
    expect(literals(bytes)).toEqual(plainLiterals(tables, bytes));
    expect(runs(bytes)).toEqual(plainRuns(bytes));
  });

  test.each([0, 1, 2, 3])('bytes that begin %d bytes into their memory', (shift) => {
    const bytes = noise(random(9), 3000).subarray(shift);
    expect(literals(bytes)).toEqual(plainLiterals(tables, bytes));
    expect(runs(bytes)).toEqual(plainRuns(bytes));
  });

  test('needles and runs across the ends of blocks', () => {
    const text = `sk_live_${fake.alnum(40, 1)} `;
    const bytes = Buffer.from(text.repeat(Math.ceil(600_000 / text.length)));
    const ending = ` ${needleOf(tables, 'sk_live_')}`;
    expect(literals(bytes).filter((found) => found.endsWith(ending))).toHaveLength(bytes.length / text.length);
    expect(runs(bytes)).toHaveLength(bytes.length / text.length);
  });

  test.each([longestRun - 1, longestRun, longestRun + 1, 300_000])('a run of %d characters', (length) => {
    const bytes = Buffer.from(`. ${fake.alnum(length, 3)} ${fake.hex(32, 4)} .`);
    expect(runs(bytes)).toEqual(plainRuns(bytes));
  });

  test('more hits than are answered at a time', () => {
    const bytes = Buffer.from('abc '.repeat(30_000));
    expect(literals(bytes)).toHaveLength(30_000);
  });

  test.each(['sk_live_', 'service_account"', '-----BEGIN RSA'])('more of %s than are answered at a time', (needle) => {
    const bytes = Buffer.from(`${needle}.`.repeat(25_000));
    const ending = ` ${needleOf(tables, needle) ?? needleOf(tables, needle.toLowerCase())}`;
    expect(literals(bytes).filter((found) => found.endsWith(ending))).toHaveLength(25_000);
  });

  test('more runs than are answered at a time', () => {
    const bytes = Buffer.from(Array.from({ length: 25_000 }, (_, nth) => fake.alnum(12 + (nth % 5), nth)).join(' '));
    expect(runs(bytes)).toEqual(plainRuns(bytes));
  });

  test.each([0, 1, 2, 3, 11, 12, 13, 64, 65])('%d bytes', (length) => {
    const bytes = Buffer.from(fake.hex(length, 5));
    expect([literals(bytes), runs(bytes)]).toEqual([plainLiterals(tables, bytes), plainRuns(bytes)]);
  });
});

describe('what the kernel dismisses by itself', () => {
  const plain = scanner(tables);
  const dismissing = (): ReturnType<typeof scanner> => scanner(tables, () => code, worthTables);

  test.each([1, 2, 3, 4, 5, 6])('is what would have been dismissed anyway, %d', (seed) => {
    const bytes = Buffer.concat([noise(random(seed), 300_000, partOfText), noise(random(seed + 100), 300_000, partOfLine)]);
    expect(findHits(dismissing(), bytes)).toEqual(findHits(plain, bytes));
  });

  test('is almost all of an ordinary text', () => {
    const bytes = Buffer.from('See https://example.com/a on get_x86_core_v2_utf8_name.\n\nSay what a password is for.\n\n\n'.repeat(4000));
    const count = (kernel: Kernel): number => {
      let hits = 0;
      kernel.search(bytes, (_, needle) => ((hits += isContext(needle) ? 1 : 0), false), () => ((hits += 1), false));
      return hits;
    };
    expect(count(kernel)).toBe(3 * 4000);
    expect(count(startKernel(code, tables, worthTables()))).toBeLessThan(20);
  });

  test.each(['://', 'passw', 'passw '])('costs no more where a megabyte of %s is run together', (text) => {
    const bytes = Buffer.from(text.repeat(1_000_000 / text.length));
    expect(findHits(dismissing(), bytes)).toEqual(findHits(plain, bytes));
  });
});

test.each([0, 1, 63, 64, 65, 1023, 70_000, 600_001])('lines of %d bytes, by the kernel too', (length) => {
  const bytes = Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 7919) % 11 === 0 ? 10 : at % 256)).subarray(length > 70 ? 3 : 0);
  const expected = bytes.filter((byte) => byte === 10).length;
  expect([countLines(bytes), kernel.lines(bytes)]).toEqual([expected, expected]);
});

test('a search that has found enough stops', () => {
  let seen = 0;
  const stop = (): boolean => ++seen === 2;
  expect([findLiterals(tables, Buffer.from('abc abc abc'), stop), seen]).toEqual([true, 2]);
});

test('tables of another layout are refused', () => {
  expect(() => openPrefilter(new Uint8Array(128))).toThrow('another version');
});

function collect(search: (found: (one: number, other: number) => boolean) => boolean): readonly string[] {
  const all: [number, number][] = [];
  search((one, other) => {
    all.push([one, other]);
    return false;
  });
  return all.sort(([one, first], [other, second]) => one - other || first - second).map((pair) => pair.join(' '));
}

function needlesOf({ texts, bytes, needles }: Tables): readonly { readonly text: string; readonly needle: number }[] {
  return Array.from({ length: needles }, (_, needle) => ({ needle, text: Buffer.from(bytes.subarray(texts[needle], texts[needle + 1]).map((byte) => byte ^ hidden)).toString('latin1') }));
}

function needleOf(tables: Tables, text: string): number | undefined {
  return needlesOf(tables).find((needle) => needle.text === text)?.needle;
}

function plainLiterals(tables: Tables, bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const small = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return collect((found) => {
    for (const { text: piece, needle } of needlesOf(tables)) {
      const within = ((tables.marks[needle] ?? 0) & 1) === 1 ? text : small;
      for (let at = within.indexOf(piece); at >= 0; at = within.indexOf(piece, at + 1)) found(at, needle);
    }
    return false;
  });
}

function plainRuns(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const runs = [...text.matchAll(/[A-Za-z0-9_-]{12,}/g)].map(({ index, 0: run }) => [index, index + run.length] as const);
  return runs.filter(([start, end]) => looksRandom(bytes, start, end)).map((pair) => pair.join(' '));
}

function isContext(needle: number): boolean {
  return (((tables.marks[needle] ?? 0) >> 1) & 7) === 1;
}

function noise(random: Random, length: number, next: (random: Random) => Uint8Array = onePart): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < length;) {
    const part = next(random);
    parts.push(part);
    size += part.length;
  }
  return Buffer.concat(parts);
}

function onePart(random: Random): Uint8Array {
  const seed = random(1e6);
  switch (random(6)) {
    case 0: return Buffer.from(pick(needlesOf(tables), random).text, 'latin1');
    case 1: return Buffer.from(pick(keywords, random).toUpperCase().slice(random(3)));
    case 2: return Buffer.from(fake.alnum(random(90), seed));
    case 3: return Buffer.from(pick([' ', '\n', '_', '-', 'getElementById', 'some-long-name-2', '"', '=', '0x', '', '0x1f2e3d4c5b6a7988', '0X1f2e3d4c5b6a7988ULL', '0x1f2e3d4c5b6a79881f2e3d'], random));
    case 4: return Buffer.from(fake.hex(random(70), seed));
    default: return Uint8Array.from({ length: random(20) }, () => random(256));
  }
}

/** As in source text: names, addresses with and without a user, passwords with and without one. */
function partOfText(random: Random): Uint8Array {
  const seed = random(1e6);
  switch (random(7)) {
    case 0: return Buffer.from(pick(['https://example.com/a/b ', 'redis://user:secret1@host/0 ', '"git://x%40y"', '<http://a>', `://${'x'.repeat(1190 + random(20))}@h`, "ftp://'"], random));
    case 1: return Buffer.from(pick(['password = ', 'passwd: "abc"\n', 'PWD=$HOME\n', 'passw\n\n\n', 'pwd = "x1!y"', 'Password field', 'passw12', 'pwd\r\n'], random));
    case 2: return Buffer.from(pick([fake.alnum(8 + random(60), seed), fake.hex(random(70), seed), `AC${fake.hex(32, seed)}`, `0x${fake.hex(20, seed)}`, fake.digits(random(20), seed)], random));
    case 3: return Buffer.from(pick(['getElementByIdV2', 'UTF8ToUTF16Converter', 'x86_64-unknown-linux-gnu', 'sha256WithRSAEncryption', 'MAX_SAFE_INT8_V2_X3', 'iPhone12Pro6s7Plus'], random));
    case 4: return Buffer.from(pick([' ', '\n', ' = ', '"', "', '", ';\n', '\t', '.', '/', '%', '~', '=='], random));
    case 5: return Buffer.from(' '.repeat(random(40)));
    default: return Uint8Array.from({ length: random(6) }, () => random(256));
  }
}

/** The same in lines of every length. */
function partOfLine(random: Random): Uint8Array {
  return Buffer.concat([...Array.from({ length: random(pick([3, 30, 300], random)) }, () => partOfText(random)), Buffer.from(random(3) > 0 ? '\n' : '')]);
}

describe('what stands for some bytes', () => {
  const dice = random(5);
  const bytes = Buffer.from(Array.from({ length: 600_000 }, () => dice(256)));
  const changed = (at: number): Buffer => {
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ (1 << dice(8));
    return other;
  };

  test('is the same for the same, wherever they lie and whatever was looked at before', () => {
    const identity = kernel.identify(bytes);
    kernel.search(bytes, none, none);
    expect(kernel.identify(Buffer.concat([Buffer.from('x'), bytes]).subarray(1))).toBe(identity);
    expect(startKernel(code, tables).identify(bytes)).not.toBe(identity);
  });

  test('is other for others', () => {
    const blocks = [bytes.subarray(0, 262_144), bytes.subarray(262_144, 524_288)];
    const others = [
      ...[0, 1, 15, 16, 31, 32, 262_143, 262_144, 524_288, 599_999].map(changed), ...Array.from({ length: 200 }, () => changed(dice(bytes.length))),
      bytes.subarray(1), bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from([0])]), Buffer.concat([blocks[1] ?? bytes, blocks[0] ?? bytes, bytes.subarray(524_288)]),
      Buffer.alloc(0), Buffer.alloc(1), Buffer.alloc(32), Buffer.alloc(64), Buffer.alloc(600_000),
    ];
    const identities = [bytes, ...others].map((each) => kernel.identify(each));
    expect(new Set(identities).size).toBe(identities.length);
  });
});
