import { recogniseUtf16 } from './recognise.js';
import { squeeze } from './squeeze.js';
import { Utf16Decoder } from './utf16-decoder.js';

/** All of a text as it is searched: UTF-16 as UTF-8, also where it stands inside of something else. The same buffer when there is none. */
export function textOf(bytes: Buffer): Buffer {
  const encoding = recogniseUtf16(bytes);
  return encoding === undefined ? squeeze(bytes) : new Utf16Decoder(encoding).decode(bytes, true);
}
