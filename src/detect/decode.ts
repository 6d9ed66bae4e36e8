import { Buffer } from 'node:buffer';

/** Bytes as text: UTF-8, what is not as U+FFFD. A byte order mark stays. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
  return utf8Slice.call(bytes, from, to);
}

/** Each character as one byte, what is beyond 255 cut down: enough to look for pieces, whose places are then the text's. */
export function narrow(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Each byte as one character. */
export function widen(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  return latin1Slice.call(bytes, from, to);
}

/** Of any bytes, without a `Buffer` being made of them first: there are many of them, and most are short. Node's types do not name it. */
const { latin1Slice, utf8Slice } = Buffer.prototype as unknown as Record<'latin1Slice' | 'utf8Slice', (this: Uint8Array, from: number, to: number) => string>;

/**
 * The nearest place, here or earlier, at which no character is cut: decoding both sides apart gives what decoding them together does. Where
 * four bytes on end continue a character, they continue none.
 */
export function betweenCharacters(bytes: Uint8Array, place: number): number {
  for (let at = place; at > place - 4 && at > 0; at--) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return at;
  return place;
}
