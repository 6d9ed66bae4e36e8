import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { loadGuides } from '../catalog/load-guide.js';
import { openConfig } from '../config/open.js';
import { CouldNotCheck } from '../failure.js';
import { buildSite } from '../remedy/site/build-site.js';
import type { ExitCode } from '../verdict.js';
import type { Typed } from './command.js';
import { cloneHere } from './clone-here.js';
import { explainWords } from './explain-words.js';
import { presentationFor } from './presentation.js';
import type { Surroundings } from './surroundings.js';

/** Writes the guide of every provider, and an index, to a folder. */
export async function writeSite(out: string, typed: Typed, here: Surroundings): Promise<ExitCode> {
  const words = explainWords(typed);
  const repository = await cloneHere(here);
  const config = await openConfig(repository?.top, typed.values.get('config'));
  const store = words.store === undefined || words.store === config.store?.kind ? config.store : { kind: words.store };
  const { command, repository: name } = presentationFor(here.out, typed, here, repository);
  const folder = resolve(here.cwd, out);
  let pages = 0;
  try {
    await makeFolder(folder);
    for await (const file of buildSite(loadGuides(), { command, ...(store !== undefined && { store }), ...(name !== undefined && { repository: name }) })) {
      await writePage(join(folder, file.name), file.text);
      pages += 1;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CouldNotCheck({ code: 'output-failed', message: `explain: ${out} cannot be written to (${code})`, next: ['name a folder that can be written to behind --out'] });
  }
  here.err.write(`${pages} pages: open ${join(out, 'index.html')}\n`);
  return 0;
}

/** Node's own way of making all the folders of a path never ends below /proc, where none can be made. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

/** Whoever ends the command half-way finds whole pages, the old or the new ones. */
async function writePage(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
