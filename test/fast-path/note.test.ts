import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { noConfig } from '../../src/config/config.js';
import { proveFastPath } from '../../src/fast-path/prove.js';

const script = 'keyfence_package=$1; . "$1/hooks/fast-path"; keyfence_can_ask && keyfence_surely_clean';
const packageFolder = resolve('.');

/** As Git starts hooks: GIT_DIR is set in a linked worktree alone. */
let env: Record<string, string | undefined>;
let top: string;

const git = (...args: readonly string[]): void => void spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: top, env });
const isAnswered = (folder = top, more: object = {}): boolean => spawnSync('sh', ['-c', script, 'sh', packageFolder], { cwd: folder, env: { ...env, ...more } }).status === 0;
const prove = async (folder = top, gitDir = join(top, '.git')): Promise<unknown> => proveFastPath({ packageFolder, gitDir, top: folder }, noConfig);
const ago = (path: string, seconds: number): void => utimesSync(path, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);

describe.skipIf(process.platform === 'win32')('the shell answers', () => {
  beforeEach(async () => {
    const home = mkdtempSync(join(tmpdir(), 'keyfence-note-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    env = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
    top = join(home, 'repository');
    spawnSync('git', ['init', '--quiet', top], { env });
    git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    writeFileSync(join(top, 'package.json'), '{}\n');
    ago(join(top, 'package.json'), 60);
    expect(await prove()).toEqual({ inUse: true });
  });

  test('while nothing configures keyfence in another way', async () => {
    expect(isAnswered()).toBe(true);
    expect(await prove()).toEqual({ inUse: true });
    expect(isAnswered()).toBe(true);
  });

  test('not when a configuration was moved here that is older than the note', async () => {
    writeFileSync(join(top, 'old.json'), '{}\n');
    ago(join(top, 'old.json'), 3600);
    renameSync(join(top, 'old.json'), join(top, 'keyfence.config.json'));
    expect(isAnswered()).toBe(false);
    await prove();
    expect(isAnswered()).toBe(true);
  });

  test.each([30, 90])('not when package.json was replaced by one of another date, %i seconds ago', async (seconds) => {
    writeFileSync(join(top, 'package.json'), '{"keyfence":{}}\n');
    ago(join(top, 'package.json'), seconds);
    expect(isAnswered()).toBe(false);
    await prove();
    expect(isAnswered()).toBe(true);
  });

  test('not where a configuration is a link to nothing', () => {
    symlinkSync('shared/missing.json', join(top, 'keyfence.config.json'));
    expect(isAnswered()).toBe(false);
  });

  test.each([undefined, '.git/index'])('not by a file of the working tree that was filtered before, with the index %s', (index) => {
    git('config', 'filter.pack.clean', 'gzip -dc');
    writeFileSync(join(top, '.gitattributes'), '*.bin filter=pack\n');
    writeFileSync(join(top, 'k.bin'), gzipSync(`clarifai_api_key = "${fake.hex(32, 3)}"\n`));
    ago(join(top, 'k.bin'), 600);
    git('add', '.');
    writeFileSync(join(top, '.gitattributes'), '*.bin binary\n');
    git('add', '.gitattributes');
    expect(isAnswered(top, index === undefined ? {} : { GIT_INDEX_FILE: index })).toBe(false);
    git('rm', '-q', '--cached', 'k.bin');
    expect(isAnswered(top, index === undefined ? {} : { GIT_INDEX_FILE: index })).toBe(true);
  });

  test('in a linked worktree by its own note', async () => {
    git('worktree', 'add', '--quiet', '../linked');
    const [linked, gitDir] = [join(top, '../linked'), join(top, '.git/worktrees/linked')];
    writeFileSync(join(linked, 'keyfence.config.json'), '{}\n');
    ago(join(linked, 'keyfence.config.json'), 60);
    expect(isAnswered(linked, { GIT_DIR: gitDir })).toBe(false);
    await prove(linked, gitDir);
    expect(isAnswered(linked, { GIT_DIR: gitDir })).toBe(true);
    expect(isAnswered()).toBe(true);
  });
});
