import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BlockedKey, LastBlock } from '../../src/allow/last-block.js';
import type { Fingerprint } from '../../src/finding.js';
import { gitEnvironment } from '../../src/git/environment.js';
import { plainGit } from '../../src/git/plain-git.js';
import { gatherHere, linesNaming } from '../../src/remedy/here.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfence-here-'));
  git('init', '--quiet', '--initial-branch=main');
  for (const [name, value] of [['user.name', 'a'], ['user.email', 'a@example.invalid'], ['commit.gpgsign', 'false'], ['core.hooksPath', '/dev/null']] as const) git('config', name, value);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

function key(over: Partial<BlockedKey> = {}): BlockedKey {
  return { fingerprint: '0f1e2d3c4b5a6978' as Fingerprint, rule: 'clarifai-api-key', provider: 'clarifai', title: 'Clarifai API key', path: 'a.ts', line: 1, env: 'CLARIFAI_API_KEY', source: 'line', ...over };
}

const later = '2099-01-01T00:00:00.000Z';

function gather(keys: readonly BlockedKey[] = [], mode: LastBlock['mode'] = 'pre-commit', at = later): ReturnType<typeof gatherHere> {
  return gatherHere(folder, plainGit({ cwd: folder, env: gitEnvironment(process.env) }), 'CLARIFAI_API_KEY', { mode, at, keys });
}

it('lists where the variable is named, by what the file is, and no value', async () => {
  write('.gitignore', '.env\nnode_modules\n');
  commit({
    'src/a.ts': 'const a = 1;\nuse(process.env.CLARIFAI_API_KEY);\n', '.github/workflows/ci.yml': 'env:\n  K: ${{ secrets.CLARIFAI_API_KEY }}\n',
    'compose.yaml': 'CLARIFAI_API_KEY: x\n', 'k8s/app.yaml': '- name: CLARIFAI_API_KEY\n', 'main.tf': 'k = var.clarifai_api_key\n', Dockerfile: '# CLARIFAI_API_KEY\n',
    'README.md': 'Set CLARIFAI_API_KEY.\n', 'other.ts': 'MY_CLARIFAI_API_KEY_2\n',
  });
  write('.env', 'A=1\nCLARIFAI_API_KEY=topsecretvalue\n');
  write('node_modules/x/.env', 'CLARIFAI_API_KEY=\n');
  const here = await gather();
  expect(here.uses.map(({ path, lines, what, untracked }) => [path, lines, what, untracked ?? false])).toEqual([
    ['.github/workflows/ci.yml', [2], 'ci', false], ['Dockerfile', [1], 'container', false], ['README.md', [1], 'document', false], ['compose.yaml', [1], 'compose', false],
    ['k8s/app.yaml', [1], 'kubernetes', false], ['main.tf', [1], 'terraform', false], ['src/a.ts', [2], 'code', false], ['.env', [2], 'env-file', true],
  ]);
  expect(JSON.stringify(here)).not.toContain('topsecret');
});

it('finds nothing in a repository that names it nowhere', async () => {
  commit({ 'a.txt': 'a\n' });
  expect(await gather()).toEqual({ uses: [] });
});

it('knows a key that is only staged', async () => {
  commit({});
  write('a.ts', 'a\n');
  git('add', 'a.ts');
  expect(await gather([key()])).toEqual({ uses: [], situation: { kind: 'staged', paths: ['a.ts'] }, places: ['a.ts:1'] });
});

it('knows a key that is only staged before the first commit of all', async () => {
  write('a.ts', 'a\n');
  git('add', 'a.ts');
  expect((await gather([key()])).situation).toEqual({ kind: 'staged', paths: ['a.ts'] });
});

it('does not call a key staged that was committed past the hook, or taken out of the index', async () => {
  commit({ 'a.ts': 'a\n' });
  expect((await gather([key()])).situation).toBeUndefined();
  write('a.ts', 'b\n');
  git('add', 'a.ts');
  expect((await gather([key()], 'pre-commit', '2020-01-01T00:00:00.000Z')).situation).toBeUndefined();
});

it('does not call a key staged that a scan found in a file', async () => {
  const id = commit({ 'a.ts': 'a\nkey\n' });
  expect((await gather([key({ line: 2 })], 'scan')).situation).toMatchObject({ kind: 'unpushed', commits: [id], places: { list: [{ path: 'a.ts', line: 2, commit: id }] } });
  git('update-ref', 'refs/remotes/origin/main', id);
  expect((await gather([key({ line: 2 })], 'scan')).situation).toMatchObject({ kind: 'pushed', remotes: ['origin/main'], paths: ['a.ts'] });
  expect((await gather([key({ line: 2 })], 'scan', '2020-01-01T00:00:00.000Z')).situation).toBeUndefined();
  write('new.ts', 'key\n');
  expect((await gather([key({ path: 'new.ts' })], 'scan')).situation).toBeUndefined();
});

it('says nothing of a commit that was rewritten', async () => {
  commit({});
  const id = commit({ 'a.ts': 'a\n' });
  write('a.ts', 'b\n');
  git('add', 'a.ts');
  git('commit', '--quiet', '--amend', '--message', 'x');
  expect((await gather([key({ commit: id })], 'pre-push')).situation).toBeUndefined();
});

it('knows a key in a commit that no remote has', async () => {
  const id = commit({ 'a.ts': 'a\n' });
  expect((await gather([key({ commit: id })])).situation).toMatchObject({ kind: 'unpushed', commits: [id], branch: 'main', places: { head: id } });
});

it('knows a key that a remote has, by its remote-tracking refs', async () => {
  const id = commit({ 'a.ts': 'a\n' });
  git('update-ref', 'refs/remotes/origin/main', id);
  expect((await gather([key({ commit: id })])).situation).toEqual({ kind: 'pushed', commits: [id], remotes: ['origin/main'], paths: ['a.ts'] });
});

it.each([
  ['process.env.KEY', [1]], ['KEY_2', []], ['MY_KEY', []], ['\nTF_VAR_key=', [2]], ['var.key', [1]], ['monkey', []], ['${KEY}', [1]],
])('%j names KEY in lines %j', (text, lines) => {
  expect(linesNaming(text, 'KEY')).toEqual(lines);
});
