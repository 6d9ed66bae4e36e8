import type { Reading } from '../detect/subject.js';

/** Readings as they come, several at a time: going through each asynchronous step one by one would cost more than reading. */
export type Batches = AsyncGenerator<readonly Reading[], void, undefined>;

/** Something to be read that takes asking Git once more. */
export type Later = { readonly kind: 'later'; readonly readings: () => Batches };

/** Somebody else's turn; see `inTurn`. */
export type Pause = { readonly kind: 'pause' };

export type Step = Reading | Later | Pause;

const pause: readonly Reading[] = [];

/** Readings that are given away at once: enough that giving them away costs nothing. */
const most = 32;

/** A batch ends behind a subject: the next reading may overwrite its bytes. */
export function* batched(readings: Iterable<Reading>): Generator<readonly Reading[]> {
  let batch: Reading[] = [];
  for (const reading of readings) {
    batch.push(reading);
    if (reading.kind !== 'subject' && batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The readings of steps, in order. */
export async function* take(steps: Iterable<Step>): Batches {
  let batch: Reading[] = [];
  for (const step of steps) {
    if (step.kind !== 'later' && step.kind !== 'pause') {
      batch.push(step);
      continue;
    }
    if (batch.length > 0) yield batch;
    batch = [];
    if (step.kind === 'pause') yield pause;
    else yield* step.readings();
  }
  if (batch.length > 0) yield batch;
}

/** Reads the first up to its pause, then the next, and so on in turn until all have ended. What lies ahead of the others is prepared meanwhile. */
export async function* inTurn(all: readonly Batches[]): Batches {
  try {
    for (let left = all; left.length > 0;) {
      const going: Batches[] = [];
      for (const batches of left) {
        let next = await batches.next();
        for (; next.done !== true && next.value !== pause; next = await batches.next()) yield next.value;
        if (next.done !== true) going.push(batches);
      }
      left = going;
    }
  } finally {
    await Promise.all(all.map((batches) => batches.return()));
  }
}
