import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * How a path that somebody typed stands in a report: relative to the top of the repository when it is inside of one, else as it was typed. With `/`
 * on every system; empty for the top itself.
 */
export function reportedPath(typed: string, cwd: string, top: string | undefined): string {
  const inside = top === undefined ? undefined : insideOf(top, resolve(cwd, typed));
  return inside ?? slashes(typed).replace(/^(?:\.\/+)+/, '').replace(/^\.$/, '').replace(/(?<=.)\/+$/, '');
}

/** The path from `top` to `path`; undefined when it leads elsewhere. Links in the folders above are followed, the last name is kept. */
export function insideOf(top: string, path: string): string | undefined {
  const way = relative(top, realFolder(path));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : slashes(way);
}

function realFolder(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
