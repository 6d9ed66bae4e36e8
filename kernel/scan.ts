/*
 * The kernel of the byte prefilter, in AssemblyScript (https://www.assemblyscript.org): the same answers as src/detect/prefilter/literals.ts
 * and runs.ts, several times faster, because WebAssembly reads memory without checks and compares sixteen bytes at once. The tables of
 * src/detect/prefilter/tables.ts lie at address 0. Behind the bytes to read lie 64 zero bytes. Answers are pairs of words at `answers`,
 * and behind them lie 32 kB for lists of this program's own.
 *
 * Where the tables of src/detect/worth.ts are there, what they show to be worth nothing is left out of the answers; see the end of this file.
 */

/** The address from which a call that filled its answers is to be continued. */
export let resume: usize = 0;

// The words of the header that hold where a section begins.
const bitmap: usize = 12;
const before: usize = 16;
const after: usize = 20;
const buckets: usize = 24;
const entries: usize = 28;
const texts: usize = 32;
const bytes: usize = 36;
const marks: usize = 40;
const heads: usize = 44;
const worth: usize = 60;

/** Bytes that are looked at in one go before what was seen among them is looked at closely. */
const stretch: usize = 4096;

/**
 * Addresses and numbers of the needles that lie between `begin` and `to`, by their anchors from `from` on. Returns how many there are; see
 * `resume`. Of sixteen bytes the eight grams are looked up that begin at every second of them. Each step keeps a list for the next one, behind
 * the answers, and takes no branch that depends on what is read: a processor guesses wrong at every second of those.
 */
export function literals(begin: usize, from: usize, to: usize, answers: usize, room: u32): u32 {
  if (from == begin) soughtFrom = userOrEnd = knownTo = begin;
  const sixteens = answers + (<usize>room << 3);
  const places = sixteens + 2 * stretch;
  let count: u32 = 0;
  for (let at = from; at < to; at += stretch) {
    const end = min(at + stretch, to);
    const likely = quadsAmong(sixteens, anchorsFrom(at, end, sixteens), places, to);
    let sixteen: usize = 0;
    for (let next = places; next < likely; next += 4) {
      const place = <usize>load<u32>(next);
      const around = at + ((place - at) & ~15);
      if (around != sixteen) {
        sixteen = around;
        // Each of the eight has some sixty needles to answer with, at most.
        if (room - count < 1024) {
          resume = sixteen;
          return count;
        }
      }
      count = compareAt(place, begin, to, answers, count);
    }
  }
  resume = 0;
  return count;
}

/** Lists the sixteens with anchors among them: each with one bit for each of the eight grams. Returns where the list ends. */
function anchorsFrom(from: usize, to: usize, list: usize): usize {
  const bits = <usize>load<u32>(bitmap);
  let end = list;
  for (let place = from; place < to; place += 16) {
    const here = anchorsAmong(bits, gramsOf(v128.load(place)));
    const there = anchorsAmong(bits, gramsOf(v128.load(place, 2)));
    const found = <u32>i16x8.bitmask(i16x8.ne(i16x8.narrow_i32x4_u(here, there), i16x8.splat(0)));
    store<u32>(end, <u32>place);
    store<u32>(end, found, 4);
    end += <usize>(found != 0) << 3;
  }
  return end;
}

/** Lists the places of those anchors beside which a byte stands that may stand there. Returns where the list ends. */
function quadsAmong(sixteens: usize, last: usize, list: usize, to: usize): usize {
  let end = list;
  for (let next = sixteens; next < last; next += 8) {
    const place = <usize>load<u32>(next);
    for (let found = load<u32>(next, 4); found != 0; found &= found - 1) {
      const lane = <usize>ctz(found);
      const at = place + ((lane & 3) << 2) + ((lane >> 2) << 1);
      store<u32>(end, <u32>at);
      end += <usize>((has(before, quadAt(at - 1)) | has(after, quadAt(at))) & <u32>(at < to)) << 2;
    }
  }
  return end;
}

