import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { elsewhere } from '../git/environment.js';
import { type Check, ok, warning } from './checks.js';
import { isExecutable, slashes } from './files.js';
import { type Git, gitIn } from './git.js';
import { guardedHooks } from './hook-names.js';
import type { Here } from './outcome.js';

/** A submodule that is checked out: its path from the top, and the directory that Git takes its hooks from, where Git can tell. */
export type Submodule = { readonly path: string; readonly hooks?: string; readonly state: 'guarded' | 'own hooks' | 'open' };

/** The submodules of a repository. Each is a repository of its own, and so are its hooks: what is committed in it is no business of this gate's. */
export async function submodulesOf(git: Git, top: string, { env }: Here): Promise<readonly Submodule[]> {
  // Most repositories have none, and the list of a large one takes Git a while.
  if (!existsSync(join(top, '.gitmodules'))) return [];
  const { out } = await git(['ls-files', '--stage', '-z']);
  const paths = out.split('\0').filter((entry) => entry.startsWith('160000 ')).map((entry) => entry.slice(entry.indexOf('\t') + 1));
  return Promise.all([...new Set(paths)].filter((path) => existsSync(join(top, path, '.git'))).map((path) => look(top, path, env)));
}

async function look(top: string, path: string, env: Here['env']): Promise<Submodule> {
  const folder = join(top, path);
  const { code, out } = await gitIn(folder, elsewhere(env))(['rev-parse', '--git-path', 'hooks'], { codes: 'any' });
  if (code !== 0) return { path, state: 'open' };
  const hooks = slashes(resolve(folder, out.replace(/\n$/, '')));
  const all = guardedHooks.every((hook) => isExecutable(join(hooks, hook)));
  return { path, hooks, state: !all ? 'open' : hooks.endsWith('/keyfence/hooks') ? 'guarded' : 'own hooks' };
}

/** What doctor says of them. */
export function submoduleChecks(submodules: readonly Submodule[], run: string): readonly Check[] {
  return submodules.map(({ path, hooks, state }) => {
    if (hooks === undefined) return warning('submodule', `The submodule ${path} could not be looked at`);
    if (state === 'guarded') return ok('submodule', `the submodule ${path} is guarded`);
    if (state === 'own hooks') return warning('submodule', `The submodule ${path} has hooks of its own, in ${hooks}`, 'Run keyfence doctor there.');
    return warning('submodule', `The submodule ${path} is a repository of its own, and open: Git looks for hooks in ${hooks}`, 'In it:', `$ ${run} init`);
  });
}

/** What init says of those that are open. */
export function submoduleNotes(submodules: readonly Submodule[], run: string): readonly string[] {
  const open = submodules.filter(({ state }) => state === 'open').map(({ path }) => path);
  if (open.length === 0) return [];
  const [first = '', ...more] = open;
  const what = more.length === 0 ? `The submodule ${first} is a repository with hooks of its own, and open. In it:` : `${open.length} submodules, ${first} among them, are repositories with hooks of their own, and open. In each:`;
  return [what, `  $ ${run} init`];
}
