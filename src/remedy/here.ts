import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlockedKey } from '../allow/last-block.js';
import type { PlainGit } from '../git/plain-git.js';
import { fileKind } from './file-kind.js';
import type { Here, Situation, Use } from './here-facts.js';

/** Larger files are data, not uses. */
const most = 2 * 1024 * 1024;

/**
 * What the repository at `top` shows of the variable `name`, and how far the keys of the last block have got. Files are read for the
 * variable's name; nothing but paths and line numbers leaves this module. `git` runs in `top`.
 */
export async function gatherHere(top: string, git: PlainGit, name: string, keys: readonly BlockedKey[]): Promise<Here> {
  const [uses, situation] = await Promise.all([usesOf(top, git, name), situationOf(git, keys)]);
  return { uses, ...(situation !== undefined && { situation }) };
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

/** By remote-tracking refs: a commit that one of them holds has left this machine. */
async function situationOf(git: PlainGit, keys: readonly BlockedKey[]): Promise<Situation | undefined> {
  const paths = [...new Set(keys.filter(({ path }) => path !== '').map(({ path }) => path))];
  const commits = [...new Set(keys.flatMap(({ commit }) => commit ?? []))];
  if (keys.length === 0) return undefined;
  if (commits.length === 0) return { kind: 'staged', paths };
  const remotes = [...new Set((await Promise.all(commits.map((commit) => remotesWith(git, commit)))).flat())];
  if (remotes.length > 0) return { kind: 'pushed', commits, remotes, paths };
  const [branch, head] = await Promise.all([['branch', '--show-current'], ['rev-parse', '-q', '--verify', 'HEAD^{commit}', '--']].map(async (args) => (await git(args, { codes: 'any' })).out.trim()));
  return { kind: 'unpushed', commits, ...(branch && { branch }), places: { list: keys, ...(head && /^[0-9a-f]{40,}$/.test(head) && { head }) } };
}

async function remotesWith(git: PlainGit, commit: string): Promise<readonly string[]> {
  const { code, out } = await git(['for-each-ref', '--format=%(refname:lstrip=2)', `--contains=${commit}`, 'refs/remotes/'], { codes: 'any' });
  return code === 0 ? out.split('\n').filter((line) => line !== '' && !line.endsWith('/HEAD')) : [];
}

function separated(out: string): readonly string[] {
  return out.split('\0').filter((path) => path !== '');
}
