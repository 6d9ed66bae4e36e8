import { CouldNotCheck } from '../../failure.js';
import { globalOptions } from '../patch-options.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';
import { ByteSource } from './byte-source.js';
import { missingObject, oddAnswer } from './object-failure.js';

/** The head of an answer of `git cat-file --batch`; the content follows it. */
export type ObjectHead = { readonly id: string; readonly type: string; readonly size: number };

/**
 * Objects of a repository in the order of `ids`, by one Git process: each time `next` is called one more head, and after it `chunk` gives the
 * content until it answers undefined. What has not been read is passed over.
 */
export class ObjectStream {
  readonly #source: ByteSource;
  #left = 0;
  /** The LF behind a content has not been read yet. */
  #inObject = false;

  constructor(place: Place, ids: readonly string[]) {
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(''));
    this.#source = new ByteSource(startGit(place, [...globalOptions, 'cat-file', '--batch', '--buffer'], input).output);
  }

  /** Undefined after the last one. */
  async next(): Promise<ObjectHead | undefined> {
    while ((await this.chunk()) !== undefined);
    const line = await this.#source.line();
    if (line === undefined) return undefined;
    const head = parseObjectHead(line);
    [this.#left, this.#inObject] = [head.size, true];
    return head;
  }

  async chunk(): Promise<Buffer | undefined> {
    if (!this.#inObject) return undefined;
    if (this.#left > 0) {
      const bytes = await this.#source.some(this.#left);
      this.#left -= bytes.length;
      return bytes;
    }
    this.#inObject = false;
    if ((await this.#source.line()) !== '') throw new CouldNotCheck(oddAnswer);
    return undefined;
  }

  /** All of the content. */
  async content(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for (let chunk = await this.chunk(); chunk !== undefined; chunk = await this.chunk()) chunks.push(chunk);
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
  }

  async close(): Promise<void> {
    await this.#source.close();
  }
}

/** `3f7a… blob 120`, or `3f7a… missing`, which throws `CouldNotCheck`. */
export function parseObjectHead(line: string): ObjectHead {
  const [id = '', type = '', size = ''] = line.split(' ');
  if (type === 'missing') throw new CouldNotCheck(missingObject(id));
  if (!/^[0-9a-f]{40,64}$/.test(id) || !/^(?:blob|tree|commit|tag)$/.test(type) || !/^\d{1,15}$/.test(size)) throw new CouldNotCheck(oddAnswer);
  return { id, type, size: Number(size) };
}
