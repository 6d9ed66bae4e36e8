import { endOfPath } from './barren.js';
import type { Hits } from './hits.js';

/** What was seen in some bytes, and what stands for these; undefined where that is not asked. */
export type SeenHits = { readonly hits: Hits; readonly identity: string | undefined };

/**
 * Remembers what was seen in bytes, and in which nothing was found in the end: the same files lie in many places of a tree. As for texts, what is found
 * depends on them and on the end of their path; see barren.ts.
 */
export type Copies = {
  /** What `find` sees in the bytes, without asking it again where it was asked about the same before. */
  readonly hitsIn: (bytes: Uint8Array, find: () => Hits) => SeenHits;
  readonly isBarren: (identity: string | undefined, path: string) => boolean;
  readonly addBarren: (identity: string | undefined, path: string) => void;
};

/** From how many bytes on copies are looked for; how many files and hits are kept. */
export type Extent = { readonly from: number; readonly files: number; readonly hits: number };
const usual: Extent = { from: 1e6, files: 100_000, hits: 500_000 };

/** `identify` tells what stands for some bytes and no others; undefined where it cannot. */
export function createCopies(identify: (bytes: Uint8Array) => string | undefined, { from, files, hits: mostHits }: Extent = usual): Copies {
  const known = new Map<string, Hits>();
  const barren = new Set<string>();
  let [read, kept] = [0, 0];
  return {
    hitsIn: (bytes, find) => {
      read += bytes.length;
      const identity = read < from ? undefined : identify(bytes);
      if (identity === undefined) return { hits: find(), identity };
      const before = known.get(identity);
      if (before !== undefined) return { hits: before, identity };
      const hits = find();
      if (known.size < files && (kept += hits.length) <= mostHits) known.set(identity, hits);
      return { hits, identity };
    },
    isBarren: (identity, path) => identity !== undefined && barren.has(`${identity} ${endOfPath(path)}`),
    addBarren: (identity, path) => {
      if (identity !== undefined && barren.size < files) barren.add(`${identity} ${endOfPath(path)}`);
    },
  };
}
