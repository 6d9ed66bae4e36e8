import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join('kernel', 'scan.ts');
const flags = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory'];

/** Compiles the kernel of the prefilter. That takes seconds, so what was compiled is kept until its source changes. */
export function compileKernel(file: string): void {
  const folder = join('node_modules', '.cache', 'keyfence');
  const version = createHash('sha256').update(readFileSync(source)).update(flags.join(' ')).digest('hex').slice(0, 16);
  const kept = join(folder, `kernel-${version}.wasm`);
  if (!existsSync(kept)) {
    mkdirSync(folder, { recursive: true });
    const compiler = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
    const { status } = spawnSync(process.execPath, [compiler, source, ...flags, '-o', kept], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${source} does not compile`);
  }
  copyFileSync(kept, file);
}
