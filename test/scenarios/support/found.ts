import { fake } from '../../../src/catalog/fake.js';
import type { Reading, Wanted } from '../../../src/detect/subject.js';
import type { Result } from '../../../src/failure.js';
import type { Stats } from '../../../src/finding.js';

const mark = 'sk_' + 'live_';

/** A fake key. Another seed, another key. */
export function key(seed = 1): string {
  return mark + fake.alnum(24, seed);
}

/** A prefilter for just these keys. */
export const wanted: Wanted = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark);

export function noStats(): Stats {
  return { files: 0, addedLines: 0, bytes: 0, milliseconds: 0 };
}

/** Where keys stand: `path:line`, with ` in <commit>`, and ` as <source>` when it is no line. Sorted, each once. */
export async function found(batches: AsyncIterable<readonly Reading[]>, name: (commit: string) => string = (id) => id): Promise<readonly string[]> {
  const places = new Set<string>();
  for await (const reading of oneByOne(batches)) if (reading.kind === 'subject') for (const place of placesIn(reading.subject, name)) places.add(place);
  return [...places].sort();
}

type Subject = Extract<Reading, { kind: 'subject' }>['subject'];

function* placesIn({ source, path, commit, passages }: Subject, name: (commit: string) => string): Generator<string> {
  for (const { line: first, bytes } of passages) {
    for (const [index, line] of Buffer.from(bytes).toString().split('\n').entries()) {
      if (!line.includes(mark)) continue;
      yield `${path}:${first + index}${commit === undefined ? '' : ` in ${name(commit)}`}${source === 'line' ? '' : ` as ${source}`}`;
    }
  }
}

/** Readings as they come; each is valid until the next batch. */
export async function* oneByOne(batches: AsyncIterable<readonly Reading[]>): AsyncGenerator<Reading> {
  for await (const batch of batches) yield* batch;
}

/** Every path that is given, sorted. */
export async function paths(batches: AsyncIterable<readonly Reading[]>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const reading of oneByOne(batches)) if (reading.kind === 'path') all.push(reading.path);
  return all.sort();
}

/** The value, or an error that shows the failure. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message} ${result.failure.detail ?? ''}`);
  return result.value;
}
