import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HuskyFacts, ManifestFacts } from './facts.js';
import { isFolder, namesIn, readIfThere } from './files.js';
import { upward } from './folders.js';
import { allHooks } from './hook-names.js';
import { type HooksPath, type HuskyFolder, huskyFolder } from './hooks-path.js';
import type { Here } from './outcome.js';

/** What husky is, has and does in a repository. */
export function huskyFacts(here: Here, top: string, folder: string, manifest: ManifestFacts, values: readonly HooksPath[]): HuskyFacts {
  const modules = upward(folder, top).map((candidate) => join(candidate, 'node_modules'));
  const version = modules.map((candidate) => versionIn(candidate)).find((found) => found !== undefined);
  const place = folderOf(top, manifest, values, version);
  const off = turnedOff(here.env);
  const program8 = modules.map((candidate) => join(candidate, 'husky', 'lib', 'bin.js')).find((path) => existsSync(path));
  return {
    ...place,
    ...(version === undefined ? {} : { version }),
    installed: isFolder(join(top, place.folder, '_')),
    hooks: namesIn(join(top, place.folder)).filter((name) => allHooks.includes(name)),
    replaced: allHooks.filter((hook) => readIfThere(join(top, place.folder, '_', hook))?.includes('SIMPLE_GIT_HOOKS') === true),
    ...(program8 === undefined ? {} : { program8 }),
    command: isModern(version) && modules.some((candidate) => ['husky', 'husky.cmd'].some((name) => existsSync(join(candidate, '.bin', name)))),
    ...(off === undefined ? {} : { off }),
  };
}

/** Version 9 or later: the command `husky` alone installs. */
function isModern(version: string | undefined): boolean {
  return version !== undefined && Number.parseInt(version, 10) >= 9;
}

/** `husky web/.husky`, `husky install web/.husky`: the folder. */
const inScript = /\bhusky(?: install)?\s+(?!(?:install|init|add|set|uninstall)\b)([\w./-]+)/;

/** By the configuration; in a fresh clone by the script that will set it. */
function folderOf(top: string, manifest: ManifestFacts, values: readonly HooksPath[], version: string | undefined): HuskyFolder {
  const set = values.filter(({ local }) => local).map(({ value }) => huskyFolder(value, top)).find((found) => found !== undefined);
  if (set !== undefined) return set;
  const named = Object.values(manifest.scripts).map((script) => inScript.exec(script)?.[1]).find((found) => found !== undefined);
  const major = Number.parseInt(version ?? '', 10);
  return { folder: named?.replace(/^\.\//, '').replace(/\/$/, '') ?? '.husky', layout: major >= 5 && major < 9 ? 8 : 9 };
}

function versionIn(modules: string): string | undefined {
  const text = readIfThere(join(modules, 'husky', 'package.json'));
  return text === undefined ? undefined : /"version":\s*"([^"]+)"/.exec(text)?.[1];
}

function turnedOff(env: Here['env']): string | undefined {
  if (env['HUSKY'] === '0') return 'HUSKY=0 is set in the environment';
  const file = join(env['XDG_CONFIG_HOME'] ?? join(env['HOME'] ?? env['USERPROFILE'] ?? '', '.config'), 'husky', 'init.sh');
  return /^\s*(?:export\s+)?HUSKY=["']?0["']?\s*(?:$|[;#&])/m.test(readIfThere(file) ?? '') ? `${file} sets HUSKY=0` : undefined;
}
