import { chmodSync, cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { scratch } from './scratch.js';

/** The package with the toy in the place of its command; made once in a run. */
export function toyPackage(): string {
  made ??= make();
  return made;
}

/** Puts the package and husky where `npm install` would have put them, without npm. */
export function putInto(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  cpSync(toyPackage(), join(modules, 'keyfence'), { recursive: true });
  cpSync(resolve('node_modules/husky'), join(modules, 'husky'), { recursive: true });
  for (const [name, target] of [['keyfence', '../keyfence/dist/cli.cjs'], ['husky', '../husky/bin.js']] as const) {
    if (!existsSync(join(modules, '.bin', name))) symlinkSync(target, join(modules, '.bin', name));
  }
}

let made: string | undefined;

function make(): string {
  const folder = join(scratch('keyfence toy '), 'package');
  mkdirSync(folder);
  cpSync(resolve('hooks'), join(folder, 'hooks'), { recursive: true });
  buildSync({
    entryPoints: [fileURLToPath(new URL('./toy-cli.ts', import.meta.url))], outfile: join(folder, 'dist', 'cli.cjs'), bundle: true, format: 'cjs', platform: 'node', target: 'node20',
    banner: { js: "#!/usr/bin/env node\nconst toyUrl = require('node:url').pathToFileURL(__filename).href;" }, define: { 'import.meta.url': 'toyUrl' },
  });
  chmodSync(join(folder, 'dist', 'cli.cjs'), 0o755);
  const manifest = { name: 'keyfence', version: '0.0.0', type: 'module', bin: { keyfence: 'dist/cli.cjs' }, files: ['dist', 'hooks'], preferUnplugged: true, dependencies: { husky: '^9.1.7' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return folder;
}