/** The grams that begin at the first, fifth, ninth and thirteenth of sixteen bytes. */
// @ts-ignore: decorator
@inline
function gramsOf(sixteen: v128): v128 {
  const codes = v128.or(v128.and(sixteen, i8x16.splat(0x1f)), v128.and(i16x8.shr_u(sixteen, 1), i8x16.splat(0x20)));
  return v128.or(
    v128.or(v128.and(codes, i32x4.splat(0x3f)), v128.and(i32x4.shr_u(codes, 2), i32x4.splat(0xfc0))),
    v128.and(i32x4.shr_u(codes, 4), i32x4.splat(0x3f000)),
  );
}

/** Of four grams: not zero in the lanes of those that are anchors. */
// @ts-ignore: decorator
@inline
function anchorsAmong(bits: usize, grams: v128): v128 {
  const places = i32x4.shr_u(grams, 3);
  let known = v128.load8_lane(bits + <usize>i32x4.extract_lane(places, 0), i32x4.splat(0), 0);
  known = v128.load8_lane(bits + <usize>i32x4.extract_lane(places, 1), known, 4);
  known = v128.load8_lane(bits + <usize>i32x4.extract_lane(places, 2), known, 8);
  known = v128.load8_lane(bits + <usize>i32x4.extract_lane(places, 3), known, 12);
  // The lowest three bits tell which bit of the byte that was loaded is meant.
  const bit = v128.or(v128.and(grams, i32x4.splat(7)), i32x4.splat(0x80808000));
  return v128.and(known, i8x16.swizzle(i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0), bit));
}

/** The codes of four bytes, side by side; three of them are a gram. */
// @ts-ignore: decorator
@inline
function quadAt(place: usize): u32 {
  const word = load<u32>(place);
  const codes = (word & 0x1f1f1f1f) | ((word >> 1) & 0x20202020);
  return (codes & 0x3f) | ((codes >> 2) & 0xfc0) | ((codes >> 4) & 0x3f000) | ((codes >> 6) & 0xfc0000);
}

// @ts-ignore: decorator
@inline
function has(section: usize, quad: u32): u32 {
  const bit = (quad * 0x9e3779b1) >> 15;
  return (<u32>load<u8>(<usize>load<u32>(section) + (bit >> 3)) >> (bit & 7)) & 1;
}

/** Adds the needles that have the gram at `place` as an anchor. */
function compareAt(place: usize, begin: usize, to: usize, answers: usize, count: u32): u32 {
  const bucket = <usize>load<u32>(buckets) + ((((quadAt(place) & 0x3ffff) * 0x9e3779b1) >> 20) << 2);
  const list = <usize>load<u32>(entries);
  const end = load<u32>(bucket, 4);
  for (let at = load<u32>(bucket); at < end; at++) {
    const entry = load<u32>(list + (at << 2));
    const start = place + 1 - (entry & 0xff);
    if (!beginsAt(entry >> 8, start) || start < begin || !standsAt(entry >> 8, start, to) || !isNameWorthReading(entry >> 8, start, begin, to)) continue;
    answer(answers, count, start, <usize>(entry >> 8));
    count++;
  }
  return count;
}

/** Whether the codes of a needle's first bytes stand at `start`: most of a bucket is dismissed by that. */
// @ts-ignore: decorator
@inline
function beginsAt(needle: u32, start: usize): bool {
  const head = load<u32>(<usize>load<u32>(heads) + (needle << 2));
  return ((quadAt(start) ^ head) & (0xffffff >> ((head >> 31) * 6))) == 0;
}

function standsAt(needle: u32, start: usize, to: usize): bool {
  const places = <usize>load<u32>(texts) + (needle << 2);
  const length = load<u32>(places, 4) - load<u32>(places);
  const text = <usize>load<u32>(bytes) + load<u32>(places);
  if (start + length > to) return false;
  const exact = (load<u8>(<usize>load<u32>(marks) + needle) & 1) != 0;
  for (let at: u32 = 0; at < length; at++) {
    const byte = <u32>load<u8>(start + at);
    if (((exact || byte - 65 >= 26 ? byte : byte | 32) ^ 0x80) != <u32>load<u8>(text + at)) return false;
  }
  return true;
}

