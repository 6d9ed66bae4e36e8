import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { joinHotPath } from './hot-path.js';

const entries = ['src/cli.ts', 'src/index.ts', 'src/worker.ts'];

/** What a hook runs. */
const hotPath = ['main', 'pre-commit', 'pre-push', 'scan'].map((name) => `src/commands/${name}.ts`);

/** Calls of `require` that are left in a bundled CommonJS package ask for Node's own modules. */
const require = "import{createRequire as keyfenceRequire}from'node:module';const require=keyfenceRequire(import.meta.url);\n";

/**
 * The command and the public API as one bundle in pieces, so that what is imported on demand is loaded on demand; what a hook needs is one
 * piece. Returns the paths of the files that went into it.
 */
export async function bundle(outdir: string): Promise<readonly string[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: entries,
    outdir,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  for (const [name, text] of await joinHotPath(files, metafile.outputs, hotPath)) writeFileSync(join(outdir, name), text.includes('typeof require') ? require + text : text);
  return Object.keys(metafile.inputs);
}
