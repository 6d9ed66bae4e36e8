import type { Stats } from '../finding.js';
import { progressLine } from './progress-line.js';
import type { Surroundings } from './surroundings.js';

/** A line that is drawn over itself while something long goes on. */
export type ProgressBar = {
  /** Draws, when the last time was a while ago. */
  readonly tick: (done: number, total: number | undefined, stats: Stats) => void;
  /** Takes the line away. */
  readonly clear: () => void;
};

const interval = 100;

/** On a terminal; elsewhere, and for machines, nothing is drawn. */
export function progressBar(what: string, { err, clock }: Pick<Surroundings, 'err' | 'clock'>): ProgressBar {
  const began = clock();
  // What is done at once shows no bar.
  let next = began + 3 * interval;
  let drawn = false;
  if (!err.isTerminal) return { tick: () => undefined, clear: () => undefined };
  return {
    tick: (done, total, { bytes }) => {
      const now = clock();
      if (now < next) return;
      next = now + interval;
      drawn = true;
      err.write(`\r${progressLine({ done, ...(total === undefined ? {} : { of: total }), what, bytes, milliseconds: now - began }, err.columns ?? 80)}\u001b[K`);
    },
    clear: () => {
      if (drawn) err.write('\r\u001b[K');
      drawn = false;
    },
  };
}
