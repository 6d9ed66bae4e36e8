import { readSync } from 'node:fs';
import type { Running } from './run.js';

/** What Git said while Node was being started, and no process has to be started for any more. */
export type Answers = {
  /** To `repositoryArguments`. */
  readonly repository: string;
  /** To `stagedArguments('HEAD^{commit}')`. */
  readonly patch: Buffer;
};

/** The last line: without it one of the commands failed, or what they said was cut. No line of a patch begins so. */
export const lastLine = '=keyfence';

/** More is left where it is, and Git asked again: a patch of this size is read as it comes. */
const most = 8e6;

const empty = Buffer.from([0]);

/** The answers that hooks/fast-path writes to a descriptor: that on the repository, a zero byte, the patch and the last line. Nothing where they are not all there. */
export function readAnswers(descriptor: number): Answers | undefined {
  const bytes = readSome(descriptor);
  const end = Buffer.from(`${lastLine}\n`);
  const zero = bytes?.indexOf(empty) ?? -1;
  if (bytes === undefined || zero < 0 || !bytes.subarray(-end.length).equals(end)) return undefined;
  const patch = bytes.subarray(zero + 1, -end.length);
  const isWhole = patch.length === 0 || patch.at(-1) === 0x0a;
  return isWhole ? { repository: bytes.toString('utf8', 0, zero), patch } : undefined;
}

/** What was answered, as if Git were running. */
export function answered(patch: Buffer): Running {
  const output = (async function* () {
    if (patch.length > 0) yield patch;
  })();
  return { output, stop: () => undefined };
}

/** Everything up to the end; nothing where it is too much, or cannot be read. */
function readSome(descriptor: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(65_536);
      const read = readSync(descriptor, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      if ((size += read) > most) return undefined;
    }
  } catch (error) {
    // So Windows says that a pipe has come to its end.
    return (error as NodeJS.ErrnoException).code === 'EOF' ? Buffer.concat(chunks) : undefined;
  }
}
