import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import type { Sink } from './surroundings.js';

type System = { readonly platform: string; readonly isTerminal: (descriptor: number) => boolean };
type Stream = { readonly write: (text: string) => unknown; readonly columns: number; readonly rows: number };

/** What is said could not be written: a full disk, for one. */
export class Unwritten extends Error {}

/**
 * Writes to a file descriptor at once, so that all is out when the program ends. Nobody reading any more is no failure; a full disk is.
 * A Windows console takes text only through its stream.
 */
export function sink(descriptor: number, stream: () => Stream, { platform, isTerminal }: System): Sink {
  let closed = false;
  return {
    write: (text) => {
      if (platform === 'win32' && isTerminal(descriptor)) stream().write(text);
      else if (!closed) closed = !writeAll(descriptor, Buffer.from(text));
    },
    get isTerminal() {
      return isTerminal(descriptor);
    },
    get columns() {
      return isTerminal(descriptor) ? stream().columns : undefined;
    },
    get rows() {
      return isTerminal(descriptor) ? stream().rows : undefined;
    },
  };
}

/** False when the other end is closed. */
function writeAll(descriptor: number, bytes: Buffer): boolean {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return false;
      if (code !== 'EAGAIN') throw new Unwritten(code);
      pause();
    }
  }
  return true;
}

/** The reader of a pipe that does not block is slower than we are. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
