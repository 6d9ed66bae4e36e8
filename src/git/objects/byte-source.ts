import { CouldNotCheck } from '../../failure.js';
import { lineEnd } from '../patch/line-end.js';

/** Reads a stream of bytes by lines and by counts. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The bytes up to the next `delimiter` (LF unless told), without it, one character each; undefined at the end of the stream. */
  async line(delimiter = 10): Promise<string | undefined> {
    let line = '';
    for (;;) {
      const end = delimiter === 10 ? lineEnd(this.#chunk, this.#at, this.#chunk.length) : this.#chunk.indexOf(delimiter, this.#at);
      line += this.#chunk.toString('latin1', this.#at, end < 0 ? this.#chunk.length : end);
      this.#at = end < 0 ? this.#chunk.length : end + 1;
      if (end >= 0) return line;
      if (await this.#more()) continue;
      if (line === '') return undefined;
      throw new CouldNotCheck(endedEarly);
    }
  }

  /** At least one byte, at most `most`. */
  async some(most: number): Promise<Buffer> {
    if (this.#at === this.#chunk.length && !(await this.#more())) throw new CouldNotCheck(endedEarly);
    const bytes = this.#chunk.subarray(this.#at, this.#at + most);
    this.#at += bytes.length;
    return bytes;
  }

  /** Tells the process behind the stream that nothing more is read. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    this.#chunk = next.done === true ? Buffer.alloc(0) : next.value;
    this.#at = 0;
    return next.done !== true;
  }
}

const endedEarly = {
  code: 'git-failed', message: 'Git ended in the middle of an answer.', next: ['Try again. When it stays so, see whether the repository is sound:', '$ git fsck'],
};
