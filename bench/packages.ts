import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const readable = /\.(?:[cm]?[jt]sx?|json|md|css|html|yml|yaml)$/;
const largest = 2_000_000;

/**
 * Fills the folder with files of the packages that are installed here, over and over under other names until there are as many bytes, or no more often than
 * told. Returns how many there are.
 */
export function fillWithPackages(folder: string, bytes: number, copies: number = Infinity): number {
  const files = textFiles('node_modules');
  let filled = 0;
  for (let copy = 0; filled < bytes && copy < copies; copy += 1) {
    for (const { path, size } of files) {
      if (filled >= bytes) break;
      const target = join(folder, `copy-${copy}`, path.slice('node_modules/'.length));
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(path, target);
      filled += size;
    }
  }
  return filled;
}

function textFiles(folder: string): readonly { readonly path: string; readonly size: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => readable.test(path) && !path.startsWith('.'))
    .sort()
    .map((path) => ({ path: join(folder, path), stat: statSync(join(folder, path)) }))
    .filter(({ stat }) => stat.isFile() && stat.size <= largest)
    .map(({ path, stat }) => ({ path, size: stat.size }));
}
