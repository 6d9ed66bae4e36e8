/**
 * Remembers texts in which nothing was found: the same files lie in many places of a tree. What is found in a text depends on what the prefilter saw in it
 * and on the end of its path; the folders before that tell only how sure a finding is.
 */
export type Barren = {
  readonly has: (text: string, seen: readonly SeenAt[], path: string) => boolean;
  readonly add: (text: string, seen: readonly SeenAt[], path: string) => void;
};

/** What the prefilter saw: the number of a needle, and where in the text. */
export type SeenAt = { readonly needle: number; readonly at: number };

/** Characters of text that are kept. */
const most = 16e6;
/** Where more was seen, the text is data, which hardly ever comes again. */
const manySeen = 200;

export function createBarren(): Barren {
  const known = new Map<string, Set<string>>();
  let kept = 0;
  return {
    has: (text, seen, path) => seen.length < manySeen && known.get(text)?.has(circumstances(seen, path)) === true,
    add: (text, seen, path) => {
      if (seen.length >= manySeen) return;
      const others = known.get(text);
      if (others !== undefined) others.add(circumstances(seen, path));
      else if ((kept += text.length) <= most) known.set(text, new Set([circumstances(seen, path)]));
    },
  };
}

function circumstances(seen: readonly SeenAt[], path: string): string {
  return `${seen.map(({ needle, at }) => `${needle} ${at}`).join()} ${endOfPath(path)}`;
}

/** The name of a file and of its folder. */
export const endOfPath = (path: string): string => path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
