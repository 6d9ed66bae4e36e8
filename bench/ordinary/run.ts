// `npm run bench:ordinary`: how many ordinary commits the hook answers without starting Node. The differences between successive versions
// of well-known packages, cut into pieces of commit size, are staged one by one, and Git's own hook is run with a `node` that only notes
// that it was asked for.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gitEnvironment } from '../../scripts/checks/git-environment.js';
import { run } from '../../scripts/checks/program.js';
import { closeGate } from '../own.js';
import { fetchTree } from '../precision/fetch.js';
import { git, hookFile } from '../repository.js';
import { pieces } from './pieces.js';

type Answer = { readonly versions: string; readonly piece: string; readonly node: boolean };

export function main(): number {
  const versions = JSON.parse(readFileSync('bench/ordinary/versions.json', 'utf8')) as Readonly<Record<string, readonly (readonly [string, string])[]>>;
  const answers: Answer[] = [];
  for (const [ecosystem, pairs] of Object.entries(versions)) {
    for (const [older, newer] of pairs) {
      const trees = [fetchTree(ecosystem, older), fetchTree(ecosystem, newer)] as const;
      if (!trees[0] || !trees[1]) console.error(`${ecosystem} ${older}, ${newer}: not to be had here`);
      else answers.push(...between(trees[0], trees[1], newer));
    }
  }
  report(answers);
  return 0;
}

function between(older: string, newer: string, versions: string): readonly Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-ordinary-'));
  try {
    const repository = join(folder, 'repository');
    const cut = repositoryOf(repository, older, newer);
    const surroundings = shim(folder);
    const hook = hookFile(repository, 'pre-commit');
    // The fast path is used once Node has seen that it works on this machine.
    run(hook, [], { cwd: repository, env: gitEnvironment() });
    const answers = cut.flatMap((piece) => ask(repository, piece, hook, surroundings, versions));
    console.log(`${versions}: ${answers.filter(({ node }) => !node).length} of ${answers.length} without Node`);
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A repository with the older tree committed and the gate closed; returns the pieces that lead to the newer one. */
function repositoryOf(repository: string, older: string, newer: string): readonly string[] {
  mkdirSync(repository);
  git(repository, ['init', '--quiet']);
  lay(older, repository);
  git(repository, ['add', '--all', '--force']);
  git(repository, ['commit', '--quiet', '--message', 'Older']);
  lay(newer, repository);
  git(repository, ['add', '--all', '--force']);
  const diff = git(repository, ['diff', '--cached', '--unified=0', '--no-renames', '--diff-filter=AM']);
  git(repository, ['reset', '--quiet', '--hard']);
  closeGate(repository);
  return pieces(diff);
}

/** Lays a tree over the repository in one folder that has no version in its name. */
function lay(tree: string, repository: string): void {
  const top = join(repository, 'tree');
  rmSync(top, { recursive: true, force: true });
  cpSync(deepest(tree), top, { recursive: true, filter: (path) => !/(?:^|[/\\])(?:\.git|node_modules)$/.test(path) });
}

function deepest(tree: string): string {
  const entries = readdirSync(tree, { withFileTypes: true }).filter(({ name }) => name !== 'cache');
  const [only] = entries;
  return entries.length === 1 && only?.isDirectory() ? deepest(join(tree, only.name)) : tree;
}

type Surroundings = { readonly asked: string; readonly env: Readonly<Record<string, string | undefined>> };

function shim(folder: string): Surroundings {
  const bin = join(folder, 'bin');
  const asked = join(folder, 'asked');
  mkdirSync(bin);
  writeFileSync(join(bin, 'node'), `#!/bin/sh\n: >'${asked}'\n`);
  chmodSync(join(bin, 'node'), 0o755);
  const env = { ...gitEnvironment(), PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  return { asked, env };
}

/** Nothing for a piece that does not apply alone. */
function ask(repository: string, piece: string, hook: string, { asked, env }: Surroundings, versions: string): readonly Answer[] {
  git(repository, ['read-tree', 'HEAD']);
  try {
    git(repository, ['apply', '--cached', '--unidiff-zero', '--whitespace=nowarn', '-'], piece);
  } catch {
    return [];
  }
  rmSync(asked, { force: true });
  const { ok, output } = run(hook, [], { cwd: repository, env });
  if (!ok) throw new Error(`The hook failed:\n${output}`);
  return [{ versions, piece, node: readdirSync(join(asked, '..')).includes('asked') }];
}

function report(answers: readonly Answer[]): void {
  const without = answers.filter(({ node }) => !node).length;
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/ordinary.json', `${JSON.stringify(answers.filter(({ node }) => node), null, 1)}\n`);
  console.log(`${without} of ${answers.length} commits (${((100 * without) / answers.length).toFixed(1)} %) without Node; the others are in bench/results/ordinary.json`);
}
