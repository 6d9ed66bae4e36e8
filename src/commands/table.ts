import type { Command } from './command.js';

/** A command's module is loaded only when it is chosen. */
const modules: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  init: () => import('./init.js'),
  uninstall: () => import('./uninstall.js'),
  'pre-commit': () => import('./pre-commit.js'),
  'pre-push': () => import('./pre-push.js'),
  scan: () => import('./scan.js'),
  explain: () => import('./explain.js'),
  rules: () => import('./rules.js'),
  allow: () => import('./allow.js'),
  doctor: () => import('./doctor.js'),
};

/** Loads a command; nothing when there is none of that name. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  const load = Object.hasOwn(modules, name) ? modules[name] : undefined;
  return load === undefined ? undefined : (await load()).command;
}
