/** Added lines that the pieces aim at in turn: most commits are small. */
const sizes = [3, 8, 15, 40, 100];

type Hunk = { readonly head: string; readonly text: string; readonly added: number };

/** Cuts a diff without context into patches of commit size, each of neighbouring hunks. Patches of binary files are left out. */
export function pieces(diff: string): readonly string[] {
  const cut: string[] = [];
  let taken: Hunk[] = [];
  let added = 0;
  for (const hunk of hunks(diff)) {
    taken.push(hunk);
    added += hunk.added;
    if (added < (sizes[cut.length % sizes.length] ?? 0)) continue;
    cut.push(patch(taken));
    taken = [];
    added = 0;
  }
  return taken.length > 0 ? [...cut, patch(taken)] : cut;
}

function hunks(diff: string): readonly Hunk[] {
  return diff.split(/^(?=diff --git )/m).flatMap((file) => {
    const [head = '', ...rest] = file.split(/^(?=@@ -)/m);
    return rest.map((text) => ({ head, text, added: text.match(/^\+/gm)?.length ?? 0 }));
  });
}

function patch(taken: readonly Hunk[]): string {
  return taken.map(({ head, text }, nth) => (taken[nth - 1]?.head === head ? text : head + text)).join('');
}
