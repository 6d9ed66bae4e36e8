import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The environment of a developer with no configuration at all. */
export function plainEnvironment(home: string): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|HUSKY|npm_|PAGER$|EDITOR$|VISUAL$)/.test(name));
  const person = { NAME: 'Ada', EMAIL: 'ada@example.org', DATE: '2026-01-02T03:04:05Z' };
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(person).map(([what, value]) => [`GIT_${role}_${what}`, value]));
  return { ...Object.fromEntries([...own, ...people]), HOME: home, XDG_CONFIG_HOME: join(home, 'xdg'), GIT_CONFIG_NOSYSTEM: '1', GIT_EDITOR: 'true' };
}

/** A repository for one test, thrown away after it. */
export type Scratch = {
  readonly dir: string;
  readonly env: Record<string, string>;
  /** Runs Git here; throws when it fails. */
  readonly git: (...args: readonly string[]) => string;
  /** The same without throwing: `status` tells. */
  readonly tryGit: (...args: readonly string[]) => { readonly status: number | null; readonly text: string };
  readonly write: (path: string, content: string | Buffer) => Scratch;
  /** Stages everything. */
  readonly add: () => Scratch;
  /** Stages and commits everything; returns the id. */
  readonly commit: (message: string) => string;
  /** The same folder, seen as another repository or from below. */
  readonly at: (dir: string) => Scratch;
};

/** An empty folder for one test. */
export function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'keyfence-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A new repository with the branch `main` and no commit. */
export function scratch(...init: readonly string[]): Scratch {
  const home = folder();
  // Nothing but speed: these repositories live for a second.
  writeFileSync(join(home, '.gitconfig'), '[core]\n\tlooseCompression = 0\n\tfsync = none\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n');
  const repo = scratchAt(join(home, 'repo'), plainEnvironment(home));
  mkdirSync(repo.dir);
  repo.git('init', '-q', '-b', 'main', ...init);
  return repo;
}

function scratchAt(dir: string, env: Record<string, string>): Scratch {
  const options = { cwd: dir, env, maxBuffer: 1 << 30 };
  const repo: Scratch = {
    dir, env,
    git: (...args) => execFileSync('git', [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).toString().trim(),
    tryGit: (...args) => {
      const { status, stdout, stderr } = spawnSync('git', [...args], options);
      return { status, text: stdout.toString() + stderr.toString() };
    },
    write: (path, content) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
      return repo;
    },
    add: () => {
      repo.git('add', '-A');
      return repo;
    },
    commit: (message) => {
      repo.git('add', '-A');
      repo.git('commit', '-q', '--no-verify', '--allow-empty', '-m', message);
      return repo.git('rev-parse', 'HEAD');
    },
    at: (other) => scratchAt(join(dir, other), env),
  };
  return repo;
}

/** Puts a hook in place, as a shell script. */
export function hook(repo: Scratch, name: string, script: string): void {
  const path = join(repo.git('rev-parse', '--path-format=absolute', '--git-common-dir'), 'hooks', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}
