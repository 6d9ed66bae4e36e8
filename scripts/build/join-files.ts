import { basename } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/** A file of the bundle by its name, such as `chunk-3RNHDNP5.js`. */
export type Files = ReadonlyMap<string, string>;

type Output = Metafile['outputs'][string];

/**
 * The one file that is to hold what `entries` load at once, but for what was joined before; it gives out what its entry `open` does, under
 * the same names. `besides` are sources that go into it as well, since several later files share them.
 */
export type Joined = { readonly name: string; readonly entries: readonly string[]; readonly open?: string; readonly besides?: readonly string[] };

/**
 * Opening thirty small files costs a hook more than reading one large one. So what the `entries` load at once becomes one file; the
 * other files of the bundle then take from it what they took from those.
 */
export async function joinFiles(files: Files, outputs: Metafile['outputs'], { name: core, entries, open, besides = [] }: Joined): Promise<Files> {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const hot = [...loadedAtOnce(byName, entries, besides)].filter((name) => files.has(name)).sort();
  const prefixes = new Map(hot.map((name, at) => [name, `k${at}_`]));
  const opened = [...byName].filter(([, { entryPoint }]) => open !== undefined && entryPoint === open).map(([name]) => `export * from './${name}';`);
  const joined = await join(files, [...opened, ...hot.map((name) => exportsOf(name, byName.get(name)?.exports ?? [], prefixes.get(name) ?? ''))], prefixes);
  const others = [...files].filter(([name]) => !prefixes.has(name)).map(([name, text]) => [name, redirected(text, prefixes, core)] as const);
  return new Map([[core, joined], ...others]);
}

/** The files that these entries, which are loaded on demand, need as soon as they are; the entries of the package are not among them. */
function loadedAtOnce(byName: ReadonlyMap<string, Output>, entries: readonly string[], besides: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of byName.get(name)?.imports ?? []) if (kind === 'import-statement' && byName.has(basename(path))) follow(basename(path));
  };
  for (const [name, { entryPoint, inputs }] of byName) if ((entryPoint !== undefined && entries.includes(entryPoint)) || besides.some((source) => Object.hasOwn(inputs, source))) follow(name);
  return found;
}

/** `export { a as k3_a, … } from './chunk.js'`, and all of it as `k3_all` for those who load it on demand. */
function exportsOf(name: string, exported: readonly string[], prefix: string): string {
  return `export { ${exported.map((each) => `${each} as ${prefix}${each}`).join(', ')} } from './${name}';\nexport * as ${prefix}all from './${name}';`;
}

async function join(files: Files, lines: readonly string[], prefixes: ReadonlyMap<string, string>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: '/' },
    plugins: [fromMemory(files, prefixes)],
    bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20', minify: true, legalComments: 'none', logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

function fromMemory(files: Files, prefixes: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'from-memory',
    setup(pass) {
      pass.onResolve({ filter: /^\.\// }, ({ path }) => (prefixes.has(basename(path)) ? { path, namespace: 'memory' } : { path, external: true }));
      pass.onLoad({ filter: /^/, namespace: 'memory' }, ({ path }) => ({ contents: files.get(basename(path)) ?? '', resolveDir: '/' }));
    },
  };
}

/**
 * The text with what it imports from joined files imported from the one that took their place. An import of nothing is left out: no module
 * here does anything by being loaded, and the command's first file would load the joined one before it can tell whether it is needed.
 */
function redirected(text: string, prefixes: ReadonlyMap<string, string>, core: string): string {
  return text
    .replace(/import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/([\w-]+\.js)"/g, (whole, names: string | undefined, file: string) => {
      const prefix = prefixes.get(file);
      if (prefix === undefined) return whole;
      return names === undefined ? '' : `import{${names.split(',').map((each) => renamed(each.trim(), prefix)).join(',')}}from"./${core}"`;
    })
    .replace(/import\("\.\/([\w-]+\.js)"\)/g, (whole, file: string) => {
      const prefix = prefixes.get(file);
      return prefix === undefined ? whole : `import("./${core}").then(m=>m.${prefix}all)`;
    });
}

/** `a as b` and `a` of an import, under the name that the joined file exports. */
function renamed(name: string, prefix: string): string {
  const [exported = '', , local = exported] = name.split(' ');
  return `${prefix}${exported} as ${local}`;
}
