import { Buffer } from 'node:buffer';
import type { Surroundings } from './surroundings.js';

/** All of standard input. Nothing is waited for when it is a keyboard. */
export async function readInput({ input, inputIsTerminal }: Surroundings): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  if (!inputIsTerminal) for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}
