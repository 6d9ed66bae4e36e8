import { readdirSync, readFileSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Takes away the declarations that the entry does not lead to: nobody who imports the package can name what is in them. */
export function keepReached(folder: string, entry: string): void {
  const reached = new Set<string>();
  const pending = [entry];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    pending.push(...declarationsNamed(join(folder, file)).map((named) => relative(folder, named)));
  }
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of all.filter((name) => name.endsWith('.d.ts') && !reached.has(name))) rmSync(join(folder, file));
  removeEmpty(folder);
}

function declarationsNamed(file: string): readonly string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:from|import\(|import)\s*["'](\.[^"']+)\.js["']/g);
  return [...named].map(([, path = '']) => join(dirname(file), `${path}.d.ts`));
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
