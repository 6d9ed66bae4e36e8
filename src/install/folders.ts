import { dirname } from 'node:path';
import { slashes } from './files.js';

/** From the first folder up to the second, both included. */
export function upward(from: string, to: string): readonly string[] {
  const folders = [from];
  for (let at = from; at !== to && dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}

/** The folder whose `node_modules` holds a package; nothing where it lies elsewhere. */
export function holderOf(folder: string): string | undefined {
  const at = slashes(folder).indexOf('/node_modules/');
  return at < 1 ? undefined : folder.slice(0, at);
}
