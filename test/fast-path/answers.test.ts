import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';

/* hooks/pre-commit asks Git while Node starts. What it cannot ask, or is not answered to its end, Node asks itself: the report is the same. */

const key = `const clarifaiApiKey = '${fake.hex(32, 20)}';\n`;

type Ran = { readonly code: number | null; readonly words: string; readonly asked: readonly string[] };
type More = { readonly text?: string; readonly arguments?: readonly string[]; readonly isFirst?: boolean };

/** Runs the hook over a staged `text`. `git` is a shell script in front of Git's own program, which is `$real`; `asked` are the commands that it was run with. */
function hook(git: string, { text = key, arguments: more = [], isFirst = false }: More = {}): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-answers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [top, log, bin] = [join(folder, 'top'), join(folder, 'log'), join(folder, 'bin')];
  for (const each of [top, bin]) mkdirSync(each);
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const run = (...args: readonly string[]): void => void spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: top, env });
  run('init', '--quiet');
  if (!isFirst) run('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  writeFileSync(join(top, 'a.ts'), text);
  run('add', 'a.ts');
  const real = spawnSync('sh', ['-c', 'command -v git'], { env, encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nreal='${real}'\nprintf '%s\\n' "$*" >>'${log}'\n${git}\n`);
  chmodSync(join(bin, 'git'), 0o755);
  const ran = spawnSync('sh', [resolve('hooks/pre-commit'), ...more], { cwd: top, env: { ...env, PATH: `${bin}:${env.PATH}` }, encoding: 'utf8' });
  const commands = /(?:^| )([a-z]+-[a-z]+)(?= |$)/;
  return { code: ran.status, words: ran.stdout + ran.stderr, asked: readFileSync(log, 'utf8').split('\n').slice(0, -1).map((line) => commands.exec(line)?.[1] ?? line) };
}

describe.skipIf(process.platform === 'win32')('what Git is asked', () => {
  const plain = 'exec "$real" "$@"';

  test('Node starts no process when all was answered', () => {
    const { code, words, asked } = hook(plain);
    expect([code, asked]).toEqual([1, ['rev-parse', 'diff-index']]);
    expect(words).toContain('a.ts:1:');
  });

  test('with arguments of its own Node asks all itself', () => {
    const { code, asked } = hook(plain, { arguments: ['--format', 'json'] });
    expect(code).toBe(1);
    expect([...asked].sort()).toEqual(['diff-index', 'rev-parse']);
  });

  test('before the first commit there is no HEAD to compare with', () => {
    const { code, words } = hook(plain, { isFirst: true });
    expect(code).toBe(1);
    expect(words).toContain('a.ts:1:');
  });

  const usual = hook.bind(undefined, plain);
  const firstTime = (what: string): string => `case "$*" in *${what}*) if [ ! -e "$0.done" ]; then : >"$0.done"; $deed; fi ;; esac\nexec "$real" "$@"`;
  test.each([
    ['diff-index', 'exit 128'], ['rev-parse', 'exit 128'], ['diff-index', 'kill -9 $$'], ['rev-parse', 'kill -9 $$'],
    ['diff-index', '"$real" "$@" | head -c 100; exit 1'], ['diff-index', '"$real" "$@" | head -n 2; kill -9 $$'],
  ])('a %s that ends with `%s` is asked again', (what, deed) => {
    const { code, words, asked } = hook(firstTime(what).replace('$deed', () => deed));
    expect([code, words.replace(/\d+\.\d s/, '')]).toEqual([1, usual().words.replace(/\d+\.\d s/, '')]);
    expect(asked.filter((each) => each === what).length).toBeGreaterThan(1);
  });

  test('a Git that always fails lets nothing through', () => {
    expect(hook('exit 128').code).toBe(2);
  });

  test('a change that is too large to be kept is read as it comes', () => {
    const { code, words, asked } = hook(plain, { text: `${'const answer = 42;\n'.repeat(500_000)}${key}` });
    expect(code).toBe(1);
    expect(words).toContain('a.ts:500001:');
    expect(asked.filter((each) => each === 'diff-index').length).toBeGreaterThan(1);
  });
});
