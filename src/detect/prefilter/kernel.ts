import type { FoundLiteral } from './literals.js';
import { kinds, longestRun, type FoundRun } from './runs.js';
import { lengthOf, type Tables } from './tables.js';
import { longestNeedle } from './needle.js';

/** What kernel/scan.ts exports: answers are pairs of words, and a call that ran out of room says where to go on. */
type Exports = {
  readonly literals: (from: number, to: number, answers: number, room: number) => number;
  readonly runs: (from: number, to: number, answers: number, room: number) => number;
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
/** What is read beyond the end of a block, at most. */
const margin = 64;

export type Kernel = {
  readonly findLiterals: (bytes: Uint8Array, found: FoundLiteral) => boolean;
  readonly findRuns: (bytes: Uint8Array, found: FoundRun) => boolean;
};

/** The compiled kernel at work on these tables. Throws where WebAssembly or its vectors are missing. */
export function startKernel(code: Uint8Array, tables: Tables): Kernel {
  const answers = Math.ceil(tables.all.length / 16) * 16;
  const text = answers + room * 8 + margin;
  const memory = new wasm.Memory({ initial: Math.ceil((text + blockSize + margin) / 65536) });
  const instance = new wasm.Instance(new wasm.Module(code), { env: { memory } });
  const kernel = instance.exports as Exports;
  const bytesOf = new Uint8Array(memory.buffer);
  const pairs = new Uint32Array(memory.buffer, answers, room * 2);
  bytesOf.set(tables.all);

  /** Calls `search` on what was copied, as often as it takes; `found` gets each pair. */
  const ask = (search: Exports['literals'], from: number, to: number, found: (one: number, other: number) => boolean): boolean => {
    for (let start = from; start !== 0;) {
      const count = search(start, to, answers, room);
      start = kernel.resume.value;
      for (let at = 0; at < count; at++) if (found(pairs[at * 2] ?? 0, pairs[at * 2 + 1] ?? 0)) return true;
    }
    return false;
  };

  const copy = (bytes: Uint8Array, from: number, to: number): number => {
    bytesOf.set(bytes.subarray(from, to), text);
    bytesOf.fill(0, text + to - from, text + to - from + margin);
    return text + to - from;
  };

  return {
    findLiterals(bytes, found) {
      for (let from = 0; from < bytes.length; from += blockSize - longestNeedle) {
        const end = copy(bytes, from, Math.min(from + blockSize, bytes.length));
        const shift = from - text;
        // What lies wholly in the end of the last block was found there.
        const seen = from === 0 ? 0 : from + longestNeedle;
        const isNew = (place: number, needle: number): boolean => place >= seen || place + lengthOf(tables, needle) > seen;
        if (ask(kernel.literals, text, end, (place, needle) => isNew(place + shift, needle) && found(place + shift, needle))) return true;
      }
      return false;
    },
    findRuns(bytes, found) {
      for (let from = 0; from < bytes.length;) {
        const to = cut(bytes, from, Math.min(from + blockSize, bytes.length));
        const shift = from - text;
        if (ask(kernel.runs, text, copy(bytes, from, to), (start, end) => found(start + shift, end + shift))) return true;
        from = afterRun(bytes, to);
      }
      return false;
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
