import type { Reading } from '../detect/subject.js';

/** Readings as they come, several at a time: going through each asynchronous step one by one would cost more than reading. */
export type Batches = AsyncGenerator<readonly Reading[], void, undefined>;

/** Something to be read that takes asking Git once more. */
export type Later = { readonly kind: 'later'; readonly readings: () => Batches };

export type Step = Reading | Later;

/** The readings of steps, in order. */
export async function* take(steps: Iterable<Step>): Batches {
  let batch: Reading[] = [];
  for (const step of steps) {
    if (step.kind === 'later') {
      if (batch.length > 0) yield batch;
      batch = [];
      yield* step.readings();
    } else batch.push(step);
  }
  if (batch.length > 0) yield batch;
}

/** One by one, as readers give them away. */
export async function* oneByOne(batches: AsyncIterable<readonly Reading[]>): AsyncGenerator<Reading> {
  for await (const batch of batches) yield* batch;
}
