import { basename, dirname, posix } from 'node:path';
import type { RepositoryFacts } from './facts.js';
import { huskyHooks } from './hook-names.js';
import { managerWords } from './package-manager.js';
import { type Record, recordText } from './record.js';
import { settingsFile } from './settings.js';

/*
 * What init puts into keyfence's folder in Git's directory. `config` is included by the repository's configuration last, so its
 * `core.hooksPath` counts whatever husky or another tool sets. Its value is `relative`, to survive a move of the repository; `absolute` overrides it
 * where the place is still the same, and serves `git --git-dir=…` and linked worktrees. Where Git's directory was moved away from the working tree
 * neither holds, and husky's own hooks are in force again.
 */

/** The stub of a hook; the second line is how keyfence knows its own. */
const stub: string = [
  '#!/bin/sh',
  '# keyfence runs the hooks that were here before, then husky\'s, then itself. `keyfence uninstall` takes this out.',
  '. "${0%/*}/../chain"',
  '',
].join('\n');

/** Whether a hook file is keyfence's, of whatever version. */
export function isStub(text: string): boolean {
  return text.split('\n', 2)[1]?.includes('keyfence') === true;
}

/** The files by path below the folder. */
export function placedFiles(facts: RepositoryFacts, record: Record, node: string): ReadonlyMap<string, string> {
  const { commonDir, husky, manifest, modules, chain, installed } = facts;
  const settings = settingsFile({
    previous: record.previous,
    husky: husky.folder,
    huskyHooks: husky.layout === 9 ? `${husky.folder}/_` : husky.folder,
    folder: modules,
    installed,
    node,
    install: managerWords[manifest.manager].install,
    place: `${commonDir}/keyfence`,
  });
  const hooks = new Set([...huskyHooks, ...facts.previous.hooks]);
  return new Map([
    ['chain', chain],
    ['settings', settings],
    ['record.json', recordText(record)],
    ['absolute', hooksPathFile(`${commonDir}/keyfence/hooks`)],
    ['relative', hooksPathFile(relativeHooks(facts))],
    ['config', configText(facts)],
    ...[...hooks].map((hook) => [`hooks/${hook}`, stub] as const),
  ]);
}

function configText(facts: RepositoryFacts): string {
  return `${head}${include(relativeCondition(facts), 'relative')}${include(`gitdir:${escapedPattern(facts.commonDir)}`, 'absolute')}`;
}

/** Whether the configuration that is included was written for the place where Git's directory is. */
export function isAtHome(facts: RepositoryFacts): boolean {
  return facts.place['config']?.text === configText(facts);
}

/** From the top of the main worktree, where Git starts hooks. */
function relativeHooks({ top, commonDir, linked }: RepositoryFacts): string {
  const main = linked ? (basename(commonDir) === '.git' ? dirname(commonDir) : undefined) : top;
  return `${main === undefined ? commonDir : posix.relative(main, commonDir)}/keyfence/hooks`;
}

function relativeCondition(facts: RepositoryFacts): string {
  return relativeHooks(facts) === '.git/keyfence/hooks' ? 'gitdir:**/.git' : 'gitdir:**';
}

const head = '# Written by `keyfence init`.\n';

function hooksPathFile(path: string): string {
  return `${head}[core]\n\thooksPath = "${escaped(path).replaceAll('\n', String.raw`\n`)}"\n`;
}

/** A condition cannot hold a line break; without it the relative path stays in force. */
function include(condition: string, file: string): string {
  return condition.includes('\n') ? '' : `[includeIf "${escaped(condition)}"]\n\tpath = ${file}\n`;
}

function escapedPattern(path: string): string {
  return path.replaceAll(/[*?[\\]/g, String.raw`\$&`);
}

function escaped(text: string): string {
  return text.replaceAll(/["\\]/g, String.raw`\$&`);
}
