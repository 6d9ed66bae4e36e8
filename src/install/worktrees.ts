import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Check, ok, problem, warning } from './checks.js';
import type { RepositoryFacts } from './facts.js';
import { isExecutable, realPath, slashes } from './files.js';
import { elsewhere } from '../git/environment.js';
import { gitWords } from '../git/git-words.js';
import { gitIn } from './git.js';
import { guardedHooks } from './hook-names.js';
import type { Here } from './outcome.js';

/** The worktrees beside the one that doctor runs in: what Git would run there. */
export async function checkWorktrees({ top, commonDir }: RepositoryFacts, here: Here): Promise<readonly Check[]> {
  const { out } = await gitIn(top, here.env)(['worktree', 'list', '--porcelain']);
  const others = parseWorktrees(out).filter((path) => existsSync(join(path, '.git')) && slashes(realPath(path)) !== top);
  return Promise.all(others.map((path) => checkWorktree(path, commonDir, here)));
}

/*
 * worktree TOP
 * HEAD 3f7a…
 * branch refs/heads/main
 *
 * worktree TOP-fix
 * …
 */
function parseWorktrees(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('worktree ')).map((line) => line.slice('worktree '.length));
}

async function checkWorktree(path: string, commonDir: string, here: Here): Promise<Check> {
  const git = gitIn(path, elsewhere(here.env));
  const { code, out, words } = await git(['rev-parse', '--git-path', 'hooks'], { codes: 'any' });
  if (code !== 0) return warning('worktree', `The worktree ${path} could not be looked at`, gitWords(words));
  const hooks = slashes(resolve(path, out.replace(/\n$/, '')));
  if (hooks === `${commonDir}/keyfence/hooks`) return ok('worktree', `the worktree ${path} is guarded`);
  const own = guardedHooks.every((hook) => isExecutable(join(hooks, hook)));
  if (own) return warning('worktree', `The worktree ${path} has hooks of its own, in ${hooks}`, 'Run keyfence doctor there.');
  return problem('worktree', `The worktree ${path} is open: Git looks for hooks in ${hooks}`, '$ npx keyfence init');
}
