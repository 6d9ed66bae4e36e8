import { join } from 'node:path';
import type { OtherManager } from './facts.js';
import { namesIn, readIfThere } from './files.js';

/** Other hook managers that are set up at the top of a repository or in the package's folder. */
export function otherManagers(top: string, folder: string): readonly OtherManager[] {
  const names = [...namesIn(top), ...namesIn(folder)];
  const some = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const manifest = readIfThere(join(folder, 'package.json')) ?? '';
  const found: readonly (OtherManager | false)[] = [
    some(/^\.?lefthook\.(?:ya?ml|toml|json)$/) && 'lefthook',
    some(/^\.pre-commit-config\.ya?ml$/) && 'pre-commit',
    (/"simple-git-hooks"\s*:/.test(manifest) || some(/^\.?simple-git-hooks\./)) && 'simple-git-hooks',
  ];
  return found.filter((name) => name !== false);
}