/** Beginnings and ends of the runs between `begin` and `to` that could be keys by their look, those behind `from`. Returns how many there are; see `resume`. */
export function runs(begin: usize, from: usize, to: usize, answers: usize, room: u32): u32 {
  let count: u32 = 0;
  let place = from;
  dataFrom = dataTo = 0;
  while (place < to) {
    if (room - count < 8) break;
    const mask = runMask(place);
    let long = mask & (mask >> 1);
    long &= long >> 2;
    long &= long >> 4;
    long &= long >> 4;
    const last = <u32>clz(~mask);
    // Where a run goes on behind these 64 bytes, they are left at its beginning; it is looked at by itself when it is longer than they are.
    let next = place + 64 - last;
    if (long != 0) {
      if (last == 64 || ((long & 1) != 0 && place > begin && kindOf(place - 1) != 0)) {
        next = longRun(place, begin, to, answers, count);
        count += seen;
      } else {
        long &= (<u64>-1) >> last;
        if (mayBeRandom(place, long)) count = runsWithin(place, mask, long, begin, to, answers, count);
      }
    }
    place = next;
  }
  resume = place < to ? place : 0;
  return count;
}

/** Adds the random ones of the runs that begin at `long` among the 64 bytes at `place`. */
function runsWithin(place: usize, mask: u64, beginnings: u64, begin: usize, to: usize, answers: usize, known: u32): u32 {
  let count = known;
  for (let long = beginnings; long != 0;) {
    const start = <u32>ctz(long);
    const length = <u32>ctz(~(mask >> start));
    if (!isHexNumber(place + start, length) && isRandomWithin(place, start, length) && !isInWrapped(place + start, begin, to) && isRunWorthReading(place + start, place + start + length, begin, to)) {
      answer(answers, count, place + start, place + start + length);
      count++;
    }
    long &= (<u64>-1) << (start + length);
  }
  return count;
}

/** Whether any run of those that begin at `long` among 64 bytes could be random: all changes in them, counted together, are enough for one. */
// @ts-ignore: decorator
@inline
function mayBeRandom(place: usize, long: u64): bool {
  let within = long | (long << 1);
  within |= within << 2;
  within |= within << 4;
  within |= within << 4;
  within &= within >> 1;
  const digits = ofKind(place, 0x30, 10);
  const capitals = ofKind(place, 0x41, 26);
  const numbers = <u32>popcnt((digits ^ (digits >> 1)) & within);
  const cases = <u32>popcnt((capitals ^ (capitals >> 1)) & within);
  return numbers >= 3 || numbers + cases >= (numbers == 0 ? 8 : 5);
}

/** Whether `longRun` found one. */
let seen: u32 = 0;

/** The run around `place`, of any length. Returns where to go on. */
function longRun(place: usize, begin: usize, to: usize, answers: usize, count: u32): usize {
  let start = place;
  while (start > begin && kindOf(start - 1) != 0) start--;
  let end = place;
  for (let within: u32 = 64; within == 64 && end < to; end += within) within = <u32>ctz(~runMask(end));
  end = min(end, to);
  seen = looksRandom(start, end) && !isInWrapped(start, begin, to) && isRunWorthReading(start, end, begin, to) ? 1 : 0;
  if (seen) answer(answers, count, start, end);
  return end + 1;
}

// @ts-ignore: decorator
@inline
function answer(answers: usize, count: u32, one: usize, other: usize): void {
  store<u32>(answers + (count << 3), <u32>one);
  store<u32>(answers + (count << 3), <u32>other, 4);
}

/** `0x` begins a number, and sixteen digits and a suffix end one. */
// @ts-ignore: decorator
@inline
function isHexNumber(place: usize, length: u32): bool {
  return length <= 21 && (load<u16>(place) | 0x2000) == 0x7830;
}

