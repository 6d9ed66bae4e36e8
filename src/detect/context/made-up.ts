/*
 * What a hand types when a key is asked for: the same character again and again, rows of the alphabet, the digits or the keyboard,
 * and a short piece repeated. Random text holds such stretches too, but they explain little of it.
 */
const rows: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
/** 1 at `before * 128 + now` for two keys side by side. */
const sideBySide = new Uint8Array(128 * 128);
for (const row of rows) {
  for (let at = 1; at < row.length; at += 1) {
    const [one, other] = [row.charCodeAt(at - 1), row.charCodeAt(at)];
    sideBySide[one * 128 + other] = sideBySide[other * 128 + one] = 1;
  }
}

type Follows = (before: number, now: number) => number;

/** In what way one character follows another: by a step in the alphabet, or along a row of keys. 9: in none. */
const inAlphabet: Follows = (before, now) => (Math.abs(now - before) <= 1 ? now - before : 9);
const onKeyboard: Follows = (before, now) => (before < 128 && now < 128 && sideBySide[before * 128 + now] === 1 ? 2 : 9);

/** Marks the characters of `value` that stand in stretches of one character three times, or of four and more in a row. */
function markStretches(value: string, follows: Follows, marks: Uint8Array): void {
  let from = 0;
  let step = 9;
  for (let at = 1; at <= value.length; at += 1) {
    const next = at < value.length ? follows(value.charCodeAt(at - 1), value.charCodeAt(at)) : 9;
    if (next === step && next !== 9) continue;
    if (step !== 9 && at - from >= (step === 0 ? 3 : 4)) marks.fill(1, from, at);
    step = next;
    from = at - 1;
  }
}

/** Marks two rows that were typed in turns: `a1b2c3d4`. */
function markTurns(value: string, marks: Uint8Array): void {
  let from = 2;
  for (let at = 2; at <= value.length; at += 1) {
    if (at < value.length && value.charCodeAt(at) - value.charCodeAt(at - 2) === 1) continue;
    if (at - from >= 4) marks.fill(1, from - 2, at);
    from = at + 1;
  }
}

function stretched(value: string): number {
  const marks = new Uint8Array(value.length);
  markStretches(value, inAlphabet, marks);
  markStretches(value, onKeyboard, marks);
  markTurns(value, marks);
  return marks.reduce((sum, mark) => sum + mark, 0);
}

/** How many characters repeat what stands `period` before them, for the shortest period that explains most of it. */
function repeated(value: string): number {
  let most = 0;
  for (let period = 1; period <= Math.min(20, value.length >> 1); period += 1) {
    let same = 0;
    for (let at = period; at < value.length; at += 1) if (value.charCodeAt(at) === value.charCodeAt(at - period)) same += 1;
    if (same > most && same >= (value.length - period) * 0.8) most = same + Math.min(period, 4);
  }
  return Math.min(most, value.length);
}

/** The share of `value`, 0 to 1, that is explained as typed by hand or repeated. Long values are judged by their first 200 characters. */
export function madeUpShare(value: string): number {
  const text = (value.length > 200 ? value.slice(0, 200) : value).toLowerCase();
  if (text.length === 0) return 1;
  return Math.max(stretched(text), repeated(text)) / text.length;
}

/** How many different characters a text of this length would hold if drawn from `size`, less what chance may take away. */
function fewestDistinct(length: number, size: number): number {
  const expected = size * (1 - (1 - 1 / size) ** length);
  const spread = Math.sqrt(expected * (1 - expected / size)) + 0.5;
  return expected - 4 * spread;
}

/** True when a text holds fewer different characters than one drawn from `size` of them would. */
export function monotonous(value: string, size: number): boolean {
  const length = Math.min(value.length, 200);
  const seen = new Uint8Array(128);
  let different = 0;
  for (let at = 0; at < length; at += 1) {
    const code = value.charCodeAt(at) & 127;
    if (seen[code] === 0) different += 1;
    seen[code] = 1;
  }
  return different < fewestDistinct(length, size);
}
