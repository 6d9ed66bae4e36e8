/*
 * The kernel of the byte prefilter, in AssemblyScript (https://www.assemblyscript.org): the same answers as src/detect/prefilter/literals.ts
 * and runs.ts, several times faster, because WebAssembly reads memory without checks and compares sixteen bytes at once. The tables of
 * src/detect/prefilter/tables.ts lie at address 0. Behind the bytes to read lie 64 zero bytes. Answers are pairs of words at `answers`,
 * and behind them lie 32 kB for lists of this program's own.
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

/** Bytes that are looked at in one go before what was seen among them is looked at closely. */
const stretch: usize = 4096;

/**
 * Addresses and numbers of the needles that lie between `begin` and `to`, by their anchors from `from` on. Returns how many there are; see
 * `resume`. Of sixteen bytes the eight grams are looked up that begin at every second of them. Each step keeps a list for the next one, behind
 * the answers, and takes no branch that depends on what is read: a processor guesses wrong at every second of those.
 */
export function literals(begin: usize, from: usize, to: usize, answers: usize, room: u32): u32 {
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
    if (!beginsAt(entry >> 8, start) || start < begin || !standsAt(entry >> 8, start, to)) continue;
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
    if ((exact || byte - 65 >= 26 ? byte : byte | 32) != <u32>load<u8>(text + at)) return false;
  }
  return true;
}

/** Beginnings and ends of the runs between `begin` and `to` that could be keys by their look, those behind `from`. Returns how many there are; see `resume`. */
export function runs(begin: usize, from: usize, to: usize, answers: usize, room: u32): u32 {
  let count: u32 = 0;
  let place = from;
  while (place < to) {
    if (room - count < 8) break;
    const mask = inRun(place, 0) | (inRun(place, 16) << 16) | (inRun(place, 32) << 32) | (inRun(place, 48) << 48);
    let long = mask & (mask >> 1);
    long &= long >> 2;
    long &= long >> 4;
    long &= long >> 4;
    const last = <u32>clz(~mask);
    // Where a run goes on behind these 64 bytes, they are left at its beginning; it is looked at byte by byte when it is longer than they are.
    let next = place + 64 - last;
    if (long != 0) {
      if (last == 64 || ((long & 1) != 0 && place > begin && kindOf(place - 1) != 0)) {
        next = longRun(place, begin, to, answers, count);
        count += seen;
      } else {
        long &= (<u64>-1) >> last;
        if (mayBeRandom(place, long)) count = runsWithin(place, mask, long, answers, count);
      }
    }
    place = next;
  }
  resume = place < to ? place : 0;
  return count;
}

/** Adds the random ones of the runs that begin at `long` among the 64 bytes at `place`. */
function runsWithin(place: usize, mask: u64, beginnings: u64, answers: usize, known: u32): u32 {
  let count = known;
  for (let long = beginnings; long != 0;) {
    const start = <u32>ctz(long);
    const length = <u32>ctz(~(mask >> start));
    if (!isHexNumber(place + start, length) && isRandomWithin(place, start, length)) {
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

/** The run around `place`, byte by byte. Returns where to go on. */
function longRun(place: usize, begin: usize, to: usize, answers: usize, count: u32): usize {
  let start = place;
  while (start > begin && kindOf(start - 1) != 0) start--;
  let end = place;
  while (end < to && kindOf(end) != 0) end++;
  seen = looksRandom(start, end) ? 1 : 0;
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

/** `looksRandom` of a run that lies among 64 bytes: changes between neighbours are counted as bits. */
function isRandomWithin(place: usize, start: u32, length: u32): bool {
  const digits = ofKind(place, 0x30, 10);
  const capitals = ofKind(place, 0x41, 26);
  const characters = digits | capitals | ofKind(place, 0x61, 26);
  const pairs = characters & (characters >> 1) & (((<u64>1 << (length - 1)) - 1) << start);
  const numbers = <u32>popcnt((digits ^ (digits >> 1)) & pairs);
  const cases = <u32>popcnt((capitals ^ (capitals >> 1)) & pairs & ~(digits | (digits >> 1)));
  return isRandom(length, numbers, cases);
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

/** 1 separator, 2 digit, 3 small letter, 4 capital, 0 anything else. */
// @ts-ignore: decorator
@inline
function kindOf(place: usize): u32 {
  const byte = <u32>load<u8>(place);
  if (byte - 48 < 10) return 2;
  if (byte - 97 < 26) return 3;
  if (byte - 65 < 26) return 4;
  return byte == 95 || byte == 45 ? 1 : 0;
}

function looksRandom(start: usize, end: usize): bool {
  const length = <u32>(end - start);
  if (length < 12 || length > 2048 || isHexNumber(start, length)) return false;
  let numbers: u32 = 0;
  let cases: u32 = 0;
  let previous: u32 = 1;
  for (let at = start; at < end; at++) {
    const kind = kindOf(at);
    if (kind != previous && kind != 1 && previous != 1) {
      if (kind == 2 || previous == 2) numbers++;
      else cases++;
    }
    previous = kind;
  }
  return isRandom(length, numbers, cases);
}

function isRandom(length: u32, numbers: u32, cases: u32): bool {
  if (numbers == 0) return length >= 16 && 20 * cases >= 9 * length;
  return numbers >= 3 || 5 * (numbers + cases) >= 2 * length;
}
