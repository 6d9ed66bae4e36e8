import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LastBlock } from '../allow/last-block.js';
import type { PlainGit } from '../git/plain-git.js';
import { fileKind } from './file-kind.js';
import type { Here, Use } from './here-facts.js';
import { situationOf } from './situation.js';

/** Larger files are data, not uses. */
const most = 2 * 1024 * 1024;

/**
 * What the repository at `top` shows of the variable `name`, and how far the keys of `block` have got. Files are read for the
 * variable's name; nothing but paths and line numbers leaves this module. `git` runs in `top`.
 */
export async function gatherHere(top: string, git: PlainGit, name: string, block: LastBlock | undefined): Promise<Here> {
  const [uses, situation] = await Promise.all([usesOf(top, git, name), block && situationOf(top, git, block)]);
  const places = [...new Set(block?.keys.filter(({ source, commit }) => source === 'line' && commit === undefined).map(({ path, line }) => `${path}:${line}`))];
  return { uses, ...(situation !== undefined && { situation }), ...(places.length > 0 && { places }) };
}

async function usesOf(top: string, git: PlainGit, name: string): Promise<readonly Use[]> {
  const [tracked, untracked] = await Promise.all([filesNaming(git, name), untrackedEnvFiles(git)]);
  const uses = await Promise.all([...tracked.map((path) => useOf(top, path, name)), ...untracked.map((path) => useOf(top, path, name, true))]);
  return uses.filter((use) => use !== undefined);
}

/** Tracked files, as they stand in the working tree. Exit code 1: none. */
async function filesNaming(git: PlainGit, name: string): Promise<readonly string[]> {
  const { out } = await git(['grep', '-z', '--files-with-matches', '-I', '--ignore-case', '--fixed-strings', '-e', name, '--'], { codes: [0, 1] });
  return separated(out);
}

/** Files that keep values on this machine alone; whole folders of dependencies are left out. */
async function untrackedEnvFiles(git: PlainGit): Promise<readonly string[]> {
  const patterns = [':(top,glob)**/.env*', ':(top,glob)**/*.env', ':(top,glob)**/.dev.vars', ':(top,exclude,glob)**/node_modules/**', ':(top,exclude,glob)**/.venv/**'];
  const { out } = await git(['ls-files', '-z', '--others', '--', ...patterns]);
  return separated(out);
}

async function useOf(top: string, path: string, name: string, untracked?: true): Promise<Use | undefined> {
  const content = await readFile(join(top, path)).catch(() => Buffer.alloc(0));
  if (content.length > most) return undefined;
  const lines = linesNaming(content.toString('latin1'), name);
  return lines.length === 0 ? undefined : { path, lines, what: whatIs(path), ...(untracked && { untracked }) };
}

/** Numbers of the lines that hold the variable's name as a word; Terraform writes it in lower case, behind `TF_VAR_`. */
export function linesNaming(text: string, name: string): readonly number[] {
  const word = new RegExp(`(?<![A-Za-z0-9_])(?:TF_VAR_)?${name.replace(/[^\w]/g, String.raw`\$&`)}(?![A-Za-z0-9_])`, 'i');
  return text.split('\n').flatMap((line, nth) => (word.test(line) ? [nth + 1] : []));
}

function whatIs(path: string): Use['what'] {
  switch (fileKind(path).id) {
    case 'env': return 'env-file';
    case 'github-actions': case 'gitlab-ci': case 'circleci': case 'azure-pipelines': case 'bitbucket-pipelines': case 'jenkins': return 'ci';
    case 'compose': return 'compose';
    case 'kubernetes': case 'helm': return 'kubernetes';
    case 'terraform': case 'terraform-variables': return 'terraform';
    case 'dockerfile': return 'container';
    case 'markdown': case 'rst': case 'asciidoc': case 'text': return 'document';
    default: return 'code';
  }
}

function separated(out: string): readonly string[] {
  return out.split('\0').filter((path) => path !== '');
}
