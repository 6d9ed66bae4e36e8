import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { noConfig } from '../../src/config/config.js';
import { proveFastPath } from '../../src/fast-path/prove.js';

const script = 'keyfence_package=$1; . "$1/hooks/fast-path"; keyfence_can_ask && keyfence_surely_clean';

/** Whether the shell says that the staged `text` is surely clean; first on PATH are `tools`, shell scripts by name. */
async function isSurelyClean(text: string, tools: Readonly<Record<string, string>>): Promise<boolean> {
  const top = mkdtempSync(join(tmpdir(), 'keyfence-odd-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const env = { PATH: process.env['PATH'], HOME: top, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]): void => void spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: top, env });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  writeFileSync(join(top, 'a.ts'), text);
  git('add', 'a.ts');
  expect(await proveFastPath({ packageFolder: resolve('.'), gitDir: join(top, '.git'), top }, noConfig)).toEqual({ inUse: true });
  mkdirSync(join(top, 'bin'));
  for (const [name, lines] of Object.entries(tools)) {
    writeFileSync(join(top, 'bin', name), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(top, 'bin', name), 0o755);
  }
  return spawnSync('sh', ['-c', script, 'sh', resolve('.')], { cwd: top, env: { ...env, PATH: `${join(top, 'bin')}:${env.PATH}` } }).status === 0;
}

const key = `const k = '${'sk_' + 'live_'}${fake.alnum(24, 3)}';\n`;

test.skipIf(process.platform === 'win32')('a clean change, and one with a key', async () => {
  expect(await isSurelyClean('const answer = 42;\n', {})).toBe(true);
  expect(await isSurelyClean(key, {})).toBe(false);
});

/* The tools were proven under another PATH: that of a terminal, say, while a program with a window commits. */
test.skipIf(process.platform === 'win32').each([
  ['grep that finds nothing', { grep: 'cat >/dev/null; exit 1' }],
  ['grep that reads nothing', { grep: 'exit 1' }],
  ['grep that counts nothing', { grep: 'cat >/dev/null; echo 0; exit 1' }],
  ['grep that fails', { grep: 'exit 2' }],
  ['grep that says nothing', { grep: 'cat >/dev/null' }],
  ['grep that knows one piece alone', { grep: 'exec /bin/grep -c keyfence-look' }],
  ['sed that prints nothing', { sed: 'cat >/dev/null' }],
  ['sed that changes nothing', { sed: 'exec cat' }],
  ['sed that fails', { sed: 'exit 1' }],
  ['tr that prints nothing', { tr: 'cat >/dev/null' }],
  ['tr that fails', { tr: 'exit 1' }],
])('%s is a question for Node', async (_, tools) => {
  expect(await isSurelyClean(key, tools)).toBe(false);
});
