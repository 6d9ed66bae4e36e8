import { buildSync } from 'esbuild';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folder, hook } from './scratch.js';
import type { Scratch } from './scratch.js';

/** The program of a hook: reads what is staged with the environment that Git gave it, and writes where keys are to a file. */
const program = `
import { appendFileSync } from 'node:fs';
import { openRepository } from './src/git/repository.js';
import { beginStaged, readStaged } from './src/git/staged.js';
import { found, must, noStats, wanted } from './test/scenarios/support/found.js';
const begun = beginStaged(process.cwd(), process.env);
const repo = must(await openRepository(process.cwd(), process.env));
const places = await found(readStaged(repo, { wanted, stats: noStats(), begun }));
appendFileSync(process.argv[2], JSON.stringify(places) + '\\n');
`;

/**
 * Puts hooks in place that read the staged change while Git commits. The function that is returned runs Git and gives what each hook that ran has found.
 */
export function watched(repo: Scratch): (...args: readonly string[]) => readonly (readonly string[])[] {
  const out = folder();
  const root = join(import.meta.dirname, '../../..');
  buildSync({ stdin: { contents: program, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: join(out, 'hook.mjs'), logLevel: 'error' });
  const [told, error] = [join(out, 'told'), join(out, 'error')];
  for (const name of ['pre-commit', 'pre-merge-commit']) hook(repo, name, `'${process.execPath}' '${join(out, 'hook.mjs')}' '${told}' 2> '${error}'`);
  return (...args) => {
    rmSync(told, { force: true });
    repo.tryGit(...args);
    if (existsSync(error) && readFileSync(error).length > 0) throw new Error(readFileSync(error, 'utf8'));
    return existsSync(told) ? readFileSync(told, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as readonly string[]) : [];
  };
}
