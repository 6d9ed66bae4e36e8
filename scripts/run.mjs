// Runs a script of this folder that is written in TypeScript, on every Node that the package supports: node scripts/run.mjs build
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, ...rest] = process.argv.slice(2);
const folder = join('node_modules', '.cache', 'keyfence');
const outfile = join(folder, `${name}.mjs`);

mkdirSync(folder, { recursive: true });
await build({ entryPoints: [join('scripts', `${name}.ts`)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' });
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(rest);
