import { readdirSync, readFileSync } from 'node:fs';
import type { ProviderGuide } from './guide.js';

/** The guide files that the build wrote beside the bundle. */
const guideFolder: URL = new URL('./guides/', import.meta.url);

/** What the guide knows of a provider; nothing when there is none of that id. */
export function loadGuide(id: string, folder: URL = guideFolder): ProviderGuide | undefined {
  // What is longer is no provider, and may be no name of a file either.
  if (!/^[a-z\d][a-z\d-]{0,99}$/.test(id)) return undefined;
  try {
    return read(id, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Those of all providers, one by one, in the order of their ids. */
export function* loadGuides(folder: URL = guideFolder): Generator<ProviderGuide> {
  for (const id of guideIds(folder)) yield read(id, folder);
}

function read(id: string, folder: URL): ProviderGuide {
  return JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as ProviderGuide;
}

function guideIds(folder: URL): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)).sort();
}
