import { basename, dirname, relative } from 'node:path';
import type { Clone } from '../git/ordinary-clone.js';
import type { StoreChoice } from '../remedy/store.js';
import type { Presentation } from '../report/outcome.js';
import type { Typed } from './command.js';
import type { Sink, Surroundings } from './surroundings.js';

/** How a message for people looks when it goes to `sink`. */
export function presentationFor(sink: Sink, typed: Typed, here: Surroundings, repository?: Clone, store?: StoreChoice): Presentation {
  const colour = hasColour(sink, typed, here);
  return {
    columns: sink.columns ?? 80,
    colour,
    links: colour && sink.isTerminal && knowsLinks(here.env),
    command: commandHere(here, repository?.top),
    ...(repository === undefined ? {} : { repository: nameOf(repository) }),
    ...(store === undefined ? {} : { store }),
  };
}

/** `--no-color` goes before FORCE_COLOR, and that before NO_COLOR, as in Node itself. */
export function hasColour(sink: Sink, { switches }: Typed, { env }: Surroundings): boolean {
  if (switches.has('no-color')) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return sink.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

function knowsLinks(env: Surroundings['env']): boolean {
  const names = ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'DOMTERM'];
  if (names.some((name) => env[name])) return true;
  return Number(env['VTE_VERSION'] ?? 0) >= 5000 || ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(env['TERM_PROGRAM'] ?? '');
}

/** What people type to run keyfence again: `keyfence` itself where it is installed for all, else through the project's package manager. */
function commandHere({ script, env }: Surroundings, top: string | undefined): string {
  if (/[\\/]\.yarn[\\/]|\.zip[\\/]/.test(script)) return 'yarn keyfence';
  const outside = top === undefined || relative(top, script).startsWith('..');
  const installed = basename(script).startsWith('keyfence') && !script.includes('node_modules') && !script.includes('_npx');
  if (outside && installed) return 'keyfence';
  return env['npm_config_user_agent']?.startsWith('pnpm') ? 'pnpm exec keyfence' : 'npx keyfence';
}

function nameOf({ top, commonDir }: Clone): string {
  return basename(commonDir) === '.git' ? basename(dirname(commonDir)) : basename(top ?? commonDir, '.git');
}
