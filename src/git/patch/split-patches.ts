import type { Part } from './part.js';
import { Splitter } from './splitter.js';

/** One part per file (several for a large one) of what Git prints as patches; see `Splitter`. */
export async function* splitPatches(output: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  const splitter = new Splitter();
  for await (const chunk of output) yield* splitter.add(chunk);
  yield* splitter.finish();
}
