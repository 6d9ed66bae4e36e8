import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { hashes } from '../../src/remedy/site/hashes.js';
import { commonJs } from './common-js.js';
import { fromNode } from './from-node.js';
import { type Files, type Joined, joinFiles } from './join-files.js';

const entries = ['src/cli.ts', 'src/index.ts', 'src/worker.ts'];

/** What a hook runs, what it runs besides at a push, and what besides when it has found something. */
const clean: Joined = { name: 'core.js', entries: ['commands/main', 'commands/pre-commit', 'in-context'].map((name) => `src/${name}.ts`), besides: ['src/git/objects/read-objects.ts'] };

const push: Joined = { name: 'push.js', entries: ['src/commands/pre-push.ts'] };

const found: Joined = { name: 'found.js', entries: ['allow/by-comment', 'allow/rule-names', 'allow/read-allow-file', 'allow/by-file', 'commands/report', 'commands/whole-file', 'hidden-paths'].map((name) => `src/${name}.ts`) };

/** The program that shows a guide, and what the usual guide needs. */
const guide = 'src/guide.ts';
const shown: Joined = { name: 'guide.js', open: guide, entries: [guide, 'src/remedy/render/terminal.ts', 'src/remedy/snippets/usual.ts'] };

/** What the forms for pages and programs hold besides: every language and every store. */
const whole: Joined = {
  name: 'guide-whole.js',
  entries: [
    ...['html', 'json'].map((name) => `src/remedy/render/${name}.ts`),
    ...['aws-compiled', 'vault-compiled', 'conjur-compiled', 'google', 'azure', 'onepassword', 'injected'].map((name) => `src/remedy/snippets/${name}.ts`),
  ],
};

/**
 * The command and the public API as one bundle in pieces, so that what is imported on demand is loaded on demand; what a hook needs is one
 * piece, and what shows a guide shares none with it. Returns the paths of the files that went into it.
 */
export async function bundle(outdir: string): Promise<readonly string[]> {
  const inputs = [await program(outdir, entries, [clean, push, found], '', [elsewhere]), await program(outdir, [guide], [shown, whole], 'guide-')];
  return [...new Set(inputs.flat())];
}

/** The guide's file is left to the other program. */
const elsewhere: Plugin = {
  name: 'elsewhere',
  setup(pass) {
    pass.onResolve({ filter: /\/guide\.js$/ }, ({ importer }) => (/[\\/]src[\\/](?:cli|explain-key|commands[\\/]explain)\.ts$/.test(importer) ? { path: './guide.cjs', external: true } : undefined));
  },
};

/** kleur asks as it is loaded whether standard output takes colours, which opens Node's streams; here the caller has decided. */
const unasked: Plugin = {
  name: 'unasked',
  setup(pass) {
    pass.onLoad({ filter: /[\\/]kleur[\\/]index\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const asked = 'process.stdout && process.stdout.isTTY';
      return text.includes(asked) ? { contents: text.replace(asked, 'false') } : { errors: [{ text: 'kleur asks in another way than before' }] };
    });
  },
};

/** Hashing asks for a module of Node's that costs more than all the rest of a page. */
const hashed: Plugin = {
  name: 'hashed',
  setup(pass) {
    pass.onLoad({ filter: /[\\/]remedy[\\/]site[\\/]hashes\.ts$/ }, () => ({ contents: `export const hashes = ${JSON.stringify(hashes)};` }));
  },
};

async function program(outdir: string, entryPoints: readonly string[], groups: readonly Joined[], prefix: string, plugins: readonly Plugin[] = []): Promise<readonly string[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [...entryPoints],
    plugins: [unasked, hashed, ...plugins],
    outdir,
    chunkNames: `${prefix}[name]-[hash]`,
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
  let files: Files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  for (const group of groups) files = await joinFiles(files, metafile.outputs, group);
  files = new Map([...files].map(([name, text]) => [name, fromNode(text)]));
  for (const [name, text] of await commonJs(files)) writeFileSync(join(outdir, name), text);
  return Object.keys(metafile.inputs);
}
