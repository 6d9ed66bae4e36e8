import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileKernel } from '../../scripts/build/kernel.js';

/** The kernel as it is in the sources, compiled now. */
export function kernelCode(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-kernel-'));
  try {
    const file = join(folder, 'kernel.wasm');
    compileKernel(file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
