import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Provider } from './define.js';

/**
 * Every provider in the files of a folder, in the order of the files' names: for the build and the tests, never at run time.
 * One bundle of all files loads in a fraction of the time that a thousand modules take.
 */
export async function loadRules(folder: string = fileURLToPath(new URL('../../rules/', import.meta.url))): Promise<readonly Provider[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts')).sort();
  const modules = await evaluate(entry(names), folder);
  return modules.map((exports, at) => onlyProvider(exports, names[at] ?? ''));
}

function entry(names: readonly string[]): string {
  const imports = names.map((name, at) => `import * as file${at} from './${name}';`);
  return `${imports.join('\n')}\nexport default [${names.map((_, at) => `{ ...file${at} }`).join(', ')}];`;
}

async function evaluate(contents: string, resolveDir: string): Promise<readonly Readonly<Record<string, Provider>>[]> {
  const bundle = await build({ stdin: { contents, resolveDir }, bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20' });
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as { readonly default: readonly Record<string, Provider>[] };
  return module.default;
}

function onlyProvider(exports: Readonly<Record<string, Provider>>, name: string): Provider {
  const [provider, ...more] = Object.values(exports);
  if (!provider || more.length > 0) throw new Error(`rules/${name}: export one provider, and nothing else`);
  if (`${provider.id}.ts` !== name) throw new Error(`rules/${name}: name the file after its provider, ${provider.id}.ts`);
  return provider;
}
