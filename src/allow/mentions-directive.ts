import { Buffer } from 'node:buffer';

/** Whether a directive could stand in these bytes. */
export function mentionsDirective(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('keyfence:');
}
