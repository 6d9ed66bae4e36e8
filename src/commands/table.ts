import type { Command } from './command.js';

/** What there is to choose from. A command's module is loaded only when it is chosen. */
export const summaries: readonly { readonly name: string; readonly summary: string }[] = [
  { name: 'init', summary: 'close the gate in this repository: husky and its hooks' },
  { name: 'uninstall', summary: 'take out exactly what init put in' },
  { name: 'pre-commit', summary: 'check the staged change; what the hook calls' },
  { name: 'pre-push', summary: 'check what is about to be pushed; what the hook calls' },
  { name: 'scan', summary: 'check files, a range of commits, the history or standard input' },
  { name: 'explain', summary: 'what to do about a leaked key, from the first minute on' },
  { name: 'rules', summary: 'list every rule' },
  { name: 'allow', summary: 'let a key of the last block stand, with a reason' },
  { name: 'doctor', summary: 'prove that the gate is closed here' },
  { name: 'help', summary: 'tell more about a command' },
];

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
