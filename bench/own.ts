import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pack, installTarball } from '../scripts/checks/npm.js';
import { run } from '../scripts/checks/program.js';
import type { Contender } from './case.js';
import { git } from './repository.js';

const nodeAlone = { name: 'node -e 0', argv: [process.execPath, '-e', '0'] } as const;

/** The floor of every command that runs in Node. */
export function nodeStart(cwd: string): Contender {
  return { name: nodeAlone.name, command: { argv: nodeAlone.argv, cwd } };
}

/** A command of this package, by the Node that runs the bench, from the package as it was installed. */
export function keyfence(cwd: string, args: readonly string[]): readonly [string, ...string[]] {
  return [process.execPath, join(cwd, 'node_modules/keyfence/dist/cli.cjs'), ...args];
}

let tarball: string | undefined;

/** Installs the package in the repository from its tarball and closes the gate, as a user does; commits what that adds. */
export function closeGate(repository: string): void {
  if (!tarball) {
    const folder = resolve('.scratch/bench-package');
    mkdirSync(folder, { recursive: true });
    tarball = pack(folder);
  }
  writeFileSync(join(repository, 'package.json'), '{ "private": true }\n');
  writeFileSync(join(repository, '.gitignore'), 'node_modules/\n');
  for (const { ok, output } of [installTarball(repository, tarball), run(process.execPath, keyfence(repository, ['init']).slice(1), { cwd: repository })]) {
    if (!ok) throw new Error(`The package could not be installed for the bench:\n${output}`);
  }
  git(repository, ['add', '--all']);
  git(repository, ['commit', '--quiet', '--message', 'Close the gate']);
}
