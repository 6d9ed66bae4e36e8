import { CouldNotCheck } from '../failure.js';
import type { ByteSource } from './objects/byte-source.js';
import { oddAnswer } from './objects/object-failure.js';

/** An entry of `--raw -z`: modes of six octal digits, ids all zeros for none, a letter for the status, and the path with one character a byte. */
export type Change = {
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldBlob: string;
  readonly newBlob: string;
  readonly status: string;
  readonly name: string;
};

/**
 * The next entry, or the id of the commit that the following ones belong to, or undefined at the end.
 *
 * 3f7a…<NUL>:100644 100755 9bda… e900… M<NUL>src/a.ts<NUL>
 */
export async function nextChange(source: ByteSource): Promise<Change | string | undefined> {
  const token = await source.line(0);
  if (token === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(token)) return token;
  const [, oldMode, newMode, oldBlob, newBlob, status] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(token) ?? [];
  const name = await source.line(0);
  if (oldMode === undefined || newMode === undefined || oldBlob === undefined || newBlob === undefined || status === undefined || name === undefined) {
    throw new CouldNotCheck(oddAnswer);
  }
  return { oldMode, newMode, oldBlob, newBlob, status, name };
}

/** Whether an entry is a file with a conflict, of which nothing can be committed. */
export function isUnmerged({ status }: Change): boolean {
  return status === 'U';
}

/** Whether the new side of an entry is a file or a link: not deleted, no submodule, no conflict. */
export function isReadable(change: Change): boolean {
  return change.newMode !== '000000' && change.newMode !== '160000' && !isUnmerged(change);
}

/** Whether nothing of the old side can be compared with the new one: there was none, or something of another kind, such as a link. */
export function isNew({ oldMode, newMode }: Change): boolean {
  return oldMode.slice(0, 3) !== newMode.slice(0, 3);
}
