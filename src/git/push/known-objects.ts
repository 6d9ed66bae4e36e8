import { ByteSource } from '../objects/byte-source.js';
import { isObjectMissing } from '../objects/object-failure.js';
import { globalOptions } from '../patch-options.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';

/** Those of `ids` that are here. In a partial clone Git ends at the first one that is not; then it is asked about the rest anew. */
export async function knownObjects(place: Place, ids: readonly string[]): Promise<readonly string[]> {
  const known: string[] = [];
  for (let at = 0; at < ids.length;) {
    const rest = ids.slice(at);
    const answered = await ask(place, rest, known);
    at += answered < rest.length ? answered + 1 : answered;
  }
  return known;
}

async function ask(place: Place, ids: readonly string[], known: string[]): Promise<number> {
  const source = new ByteSource(startGit(place, [...globalOptions, 'cat-file', '--batch-check'], Buffer.from(ids.map((id) => `${id}\n`).join(''))).output);
  let answered = 0;
  try {
    for (const id of ids) {
      const line = await source.line();
      if (line !== `${id} missing` && line !== undefined) known.push(id);
      answered += 1;
    }
    await source.line();
  } catch (error) {
    if (!isObjectMissing(error)) throw error;
  }
  return answered;
}
