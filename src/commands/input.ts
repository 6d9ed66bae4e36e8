import { Buffer } from 'node:buffer';
import { fstatSync } from 'node:fs';
import { CouldNotCheck } from '../failure.js';
import type { Surroundings } from './surroundings.js';

/**
 * All of standard input. Nothing is waited for when it is a keyboard. Throws `CouldNotCheck` for what cannot be read: to Node's stream a directory, for one, is
 * empty, and what is empty would count as clean.
 */
export async function readInput({ input, inputIsTerminal, platform }: Pick<Surroundings, 'input' | 'inputIsTerminal' | 'platform'>): Promise<Buffer> {
  // Windows knows pipes of other kinds.
  const problem = platform === 'win32' ? undefined : problemOf(0);
  if (problem !== undefined) throw unreadable(problem);
  const chunks: Uint8Array[] = [];
  try {
    if (!inputIsTerminal) for await (const chunk of input) chunks.push(chunk);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw unreadable(`cannot be read (${code})`);
  }
  return Buffer.concat(chunks);
}

/**
 * Why nothing can come from a file descriptor; nothing when something can. One that was closed is not told apart: Node opens /dev/null in its place, in the way in
 * which others hand /dev/null on.
 */
function problemOf(descriptor: number): string | undefined {
  const facts = fstatSync(descriptor);
  if (facts.isDirectory()) return 'is a directory';
  return facts.isCharacterDevice() || facts.isFIFO() || facts.isSocket() || facts.isFile() ? undefined : 'is nothing that can be read';
}

function unreadable(how: string): CouldNotCheck {
  return new CouldNotCheck({
    code: 'input-unreadable',
    message: `Standard input ${how}, so what should have come from it was not checked.`,
    next: ['give it as a file or through a pipe, as in: git show HEAD:.env | keyfence scan --stdin', 'where there is nothing to give: </dev/null'],
  });
}
