import { tried, checked } from './outcome.js';
import type { Pair, Proof } from './pairs.js';
import type { Targets } from './targets.js';
import { folder, once, proof, put, run } from './tool.js';

const config = { compilerOptions: { target: 'es2023', module: 'nodenext', strict: true, noEmit: true, skipLibCheck: true, types: ['node'], lib: ['es2023'] }, include: ['*.ts'] };

/** TypeScript is checked against the clients' own types; the JavaScript that comes of it, and that of the guide, is run. */
export function proveNode(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  const mine = pairs.filter(({ language }) => language === 'typescript' || language === 'javascript');
  const packages = [...new Set(mine.flatMap(({ snippet }) => snippet.install?.replace('npm install ', '').split(' ') ?? []))].sort();
  put('node/package.json', '{"private":true,"type":"module"}');
  put('node/tsconfig.json', JSON.stringify(config));
  const installed = once('node.txt', packages, () => run('npm', ['install', '--no-audit', '--no-fund', '--save', ...packages, 'typescript@5', '@types/node@20', 'esbuild'], `${folder}/node`));
  if (!installed.ok) return mine.map((pair) => proof(pair, 'no', 'the clients cannot be installed here', installed.words));
  for (const pair of mine) put(file(pair), `${pair.snippet.code}\nprocess.stdout.write(${pair.names.camel});\nexport {};\n`);
  const types = run('node_modules/.bin/tsc', ['-p', '.'], `${folder}/node`);
  return mine.map((pair) => proveOne(pair, of, types.out));
}

function file({ store, language }: Pair): string {
  return `node/${store}.${language === 'typescript' ? 'ts' : 'mjs'}`;
}

function proveOne(pair: Pair, of: Targets['of'], typeErrors: string): Proof {
  const path = file(pair).slice('node/'.length);
  const cwd = `${folder}/node`;
  const typed = pair.language === 'typescript';
  const errors = typeErrors.split('\n').filter((line) => line.startsWith(`${path}(`));
  if (errors.length > 0) return proof(pair, 'FAILED', 'type errors', errors.join('\n'));
  const target = of[pair.store];
  if (typed) run('node_modules/.bin/esbuild', [path, '--format=esm', `--outfile=${pair.store}.js`, '--log-level=error'], cwd);
  const start = typed ? `${pair.store}.js` : path;
  if (target !== undefined) return tried(pair, target, typed ? 'type-checked (strict); ' : '', (env) => run('node', [start], cwd, env));
  return typed ? proof(pair, 'types', 'type-checked (strict) against the client') : checked(pair, run('node', ['--check', path], cwd), 'syntax', 'parsed; the TypeScript beside it is type-checked');
}
