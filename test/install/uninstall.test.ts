import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectClosed, expectOpen } from './closed.js';
import { installedScene, type Scene } from './scene.js';
import { putInto } from './toy-package.js';

type Case = readonly [name: string, manifest: string, prepare: (made: Scene) => void];

const cases: readonly Case[] = [
  ['nothing', '{\n  "name": "app"\n}\n', () => undefined],
  ['scripts, tabs and CRLF', '{\r\n\t"files": ["a", "b"],\r\n\t"scripts": {\r\n\t\t"test": "t"\r\n\t}\r\n}', () => undefined],
  ['no scripts in them', '{\n  "scripts": {}\n}\n', () => undefined],
  ['another prepare script', '{"name":"app","scripts":{"prepare":"tsc || true","test":"t"}}', () => undefined],
  ['husky, never installed', '{"scripts":{"prepare":"husky"}}', () => undefined],
  ['husky with hooks', '{"scripts":{"prepare":"husky"}}', (made) => {
    made.write('.husky/pre-commit', 'npm test');
    made.write('.husky/pre-push', '#!/bin/sh\n\nexit 0\n\n', 0o755);
    made.write('.husky/commit-msg', 'true\n');
    made.run(process.execPath, ['node_modules/husky/bin.js']);
  }],
  ['an empty hook file', '{}', (made) => made.write('.husky/pre-commit', '')],
  ['core.hooksPath', '{}', (made) => void made.git('config', 'core.hooksPath', 'tools/hooks')],
  ['an include of the user\'s', '{}', (made) => void made.git('config', 'includeIf.gitdir:**.path', 'mine')],
];

it.each(cases)('uninstall restores every byte: %s', (name, manifest, prepare) => {
  const made = installedScene(name, manifest);
  prepare(made);
  const before = files(made);
  expect(made.keyfence('init').code).toBe(0);
  expect(made.keyfence('init').code).toBe(0);
  expect(files(made)).not.toEqual(before);
  const dry = made.keyfence('uninstall', '--dry-run');
  expect(dry).toMatchObject({ code: 0, output: expect.stringContaining('would change') as string });
  expect(made.keyfence('uninstall')).toMatchObject({ code: 0 });
  const after = files(made);
  // A husky that package scripts or files use was not init's to take: it may be installed now.
  if (after['.husky/_/h'] !== before['.husky/_/h']) {
    expect(manifest).toContain('husky');
    expect(made.git('config', '--unset', 'core.hooksPath').code).toBe(0);
    made.run('rm', ['-r', '.husky']);
    expect(files(made)).toEqual(before);
  } else expect(after).toEqual(before);
  expect(made.keyfence('uninstall')).toMatchObject({ code: 0, output: expect.stringContaining('nothing to take out') as string });
});

it('leaves husky where it has got other hooks since', () => {
  const made = installedScene('since');
  made.keyfence('init');
  made.write('.husky/commit-msg', 'echo ours >> "$HOME/noted"\n');
  expect(made.keyfence('uninstall')).toMatchObject({ code: 0, output: expect.stringContaining('husky stays: .husky/commit-msg uses it') as string });
  expectOpen(made);
  expect(existsSync(join(made.home, 'noted'))).toBe(true);
  expect(existsSync(join(made.top, '.husky/pre-commit'))).toBe(false);
});

it('works in a clone where init itself never ran', () => {
  const made = installedScene('clone');
  made.keyfence('init');
  made.git('add', '--all');
  made.git('commit', '--quiet', '--message', 'Begin');
  const clone = join(made.home, 'clone');
  made.git('clone', '--quiet', '.', clone);
  putInto(clone);
  expect(made.keyfenceIn('../clone', 'init', '--local').code).toBe(0);
  made.run(process.execPath, ['node_modules/husky/bin.js'], clone);
  expectClosed(made, '../clone');
  expect(made.keyfenceIn('../clone', 'uninstall').code).toBe(0);
  expect(made.read('../clone/package.json')).toBe('{\n  "name": "app",\n  "private": true\n}\n');
  expect(existsSync(join(clone, '.husky'))).toBe(false);
  expect(made.gitIn('../clone', 'config', 'core.hooksPath').output).toBe('');
  expectOpen(made, '../clone');
});

/** Every file but those of the packages and of Git's objects; of Git's directory, the configuration and the names. */
function files(made: Scene): Readonly<Record<string, string>> {
  const paths = readdirSync(made.top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(made.top.length + 1))
    .filter((path) => !/^(?:node_modules|\.git\/(?:objects|hooks))\//.test(path));
  return Object.fromEntries(paths.map((path) => [path, /^\.git\/(?!config$)/.test(path) ? '' : made.read(path)]));
}
