import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noConfig } from '../../src/config/config.js';
import { proveFastPath } from '../../src/fast-path/prove.js';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'keyfence-prove-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test.skipIf(process.platform === 'win32')('the shell finds on this machine what it has to and nothing else, and that is noted', async () => {
  const top = folder();
  expect(await proveFastPath({ packageFolder: resolve('.'), gitDir: top, top }, noConfig)).toEqual({ inUse: true });
  expect(existsSync(join(top, 'keyfence', 'fast-path'))).toBe(true);
});

test('a repository that skips paths is left to Node', async () => {
  const top = folder();
  const config = { ...noConfig, skip: [{ path: 'vendor/**', reason: 'not ours' }] };
  expect(await proveFastPath({ packageFolder: resolve('.'), gitDir: top, top }, config)).toMatchObject({ inUse: false });
});
