import { widen } from '../decode.js';
import type { FoundLiteral } from './literals.js';
import { kinds, longestRun, type FoundRandomRun } from './runs.js';
import type { Tables } from './tables.js';
import { longestNeedle } from './needle.js';

/** Answers are pairs of words; a call that ran out of room says where to go on. */
type Search = (begin: number, from: number, to: number, answers: number, room: number) => number;

/** What kernel/scan.ts exports. */
type Exports = {
  readonly literals: Search;
  readonly runs: Search;
  readonly lines: (from: number, to: number) => number;
  readonly sums: (from: number, to: number, keys: number, answer: number) => void;
  readonly resume: { readonly value: number };
};

/** What is used of WebAssembly: Node has it, its types for Node do not. */
const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
    readonly Module: new (code: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  };
};

const blockSize = 1 << 18;
const room = 1 << 13;
/** Bytes behind the answers that the kernel keeps its own lists in: see there. */
const lists = 1 << 15;
/** What is read beyond the end of a block, at most, and more than what a needle may stand beyond it, behind which as many zeros stand. */
const margin = 128;
/** See `sums` in the kernel. */
const [keysSize, sumsSize] = [blockSize + 32, 32];
/** So many bytes are drawn at once, at most. */
const drawn = 65536;
/** The word of the tables' header that says where those of worth begin. */
const placeOfWorth = 15;

/** How far around a run the kernel looks, at most; see there. */
const reach = 200;

export type Kernel = {
  readonly search: (bytes: Uint8Array, literal: FoundLiteral, run: FoundRandomRun) => boolean;
  /** How many line feeds there are. */
  readonly lines: (bytes: Uint8Array) => number;
  /**
   * A text that stands for these bytes: others have another one, but for a probability of 2^-64, which nobody can raise who does not know the keys. They
   * are drawn anew by each program, so it means nothing to another.
   */
  readonly identify: (bytes: Uint8Array) => string;
};

/**
 * The compiled kernel at work on these tables. With `worth`, made by `worthTables`, it leaves out what they show to be worth nothing. Throws where
 * WebAssembly or its vectors are missing.
 */
export function startKernel(code: Uint8Array, tables: Tables, worth: Uint8Array = new Uint8Array(0)): Kernel {
  const answers = Math.ceil((tables.all.length + worth.length) / 16) * 16;
  const text = answers + room * 8 + lists + margin;
  const keys = text + blockSize + 2 * margin;
  const memory = new wasm.Memory({ initial: Math.ceil((keys + keysSize) / 65536) });
  const instance = new wasm.Instance(new wasm.Module(code), { env: { memory } });
  const kernel = instance.exports as Exports;
  const bytesOf = new Uint8Array(memory.buffer);
  const pairs = new Uint32Array(memory.buffer, answers, room * 2);
  bytesOf.set(tables.all);
  bytesOf.set(worth, tables.all.length);
  if (worth.length > 0) new Uint32Array(memory.buffer)[placeOfWorth] = tables.all.length;

  /** Calls `search` on what was copied, as often as it takes; `found` gets each pair. */
  const ask = (search: Search, from: number, to: number, found: (one: number, other: number) => boolean): boolean => {
    for (let start = from; start !== 0;) {
      const count = search(from, start, to, answers, room);
      start = kernel.resume.value;
      for (let at = 0; at < count; at++) if (found(pairs[at * 2] ?? 0, pairs[at * 2 + 1] ?? 0)) return true;
    }
    return false;
  };

  /** Where it has what it judges a run by, the kernel has seen that it looks drawn; otherwise it cannot tell. */
  const isJudged = (start: number, end: number, from: number, to: number): boolean => worth.length > 0 && start - reach > from && end + reach < to;

  let hasKeys = false;

  /** What is looked at lies from `text` on, and zeros behind it. */
  const clear = (end: number): number => {
    bytesOf.fill(0, end, end + margin);
    return end;
  };

  return {
    search(bytes, literal, run) {
      let nextRun = 0;
      for (let from = 0; from < bytes.length;) {
        const to = cut(bytes, from, Math.min(from + blockSize, bytes.length));
        const shift = from - text;
        const block = bytes.subarray(from, to + longestNeedle);
        bytesOf.set(block, text);
        // A needle that begins behind this block is found in the next.
        if (ask(kernel.literals, text, clear(text + block.length), (place, needle) => place + shift < to && literal(place + shift, needle))) return true;
        if (nextRun < to && ask(kernel.runs, Math.max(nextRun, from) - shift, clear(to - shift), (start, end) => run(start + shift, end + shift, isJudged(start, end, text, to - shift)))) return true;
        nextRun = afterRun(bytes, to);
        from = to;
      }
      return false;
    },
    lines(bytes) {
      let count = 0;
      for (let from = 0; from < bytes.length; from += blockSize) {
        const block = bytes.subarray(from, from + blockSize);
        bytesOf.set(block, text);
        count += kernel.lines(text, text + block.length);
      }
      return count;
    },
    identify(bytes) {
      if (!hasKeys) for (let at = 0; at < keysSize; at += drawn) crypto.getRandomValues(bytesOf.subarray(keys + at, keys + Math.min(at + drawn, keysSize)));
      hasKeys = true;
      let identity = String(bytes.length);
      for (let from = 0; from < bytes.length; from += blockSize) {
        const block = bytes.subarray(from, from + blockSize);
        bytesOf.set(block, text);
        kernel.sums(text, clear(text + block.length), keys, answers);
        identity += widen(bytesOf, answers, answers + sumsSize);
      }
      return identity;
    },
  };
}

/** Moves the end of a block before the run that stands across it. A run too long for that is none that counts. */
function cut(bytes: Uint8Array, from: number, end: number): number {
  if (end === bytes.length) return end;
  for (let at = end; at > Math.max(from, end - longestRun - 2); at--) if (kinds[bytes[at - 1] ?? 0] === 0) return at;
  return end;
}

function afterRun(bytes: Uint8Array, end: number): number {
  let at = end;
  if (kinds[bytes[end - 1] ?? 0] !== 0) while (at < bytes.length && kinds[bytes[at] ?? 0] !== 0) at++;
  return at;
}
