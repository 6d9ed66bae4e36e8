import { Buffer } from 'node:buffer';
import { directiveSign } from './prefilter/needle.js';

const sign = Buffer.from(directiveSign);

/** Whether a directive could stand in these bytes. */
export function mentionsDirective(bytes: Uint8Array): boolean {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(sign);
}
