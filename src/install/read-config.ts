import { dirname, join, resolve } from 'node:path';
import type { RepositoryFacts } from './facts.js';
import { isFolder, realPath, slashes } from './files.js';
import type { Git } from './git.js';
import type { HooksPath } from './hooks-path.js';

/*
 * What Git prints, as pairs:
 *
 *     file:.git/config NUL .husky/_ NUL file:HOME/.gitconfig NUL HOME/hooks NUL
 */

/** Every value of `core.hooksPath`, and who sets it. */
export async function hooksPathsOf(git: Git, top: string, commonDir: string): Promise<readonly HooksPath[]> {
  const { out } = await git(['config', '-z', '--show-origin', '--path', '--get-all', 'core.hooksPath'], { codes: [0, 1] });
  const parts = out.split('\0').slice(0, -1);
  return parts.flatMap((value, index) => {
    if (index % 2 === 0) return [];
    const origin = fileOf(parts[index - 1] ?? '', top);
    return [{ origin, value: slashes(value), ours: dirname(origin) === `${commonDir}/keyfence`, local: origin === `${commonDir}/config` }];
  });
}

function fileOf(origin: string, top: string): string {
  const file = origin.replace(/^file:/, '');
  if (file === origin) return origin.replace(/:$/, '');
  const path = resolve(top, file);
  return slashes(isFolder(dirname(path)) ? join(realPath(dirname(path)), path.slice(dirname(path).length + 1)) : path);
}

/** Whether the includes of `keyfence init` are in the repository's configuration. */
export async function includesOf(git: Git): Promise<RepositoryFacts['includes']> {
  const { out } = await git(['config', '--local', '-z', '--get-regexp', String.raw`^includeif\..*\.path$`], { codes: [0, 1] });
  return { all: out.includes('.path\nkeyfence/config\0'), linked: out.includes('.path\nkeyfence/absolute\0') };
}
