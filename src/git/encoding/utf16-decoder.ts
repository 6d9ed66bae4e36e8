import type { Utf16 } from './recognise.js';

/** Turns UTF-16 into UTF-8 as it arrives; the byte order mark is left out. */
export class Utf16Decoder {
  readonly #bigEndian: boolean;
  /** A byte or a high surrogate whose other half has not come yet. */
  #rest: Buffer = Buffer.alloc(0);
  #atStart = true;

  constructor(encoding: Utf16) {
    this.#bigEndian = encoding === 'utf-16be';
  }

  decode(chunk: Buffer, last = false): Buffer {
    const bytes = Buffer.concat([this.#rest, chunk]);
    let whole = bytes.length & ~1;
    if (!last && whole >= 2 && this.#isHighSurrogate(bytes, whole - 2)) whole -= 2;
    this.#rest = bytes.subarray(whole);
    const units = bytes.subarray(0, whole);
    const text = (this.#bigEndian ? units.swap16() : units).toString('utf16le');
    const marked = this.#atStart && text.startsWith('\u{feff}');
    if (text !== '') this.#atStart = false;
    return Buffer.from(marked ? text.slice(1) : text);
  }

  #isHighSurrogate(bytes: Buffer, at: number): boolean {
    return ((bytes[this.#bigEndian ? at : at + 1] ?? 0) & 0xfc) === 0xd8;
  }
}
