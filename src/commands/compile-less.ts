import type { Reading } from '../detect/subject.js';
import type { Stats } from '../finding.js';

/** Bytes from which on much is read. */
const much = 8e6;

/** The readings of `batches`; once much has been read, V8 compiles less for as long as there are more. */
export async function* compilingLess(batches: AsyncIterable<readonly Reading[]>, stats: Stats): AsyncGenerator<readonly Reading[]> {
  let restore: (() => void) | undefined;
  try {
    for await (const batch of batches) {
      if (stats.bytes > much) restore ??= await compileLess();
      yield batch;
    }
  } finally {
    restore?.();
  }
}

/** What V8 copies of functions into others that it optimises, in bytes of its own code: how much of one, and of all together. */
const sizes = { 'max-inlined-bytecode-size': [460, 100], 'max-inlined-bytecode-size-cumulative': [920, 100] } as const;

/**
 * The functions that look at what was found are many, and each is called some thousand times: enough for V8 to optimise it, with all that it calls,
 * and too few to get back what that costs, a quarter of all. Afterwards the settings are V8's own again: by them it knows code that it has kept.
 */
async function compileLess(): Promise<() => void> {
  // It takes longer to load than a small commit to check.
  const { setFlagsFromString } = await import('node:v8');
  const set = (nth: 0 | 1): void => Object.entries(sizes).forEach(([name, values]) => setFlagsFromString(`--${name}=${values[nth]}`));
  set(1);
  return () => set(0);
}