/** `looksRandom` of a run that lies among 64 bytes. */
// @ts-ignore: decorator
@inline
function isRandomWithin(place: usize, start: u32, length: u32): bool {
  const changes = changesAmong(place, ((<u64>1 << (length - 1)) - 1) << start);
  return isRandom(length, <u32>changes, <u32>(changes >> 32));
}

/** How often digits and letters follow each other among 64 bytes, and behind that how often capitals and small letters do: in the pairs that begin at `pairs`, counted as bits. */
// @ts-ignore: decorator
@inline
function changesAmong(place: usize, pairs: u64): u64 {
  const digits = ofKind(place, 0x30, 10);
  const capitals = ofKind(place, 0x41, 26);
  const characters = digits | capitals | ofKind(place, 0x61, 26);
  const both = characters & (characters >> 1) & pairs;
  return popcnt((digits ^ (digits >> 1)) & both) | (popcnt((capitals ^ (capitals >> 1)) & both & ~(digits | (digits >> 1))) << 32);
}

/** One bit for each of 64 bytes: those of `count` from `first` on. */
// @ts-ignore: decorator
@inline
function ofKind(place: usize, first: i8, count: i8): u64 {
  return <u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(place), i8x16.splat(first)), i8x16.splat(count)))
    | (<u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(place, 16), i8x16.splat(first)), i8x16.splat(count))) << 16)
    | (<u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(place, 32), i8x16.splat(first)), i8x16.splat(count))) << 32)
    | (<u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(place, 48), i8x16.splat(first)), i8x16.splat(count))) << 48);
}

/** One bit for each of 64 bytes: letter, digit, `_` or `-`. */
// @ts-ignore: decorator
@inline
function runMask(place: usize): u64 {
  return inRun(place, 0) | (inRun(place, 16) << 16) | (inRun(place, 32) << 32) | (inRun(place, 48) << 48);
}

