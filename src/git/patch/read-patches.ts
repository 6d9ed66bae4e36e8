import type { Batches, Step } from '../batches.js';
import { take } from '../batches.js';
import type { Part } from './part.js';
import { Splitter } from './splitter.js';

/** Splits what Git prints as patches and reads each part by `steps`, until the end or until `enough` says so. */
export async function* readPatches(output: AsyncIterable<Buffer>, steps: (part: Part) => Iterable<Step>, enough: () => boolean = () => false): Batches {
  const splitter = new Splitter();
  for await (const chunk of output) {
    yield* take(stepsOf(splitter.add(chunk), steps, enough));
    if (enough()) return;
  }
  yield* take(stepsOf(splitter.finish(), steps, enough));
}

function* stepsOf(parts: Iterable<Part>, steps: (part: Part) => Iterable<Step>, enough: () => boolean): Generator<Step> {
  for (const part of parts) {
    yield* steps(part);
    if (enough()) return;
  }
}
