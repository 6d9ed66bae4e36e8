import type { RuleIndex } from '../../catalog/rule-index.js';
import { countLinesBy } from '../../count-lines.js';
import { startKernel, type Kernel } from './kernel.js';
import { findLiterals, type FoundLiteral } from './literals.js';
import type { Form } from './needle.js';
import { changesAtOnce, findRuns, type FoundRandomRun } from './runs.js';
import { formOf, phaseOf, rulesOf, type Tables } from './tables.js';

export type Scanner = {
  /** Looks through bytes for needles, and for runs that look like keys: those of each kind rising. Stops when `literal` or `run` answers true, and says so. */
  readonly search: (bytes: Uint8Array, literal: FoundLiteral, run: FoundRandomRun) => boolean;
  /** See `Kernel.identify`; undefined where the kernel does not run. */
  readonly identify: (bytes: Uint8Array) => string | undefined;
  /** What is known of a needle by its number. */
  readonly formOf: (needle: number) => Form;
  readonly phaseOf: (needle: number) => number;
  /** Places of the rules that it stands for. */
  readonly rulesOf: (needle: number) => readonly number[];
};

/** How many bytes must have been looked through before starting the kernel pays, and from how many on asking it does. */
const [many, some] = [1 << 15, 256];

/** A scanner that takes the kernel for large input, when there is one and the machine can run it; see `startKernel`. */
export function scanner(tables: Tables, code?: RuleIndex['kernel'], worth?: () => Uint8Array): Scanner {
  let kernel: Kernel | undefined;
  let tried = code === undefined;
  let read = 0;
  const kernelFor = (bytes: Uint8Array): Kernel | undefined => {
    if (!tried && (read += bytes.length) >= many) {
      tried = true;
      kernel = code && startedKernel(code, tables, worth);
    }
    return bytes.length < some ? undefined : kernel;
  };
  return {
    search: (bytes, literal, run) => {
      const random: FoundRandomRun = (start, end, isJudged) => changesAtOnce(bytes, start, end) && run(start, end, isJudged);
      return kernelFor(bytes)?.search(bytes, literal, random) ?? (findLiterals(tables, bytes, literal) || findRuns(bytes, (start, end) => random(start, end, false)));
    },
    identify: (bytes) => kernel?.identify(bytes),
    formOf: (needle) => formOf(tables, needle),
    phaseOf: (needle) => phaseOf(tables, needle),
    rulesOf: (needle) => [...rulesOf(tables, needle)],
  };
}

function startedKernel(code: () => Uint8Array, tables: Tables, worth?: () => Uint8Array): Kernel | undefined {
  try {
    const kernel = startKernel(code(), tables, worth?.());
    countLinesBy(kernel.lines);
    return kernel;
  } catch {
    // A machine without vectors, or a Node started with --jitless: everything is found all the same, more slowly.
    return undefined;
  }
}

/** Two scanners as one. The second's needles are numbered behind the first's `needles`, its rules behind the first's `rules`. */
export function together(first: Scanner, second: Scanner, { needles, rules }: { readonly needles: number; readonly rules: number }): Scanner {
  return {
    search: (bytes, literal, run) => first.search(bytes, literal, run) || second.search(bytes, (place, needle) => literal(place, needle + needles), () => false),
    identify: first.identify,
    formOf: (needle) => (needle < needles ? first.formOf(needle) : second.formOf(needle - needles)),
    phaseOf: (needle) => (needle < needles ? first.phaseOf(needle) : second.phaseOf(needle - needles)),
    rulesOf: (needle) => (needle < needles ? first.rulesOf(needle) : second.rulesOf(needle - needles).map((rule) => rule + rules)),
  };
}