/** One bit for each of sixteen bytes: letter, digit, `_` or `-`. */
// @ts-ignore: decorator
@inline
function inRun(place: usize, offset: usize): u64 {
  const sixteen = v128.load(place + offset);
  const letter = i8x16.lt_u(i8x16.sub(v128.or(sixteen, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
  const digit = i8x16.lt_u(i8x16.sub(sixteen, i8x16.splat(0x30)), i8x16.splat(10));
  const separator = v128.or(i8x16.eq(sixteen, i8x16.splat(0x5f)), i8x16.eq(sixteen, i8x16.splat(0x2d)));
  return <u64>i8x16.bitmask(v128.or(v128.or(letter, digit), separator));
}

/** 1 separator, 2 digit, 3 small letter, 4 capital, 0 anything else. Without a branch: a processor guesses wrong at every second digit of a digest. */
// @ts-ignore: decorator
@inline
function kindOf(place: usize): u32 {
  const byte = <u32>load<u8>(place);
  return (<u32>(byte - 48 < 10) << 1) + <u32>(byte - 97 < 26) * 3 + (<u32>(byte - 65 < 26) << 2) + (<u32>(byte == 95) | <u32>(byte == 45));
}

function looksRandom(start: usize, end: usize): bool {
  const length = <u32>(end - start);
  if (length < 12 || length > 2048 || isHexNumber(start, length)) return false;
  let changes: u64 = 0;
  for (let at = start; at + 1 < end; at += 63) changes += changesAmong(at, (<u64>1 << (min(64, end - at) - 1)) - 1);
  return isRandom(length, <u32>changes, <u32>(changes >> 32));
}

function isRandom(length: u32, numbers: u32, cases: u32): bool {
  if (numbers == 0) return length >= 16 && 20 * cases >= 9 * length;
  return numbers >= 3 || 5 * (numbers + cases) >= 2 * length;
}

/** How many line feeds lie between `from` and `to`; behind `to` lie others' bytes, which are not counted. */
export function lines(from: usize, to: usize): u32 {
  let count: u32 = 0;
  let place = from;
  for (; place + 64 <= to; place += 64) {
    const pairs = i8x16.add(
      i8x16.add(i8x16.eq(v128.load(place), i8x16.splat(10)), i8x16.eq(v128.load(place, 16), i8x16.splat(10))),
      i8x16.add(i8x16.eq(v128.load(place, 32), i8x16.splat(10)), i8x16.eq(v128.load(place, 48), i8x16.splat(10))),
    );
    const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(i8x16.neg(pairs)));
    count += i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
  }
  for (; place < to; place++) count += <u32>(load<u8>(place) == 10);
  return count;
}

/**
 * Two sums of the bytes from `from` to `to`, behind which 32 zeros stand, by the keys at `keys`: the universal hash NH of UMAC
 * (https://www.rfc-editor.org/rfc/rfc4418, section 5.2), twice, the second time with the keys from sixteen bytes on. There are 32 bytes more of keys than of
 * bytes. Two texts of one length share both sums with a probability of 2^-64, as long as nobody knows the keys. The sums are four words of 64 bits.
 */
export function sums(from: usize, to: usize, keys: usize, answer: usize): void {
  let one = i64x2.splat(0);
  let other = i64x2.splat(0);
  for (let at = from, key = keys; at < to; at += 32, key += 32) {
    const left = v128.load(at);
    const right = v128.load(at, 16);
    const middle = v128.load(key, 16);
    one = i64x2.add(one, products(i32x4.add(left, v128.load(key)), i32x4.add(right, middle)));
    other = i64x2.add(other, products(i32x4.add(left, middle), i32x4.add(right, v128.load(key, 32))));
  }
  v128.store(answer, one);
  v128.store(answer, other, 16);
}

// @ts-ignore: decorator
@inline
function products(left: v128, right: v128): v128 {
  return i64x2.add(i64x2.extmul_low_i32x4_u(left, right), i64x2.extmul_high_i32x4_u(left, right));
}

/*
 * What was seen, looked at once more, as src/detect/worth.ts does: there is no way from here to there that costs less than this. The tables are 256 bytes,
 * of each its kinds as bits, and what it costs to write one class of characters behind another, 28 by 28, in quarters of a bit. Where the answer
 * depends on bytes before or behind those that are here, it is yes.
 */

const inValue: u8 = 1;
const inPassword: u8 = 2;
const endsValue: u8 = 4;
const endsAddress: u8 = 8;
const inWord: u8 = 16;
const inData: u8 = 32;
const beginsText: u8 = 64;
const beginsFormat: u8 = 128;

/** How far around a run the text is followed of which it may be a part; so much of a text is looked at. */
const reach: usize = 200;
const longestUser: usize = 1200;
const longestLines: usize = 2400;
const shortestPassword: usize = 4;

// @ts-ignore: decorator
@inline
function is(kind: u8, place: usize): bool {
  return (load<u8>(<usize>load<u32>(worth) + <usize>load<u8>(place)) & kind) != 0;
}

function isRunWorthReading(start: usize, end: usize, begin: usize, to: usize): bool {
  if (load<u32>(worth) == 0 || mayBeDrawn(start, end)) return true;
  let first = start;
  while (first > begin && first > start - reach && is(inValue, first - 1)) first--;
  let last = end;
  while (last < to && last < end + reach && is(inValue, last)) last++;
  return first == begin || last == to || mayBeDrawn(first, last);
}

const shortestWrapped: usize = 56;
const longestWrapped: usize = 160;
/** How far before a run what it belongs to may begin: its word, and a text in base64. */
const backInData: usize = 64;

/** The line of data, letters and digits and `+/`, that was looked at last. */
let dataFrom: usize = 0;
let dataTo: usize = 0;
/** Whether it is wrapped, and one of several; see src/detect/wrapped.ts. What holds an equals sign is left to it. */
let isWrapped: bool = false;

/** Whether a run is in a line of wrapped data, and neither a key by its format nor the beginning of a text in base64. */
function isInWrapped(start: usize, begin: usize, to: usize): bool {
  if (load<u32>(worth) == 0 || !knowsData()) return false;
  if (start < dataFrom || start >= dataTo) lookAtData(start, begin, to);
  if (!isWrapped || is(beginsFormat, start)) return false;
  let word = start;
  while (word > dataFrom && start - word < backInData && (is(inWord, word - 1) || load<u8>(word - 1) == 0x2f)) word--;
  if (is(beginsFormat, word)) return false;
  const first = start - dataFrom > backInData ? start - backInData : dataFrom;
  return !mayBeText(first) && !(load<u8>(dataFrom) == 0x2b && mayBeText(max(first, dataFrom + 1)));
}

/** The tables may say nothing of data. */
// @ts-ignore: decorator
@inline
function knowsData(): bool {
  return (load<u8>(<usize>load<u32>(worth) + 0x41) & inData) != 0;
}

/** See `mayBeTextAt` in src/detect/encodings/base64.ts. */
function mayBeText(place: usize): bool {
  return is(beginsText, place) && is(beginsText, place + 4) && is(beginsText, place + 8) && is(beginsText, place + 12) && is(beginsText, place + 16);
}

function lookAtData(place: usize, begin: usize, to: usize): void {
  dataFrom = startOfData(place, begin);
  dataTo = max(endOfData(place, to), place + 1);
  const next = behindLine(dataTo, to);
  isWrapped = next != 0 && isFullLine(dataFrom, dataTo, begin) && goesNotOn(dataFrom, next, begin, to) && isOneOfSeveral(dataFrom, next, begin, to);
}

function startOfData(place: usize, begin: usize): usize {
  let from = place;
  while (from > begin && place - from < longestWrapped && is(inData, from - 1)) from--;
  return from;
}

function endOfData(place: usize, to: usize): usize {
  let end = place;
  for (let within: usize = 16; within == 16 && end - place <= longestWrapped; end += within) within = <usize>ctz(~dataMask(end));
  return min(end, to);
}

/** One bit for each of sixteen bytes: letter, digit, `+` or `/`. */
// @ts-ignore: decorator
@inline
function dataMask(place: usize): u32 {
  const sixteen = v128.load(place);
  const letter = i8x16.lt_u(i8x16.sub(v128.or(sixteen, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
  const digit = i8x16.lt_u(i8x16.sub(sixteen, i8x16.splat(0x30)), i8x16.splat(10));
  const mark = v128.or(i8x16.eq(sixteen, i8x16.splat(0x2b)), i8x16.eq(sixteen, i8x16.splat(0x2f)));
  return <u32>i8x16.bitmask(v128.or(v128.or(letter, digit), mark));
}

/** Where the line behind the one that ends at `end` begins; 0 where none does, or not here. */
function behindLine(end: usize, to: usize): usize {
  const next = end + (load<u8>(end) == 13 ? 2 : 1);
  return next < to && load<u8>(next - 1) == 10 ? next : 0;
}

/** Whether nothing but data stands on a line, and as much as stands on one of wrapped data. */
function isFullLine(from: usize, end: usize, begin: usize): bool {
  return from > begin && load<u8>(from - 1) == 10 && end - from >= shortestWrapped && end - from < longestWrapped;
}

/** Whether the line before does not say that it goes on, and the next one is no further in. */
function goesNotOn(from: usize, next: usize, begin: usize, to: usize): bool {
  if (from < begin + 3 || next + 1 >= to) return false;
  const first = load<u8>(next) == 0x2b ? load<u8>(next + 1) : load<u8>(next);
  return first != 32 && first != 9 && load<u8>(from - (load<u8>(from - 2) == 13 ? 3 : 2)) != 0x5c;
}

/** Whether the line behind is such a line, or the one before. */
function isOneOfSeveral(from: usize, next: usize, begin: usize, to: usize): bool {
  const end = endOfData(next, to);
  if (behindLine(end, to) != 0 && isFullLine(next, end, begin)) return true;
  const last = from - (load<u8>(from - 2) == 13 ? 2 : 1);
  return isFullLine(startOfData(last, begin), last, begin);
}

/** What only makes a line worth reading: an address, whether it has a user; a word for passwords, whether one may follow. */
function isNameWorthReading(needle: u32, start: usize, begin: usize, to: usize): bool {
  if (load<u32>(worth) == 0 || ((load<u8>(<usize>load<u32>(marks) + needle) >> 1) & 7) != 1) return true;
  if (load<u8>(start) == 0x3a) return hasUser(start, to);
  const word = load<u32>(start) | 0x20202020;
  return (word != 0x73736170 && (word & 0xffffff) != 0x647770) || isPasswordNear(start, begin, to);
}

/** The first sign from `soughtFrom` on at which the user of an address or the address itself ends: addresses that are run together share it. */
let soughtFrom: usize = 0;
let userOrEnd: usize = 0;

function hasUser(start: usize, to: usize): bool {
  const from = start + 3;
  if (userOrEnd < from) {
    soughtFrom = from;
    userOrEnd = userOrEndFrom(from, to);
  }
  // Answers are not wholly in order: this address may begin a few bytes before the last one.
  const before = from < soughtFrom ? userOrEndFrom(from, soughtFrom) : soughtFrom;
  const mark = before < soughtFrom ? before : userOrEnd;
  return mark >= to || (mark - start <= longestUser && !is(endsAddress, mark));
}

function userOrEndFrom(from: usize, to: usize): usize {
  let mark = from;
  while (mark < to && !isUserOrEnd(mark)) mark++;
  return mark;
}

function isUserOrEnd(place: usize): bool {
  return load<u8>(place) == 0x40 || is(endsAddress, place) || (load<u32>(place) & 0xffffff) == 0x303425;
}

/** What is known of a line. */
let knownFrom: usize = 0;
let knownTo: usize = 0;
let known: bool = false;

function isPasswordNear(start: usize, begin: usize, to: usize): bool {
  if (start < knownFrom || start >= knownTo) lookAround(start, begin, to);
  return known;
}

/** The line of `place`, and the two behind it. */
function lookAround(place: usize, begin: usize, to: usize): void {
  let from = place;
  while (from > begin && place - from < longestLines && load<u8>(from - 1) != 10) from--;
  let last = from;
  let end: usize = 0;
  for (let lines = 0; lines < 3 && last < to && last - from < longestLines; last++) {
    if (load<u8>(last) != 10) continue;
    lines++;
    if (end == 0) end = last + 1;
  }
  const isLong = last - from >= longestLines || place - from >= longestLines;
  const isCut = isLong || from == begin || last == to;
  knownFrom = isCut ? place : from;
  knownTo = isLong ? place + longestLines : isCut ? place + 1 : end;
  known = isCut || holdsPassword(from, last);
}

function holdsPassword(from: usize, to: usize): bool {
  let telling = false;
  let value = from;
  let word = from;
  for (let here = from; here <= to; here++) {
    if (here == to || is(endsValue, here)) {
      if (telling && here - value >= shortestPassword) return true;
      telling = false;
      value = here + 1;
    } else if (is(inPassword, here)) telling = true;
    if (here < to && is(inWord, here)) continue;
    if (here - word >= shortestPassword && (mayBeDrawn(word, here) || isLongNumber(word, here))) return true;
    word = here + 1;
  }
  return false;
}

function isLongNumber(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (kindOf(at) != 2) return false;
  return to - from >= 12;
}

/** Could this have been drawn? See src/detect/context/looks.ts and randomness.ts. A rounding error is no reason to pass something over. */
function mayBeDrawn(from: usize, end: usize): bool {
  const to = min(end, from + reach);
  let bits: f64 = 0;
  let start = to;
  let letters: u32 = 0;
  for (let at = from; at <= to; at++) {
    const kind: u32 = at < to ? kindOf(at) : 0;
    if (kind > 1) {
      if (start == to) start = at;
      letters += <u32>(kind > 2);
      continue;
    }
    if (start < at && at - start >= 3 && letters > <u32>(at - start < 6)) bits += randomBits(start + headLength(start, at), at);
    start = to;
    letters = 0;
  }
  return bits > <f64>(to - from) / 8 - 1e-6;
}

/** How long a mark before hexadecimal digits is: up to four capitals, or one small letter that is no such digit, each behind a small letter or not, or `0x`. */
function headLength(from: usize, to: usize): usize {
  if (to - from < 18) return 0;
  let digits = to;
  while (digits > from && isSmallHex(load<u8>(digits - 1))) digits--;
  const length = digits - from;
  if (length == 0 || length > 5 || to - digits < 16) return 0;
  if (length == 2 && load<u16>(from) == 0x7830) return 2;
  const first = kindOf(from) == 3 && length > 1 ? from + 1 : from;
  if (digits - first == 1 && kindOf(first) == 3) return length;
  if (digits - first > 4) return 0;
  for (let at = first; at < digits; at++) if (kindOf(at) != 4) return 0;
  return length;
}

function isSmallHex(byte: u8): bool {
  return (<u32>(byte - 48 < 10) | <u32>(byte - 97 < 6)) != 0;
}

const ofHexDigit: f64 = 0.6780719051126377;
const ofOneLetter: f64 = 5.169925001442312;
const ofOneDigit: f64 = 1.84799690655495;
const ofBothLetter: f64 = 4.954196310386876;
const ofBothDigit: f64 = 2.632268215499513;
const ofBothHexLetter: f64 = 3.4594316186372973;
const ofBothHexDigit: f64 = 1.1375035237499351;

/** Bits by which letters and digits are likelier drawn than written. */
function randomBits(from: usize, to: usize): f64 {
  const costs = <usize>load<u32>(worth) + 256;
  let written: u32 = 0;
  let small: u32 = 0;
  let capitals: u32 = 0;
  let beyondHex: u32 = 0;
  let caseBefore: u32 = 0;
  let classBefore: u32 = 27;
  // How often each case followed each, in sixteen bits each: those behind none are not counted.
  let changes: u64 = 0;
  for (let at = from; at < to; at++) {
    const kind = kindOf(at);
    const letter = (<u32>load<u8>(at) | 32) - 97;
    const isLetter = kind != 2;
    const here: u32 = isLetter ? letter : 26;
    written += <u32>load<u8>(costs + <usize>(classBefore * 28 + here));
    classBefore = here;
    small += <u32>(kind == 3);
    capitals += <u32>(kind == 4);
    beyondHex |= <u32>isLetter & <u32>(letter > 5);
    changes += <u64>(<u32>isLetter & <u32>(caseBefore != 0)) << <u64>((((caseBefore << 1) + kind - 9) & 3) << 4);
    caseBefore = isLetter ? kind : caseBefore;
  }
  const caseBits = <f64>(changes & 0xffff) * smallOnSmall + <f64>((changes >> 16) & 0xffff) * capitalOnSmall
    + <f64>((changes >> 32) & 0xffff) * smallOnCapital + <f64>(changes >> 48) * capitalOnCapital;
  const letters: f64 = <f64>(small + capitals);
  const digits: f64 = <f64>(to - from) - letters;
  const bits: f64 = <f64>written / 4;
  const mixed = small > 0 && capitals > 0;
  if (!mixed) return beyondHex != 0 ? bits - letters * ofOneLetter - digits * ofOneDigit : bits - letters * 4 - digits * ofHexDigit;
  return beyondHex != 0 || to - from < 20
    ? bits - letters * ofBothLetter - digits * ofBothDigit + caseBits
    : bits - letters * ofBothHexLetter - digits * ofBothHexDigit + caseBits;
}

/** What a letter's case costs behind that of the letter before. */
const smallOnSmall: f64 = -0.82;
const capitalOnSmall: f64 = 2.09;
const smallOnCapital: f64 = -0.58;
const capitalOnCapital: f64 = 0.98;
