import { checked, tried } from './outcome.js';
import type { Pair, Proof } from './pairs.js';
import type { Targets } from './targets.js';
import { folder, has, once, proof, put, run } from './tool.js';

/** Checked by mypy against the clients as they are installed, and run. */
export function provePython(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  const mine = pairs.filter(({ language }) => language === 'python');
  if (!has('python3')) return mine.map((pair) => proof(pair, 'no', 'no Python here'));
  const packages = [...new Set(mine.flatMap(({ snippet }) => snippet.install?.match(/"[^"]+"/g)?.map((one) => one.slice(1, -1)) ?? []))].sort();
  const installed = once('python.txt', packages, () => {
    const venv = run('python3', ['-m', 'venv', 'python'], folder);
    return venv.ok ? run('python/bin/pip', ['install', '--quiet', 'mypy', ...packages], folder) : venv;
  });
  if (!installed.ok) return mine.map((pair) => proof(pair, 'no', 'the clients cannot be installed here', installed.words));
  return mine.map((pair) => {
    const path = put(`python-files/${pair.store.replaceAll('-', '_')}.py`, `${pair.snippet.code}\nprint(${pair.names.snake}, end="")\n`);
    const types = run('python/bin/mypy', ['--ignore-missing-imports', '--follow-imports=silent', '--check-untyped-defs', path], folder);
    if (!types.ok) return proof(pair, 'FAILED', 'type errors', types.words);
    const target = of[pair.store];
    if (target !== undefined) return tried(pair, target, 'checked by mypy; ', (env) => run('python/bin/python', [path], folder, env));
    return checked(pair, types, 'types', 'checked by mypy against the client');
  });
}
