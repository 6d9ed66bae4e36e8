import { CouldNotCheck } from '../../failure.js';

/** One ref of a push. Refs have one character a byte; an id is undefined where there is none, as for a ref that is deleted or new. */
export type Update = { readonly localId?: string; readonly remoteRef: string; readonly remoteId?: string };

/**
 * What Git tells a pre-push hook on standard input, a line a ref:
 *
 * refs/heads/main 3f7a… refs/heads/main 0000…
 *
 * The local ref may be an expression with spaces in it, such as `HEAD@{2 days ago}`, so the other three fields are taken from the end.
 */
export function parseRefLines(input: Uint8Array, objectFormat: 'sha1' | 'sha256'): readonly Update[] {
  const lines = Buffer.from(input).toString('latin1').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => parseRefLine(line, objectFormat === 'sha1' ? 40 : 64));
}

function parseRefLine(line: string, digits: number): Update {
  const [, localId = '', remoteRef = '', remoteId = ''] = /^[^]+ ([0-9a-f]{40,64}) ([^ ]+) ([0-9a-f]{40,64})$/.exec(line) ?? [];
  if (localId.length !== digits || remoteId.length !== digits) throw new CouldNotCheck(notUnderstood);
  return { remoteRef, ...(isZero(localId) ? {} : { localId }), ...(isZero(remoteId) ? {} : { remoteId }) };
}

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

const notUnderstood = {
  code: 'refs-unreadable', message: 'What arrived on standard input are not the lines that Git gives to a pre-push hook.',
  next: ['Only the first command of a hook that reads standard input gets these lines. See what the hook does:', '$ cat "$(git rev-parse --git-path hooks)/pre-push"'],
};
