import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { fake } from '../../src/catalog/fake.js';

/** The built command; `npm test` builds it first. */
export const program: string = process.env['KEYFENCE_CLI'] ?? resolve('dist/cli.cjs');

/** Made-up keys, each found by the rule of that id. */
export const keys: Readonly<Record<'clarifai' | 'otherClarifai' | 'stripe', string>> = {
  clarifai: fake.hex(32, 20),
  otherClarifai: fake.hex(32, 21),
  stripe: `sk_${'live'}_${fake.alnum(24, 3)}`,
};

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string; readonly all: string };
export type More = { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string };

/** A folder with a Git repository in it, and nothing of the machine's own configuration. */
export type Scene = {
  readonly top: string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly keyfence: (args: readonly string[], more?: More) => Ran;
  /** Writes and stages. */
  readonly stage: (path: string, text: string | Uint8Array) => void;
};

const folders: string[] = [];

export function scene(): Scene {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-'));
  folders.push(folder);
  const top = join(folder, 'repository');
  mkdirSync(top);
  const env = environment(folder);
  const git = (...args: readonly string[]): string => {
    const ran = spawnSync('git', args, { cwd: top, env, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
    return ran.stdout;
  };
  const write: Scene['write'] = (path, text) => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    top, git, write,
    read: (path) => readFileSync(join(top, path), 'utf8'),
    stage: (path, text) => {
      write(path, text);
      git('add', '--force', '--', path);
    },
    keyfence: (args, { input = '', env: more = {}, cwd = top } = {}) => keyfence(args, { input, cwd, env: { ...env, ...more } }),
  };
}

/** Runs the command; nothing of this process's environment reaches it but PATH. */
export function keyfence(args: readonly string[], { input = '', cwd = tmpdir(), env = environment(tmpdir()) }: More = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr, all: stdout + stderr };
}

/** All files below a folder, as text with one character a byte. */
export function contents(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), text: readFileSync(join(parentPath, name), 'latin1') }));
}

function environment(home: string): Readonly<Record<string, string>> {
  const temporary = join(home, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };
  return { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: temporary, GIT_CONFIG_NOSYSTEM: '1', ...author };
}

afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })));
