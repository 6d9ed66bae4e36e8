import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gitEnvironment } from '../scripts/checks/git-environment.js';
import { run } from '../scripts/checks/program.js';

/** Runs Git for the preparation of a case; what goes wrong there ends the bench. */
export function git(repository: string, args: readonly string[], input?: string | Uint8Array): string {
  const settings = ['-c', 'core.hooksPath=', '-c', 'gc.auto=0'];
  const env = { ...process.env, ...gitEnvironment() };
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], { cwd: repository, input, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** The file that Git runs for a hook here. Preparing goes past the hooks; this does not. */
export function hookFile(repository: string, hook: string): string {
  const { ok, stdout, output } = run('git', ['rev-parse', '--git-path', `hooks/${hook}`], { cwd: repository, env: gitEnvironment() });
  if (!ok) throw new Error(output);
  return resolve(repository, stdout.trim());
}

/** A repository with 300 small files in twenty folders and one commit. */
export function smallRepository(folder: string): string {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  for (let file = 0; file < 300; file += 1) write(folder, `src/part-${file % 20}/file-${file}.ts`, source(file, 40));
  commitAll(folder, 'Begin');
  return folder;
}

function commitAll(repository: string, message: string): void {
  git(repository, ['add', '--all']);
  git(repository, ['commit', '--quiet', '--message', message]);
}

export function write(repository: string, path: string, text: string): void {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Lines of ordinary code, other ones for another seed. */
export function source(seed: number, lines: number): string {
  const names = ['order', 'total', 'price', 'invoice', 'client', 'report', 'filter', 'window', 'cursor', 'region', 'buffer', 'handler'];
  const name = (index: number): string => names[(seed * 7 + index * 5) % names.length] ?? 'value';
  const statements = [
    (n: number): string => `export function ${name(n)}${seed}${n}(input: readonly number[]): number {`,
    (n: number): string => `  const ${name(n)} = input.filter((each) => each > ${n % 97}).map((each) => each * ${seed % 13});`,
    (n: number): string => `  // The ${name(n)} of the ${name(n + 1)} is kept in the order in which it was read.`,
    (n: number): string => `  if (${name(n - 2)}.length === ${n % 5}) return ${name(n)}Of(${name(n + 2)}, '${name(n + 3)}');`,
    (): string => '}',
  ];
  return Array.from({ length: lines }, (_, n) => statements[n % statements.length]?.(n) ?? '').join('\n') + '\n';
}
