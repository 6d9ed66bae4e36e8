import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { keys, scene } from './scene.js';

const leak = `export const clarifaiApiKey = '${keys.clarifai}';\n`;

test('a clean change passes without a word', () => {
  const { stage, keyfence } = scene();
  stage('a.ts', 'export const answer = 42;\n');
  expect(keyfence(['pre-commit'])).toEqual({ code: 0, out: '', err: '', all: '' });
});

test('nothing staged, before the first commit', () => {
  expect(scene().keyfence(['pre-commit'])).toMatchObject({ code: 0, all: '' });
});

describe('a key in an added line', () => {
  test('stops the commit; the message is on standard error and names the place, the key\'s kind and what to write', () => {
    const { stage, keyfence } = scene();
    stage('src/vision.ts', `\n${leak}`);
    const { code, out, err } = keyfence(['pre-commit']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const part of ['src/vision.ts:2:', 'Clarifai API key', 'process.env.CLARIFAI_API_KEY', 'explain clarifai-api-key', 'keyfence:allow clarifai-api-key -- <reason>']) expect(err).toContain(part);
  });

  test('is found in the index, not in the working tree', () => {
    const { stage, write, keyfence } = scene();
    stage('a.ts', leak);
    write('a.ts', 'clean\n');
    expect(keyfence(['pre-commit']).code).toBe(1);
    stage('a.ts', 'clean\n');
    write('a.ts', leak);
    expect(keyfence(['pre-commit']).code).toBe(0);
  });

  test('is found in the index that Git names', () => {
    const { stage, git, keyfence, top } = scene();
    stage('a.ts', 'clean\n');
    git('commit', '--quiet', '--message', 'a');
    const other = join(top, '.git', 'other-index');
    writeFileSync(join(top, 'a.ts'), leak);
    git('add', 'a.ts');
    git('update-index', '--refresh');
    writeFileSync(other, '');
    expect(keyfence(['pre-commit']).code).toBe(1);
    expect(keyfence(['pre-commit'], { env: { GIT_INDEX_FILE: join(top, '.git', 'none') } }).code).toBe(0);
  });
});

describe('the JSON report', () => {
  test('of a block', () => {
    const { stage, keyfence } = scene();
    stage('src/vision.ts', `\n${leak}`);
    const { code, out, err } = keyfence(['pre-commit', '--format', 'json']);
    expect(code).toBe(1);
    expect(err).toContain('src/vision.ts:2:32');
    const report = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(report).toMatchObject({ schema: 1, verdict: 'blocked', allowed: [], skipped: [], stats: { files: 1, addedLines: 2 } });
    expect(report['findings']).toEqual([
      {
        rule: 'clarifai-api-key', provider: 'clarifai', title: 'Clarifai API key', confidence: 'likely', blocks: true, source: 'line', path: 'src/vision.ts',
        line: 2, column: 32, endLine: 2, endColumn: 64, redacted: expect.stringMatching(/^.{1,4}….{1,2}$/), fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        env: 'CLARIFAI_API_KEY', excerpt: expect.stringContaining('clarifaiApiKey'),
      },
    ]);
    const stats = report['stats'] as Readonly<Record<string, unknown>>;
    expect(Object.keys(stats)).toEqual(['files', 'addedLines', 'bytes', 'milliseconds']);
    for (const value of Object.values(stats)) expect(Number.isInteger(value)).toBe(true);
  });

  test('of a clean change', () => {
    const { stage, keyfence } = scene();
    stage('a.ts', 'clean\n');
    const { code, out, err } = keyfence(['pre-commit', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ verdict: 'clean', findings: [], allowed: [], skipped: [] });
  });

  test('of what could not be checked', () => {
    const { stage, keyfence, top } = scene();
    stage('a.ts', leak);
    writeFileSync(join(top, '.git', 'index'), 'no index');
    const { code, out, err } = keyfence(['pre-commit', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'could-not-check', failures: [{ code: 'index-unreadable', next: expect.any(Array) }] });
    expect(err).toContain('does not go through');
  });
});

describe('names', () => {
  test('that are keys by their nature stop the commit', () => {
    const { stage, keyfence } = scene();
    stage('deploy/id_rsa', 'anything\n');
    const { code, out } = keyfence(['pre-commit', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ source: 'path', path: 'deploy/id_rsa', blocks: true }] });
  });

  test('that are keys by their nature, with the key in them: reported once, where it stands', () => {
    const { stage, keyfence } = scene();
    const lines = Array.from({ length: 24 }, (_, at) => fake.alnum(64, at + 1));
    const dashes = '-'.repeat(5);
    stage('deploy/id_rsa', `\n${dashes}BEGIN RSA PRIVATE KEY${dashes}\n${lines.join('\n')}\n${dashes}END RSA PRIVATE KEY${dashes}\n`);
    stage('id_rsa', 'anything\n');
    const { findings } = JSON.parse(keyfence(['pre-commit', '--format', 'json']).out) as { findings: readonly { source: string; path: string; line: number }[] };
    expect(findings.map(({ source, path, line }) => [source, path, line])).toEqual([['line', 'deploy/id_rsa', 2], ['path', 'id_rsa', 1]]);
  });

  test('that usually hold keys are named, and let through when nothing is in them', () => {
    const { stage, keyfence } = scene();
    stage('.env', 'PORT=8080\n');
    const { code, out, err } = keyfence(['pre-commit', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'clean', findings: [], notices: [{ kind: 'key-file', path: '.env' }] });
    expect(err).toContain('.env');
  });

  test('that usually hold keys are not named twice when one is in them', () => {
    const { stage, keyfence } = scene();
    stage('.env', `CLARIFAI_API_KEY=${keys.clarifai}\n`);
    const report = JSON.parse(keyfence(['pre-commit', '--format', 'json']).out) as { readonly findings: readonly unknown[]; readonly notices?: unknown };
    expect(report.findings).toHaveLength(1);
    expect(report.notices).toBeUndefined();
  });
});

test('a key found before something could not be read is still named, and the exit code is 2', () => {
  const { stage, write, keyfence } = scene();
  stage('a.ts', leak);
  write('.keyfenceallow', 'not an entry\n');
  const { code, out } = keyfence(['pre-commit', '--format', 'json']);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ verdict: 'could-not-check', findings: [{ rule: 'clarifai-api-key' }], failures: [{ code: 'allow-file-invalid' }] });
});

describe('colour', () => {
  const escape = '\u001b[';
  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ NO_COLOR: '1' }, [], false],
  ])('with %j and %j: %s', (env, args, coloured) => {
    const { stage, keyfence } = scene();
    stage('a.ts', leak);
    expect(keyfence(['pre-commit', ...args], { env }).err.includes(escape)).toBe(coloured);
  });
});
