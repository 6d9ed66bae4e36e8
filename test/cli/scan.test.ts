import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, test } from 'vitest';
import { keyfence, keys, scene, type Ran } from './scene.js';

const leak = `const clarifaiApiKey = '${keys.clarifai}';\n`;
const places = ({ out }: Ran): readonly string[] => (JSON.parse(out) as { readonly findings: readonly { readonly path: string; readonly line: number }[] }).findings.map(({ path, line }) => `${path}:${line}`);

describe('files', () => {
  test('without a PATH: those that Git tracks, in the whole repository', () => {
    const { stage, write, keyfence: run, top } = scene();
    stage('src/a.ts', leak);
    write('untracked.ts', leak);
    mkdirSync(join(top, 'docs'));
    for (const cwd of [top, join(top, 'docs')]) expect(places(run(['scan', '--format', 'json'], { cwd }))).toEqual(['src/a.ts:1']);
  });

  test('a PATH is taken as it is, tracked or not', () => {
    const { stage, write, keyfence: run } = scene();
    stage('src/a.ts', leak);
    write('src/untracked.ts', leak);
    write('other.ts', leak);
    expect(places(run(['scan', 'src', '--format', 'json']))).toEqual(['src/a.ts:1', 'src/untracked.ts:1']);
    expect(places(run(['scan', 'src', '--tracked', '--format', 'json']))).toEqual(['src/a.ts:1']);
    expect(places(run(['scan', 'src/untracked.ts', 'other.ts', '--format', 'json']))).toEqual(['src/untracked.ts:1', 'other.ts:1']);
  });

  test('outside of a repository', () => {
    const folder = dirname(scene().top);
    writeFileSync(join(folder, 'a.ts'), leak);
    const ran = keyfence(['scan', 'a.ts', '--format', 'json'], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(places(ran)).toEqual(['a.ts:1']);
  });

  test.skipIf(platform !== 'linux')('names that are no text are read as any other, also in folders that are so named', () => {
    const { top, write, keyfence: run } = scene();
    const folder = Buffer.concat([Buffer.from(join(top, 'src/')), Buffer.from('caf\xe9', 'latin1')]);
    write('src/a\ufffd.ts', leak);
    mkdirSync(Buffer.concat([folder, Buffer.from('/inner')]), { recursive: true });
    writeFileSync(Buffer.concat([folder, Buffer.from('/inner/b.ts')]), leak);
    writeFileSync(Buffer.concat([folder, Buffer.from('.ts')]), leak);
    expect(places(run(['scan', 'src', '--format', 'json']))).toEqual(['src/a\ufffd.ts:1', 'src/caf\ufffd/inner/b.ts:1', 'src/caf\ufffd.ts:1']);
  });

  test('one that does not exist ends in 2', () => {
    expect(scene().keyfence(['scan', 'nowhere.ts'])).toMatchObject({ code: 2 });
  });

  test('the text for people is what was asked for', () => {
    const { stage, keyfence: run } = scene();
    stage('a.ts', leak);
    expect(run(['scan'])).toMatchObject({ code: 1, out: expect.stringContaining('a.ts:1:25'), err: '' });
    stage('a.ts', 'clean\n');
    expect(run(['scan'])).toMatchObject({ code: 0, out: expect.stringContaining('clean: 1 file, 1 line'), err: '' });
  });
});

describe('standard input', () => {
  test('needs no repository', () => {
    const ran = keyfence(['scan', '--stdin', '--stdin-path', 'x/y.ts', '--format', 'json'], { input: `\n${leak}` });
    expect(ran.code).toBe(1);
    expect(places(ran)).toEqual(['x/y.ts:2']);
  });

  test('without a path, clean, empty', () => {
    expect(places(keyfence(['scan', '--stdin', '--format', 'json'], { input: leak }))).toEqual([':1']);
    expect(keyfence(['scan', '--stdin'], { input: 'clean' }).code).toBe(0);
    expect(keyfence(['scan', '--stdin']).code).toBe(0);
  });

  test('a directive in it counts', () => {
    expect(keyfence(['scan', '--stdin'], { input: `# keyfence:allow-next-line clarifai-api-key -- why\n${leak}` }).code).toBe(0);
  });
});

describe('commits', () => {
  const story = (): ReturnType<typeof scene> & { readonly with: string } => {
    const at = scene();
    const commit = (message: string): string => {
      at.git('commit', '--quiet', '--message', message);
      return at.git('rev-parse', 'HEAD').trim();
    };
    at.stage('a.ts', 'clean\n');
    commit('one');
    at.stage('a.ts', leak);
    const added = commit('two');
    at.stage('a.ts', 'clean again\n');
    commit('three');
    return { ...at, with: added };
  };

  test.each([[['--range', 'HEAD~2..HEAD']], [['--history']]])('a key that is gone since is found in %j, with its commit', (args) => {
    const at = story();
    const { code, out } = at.keyfence(['scan', ...args, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ path: 'a.ts', line: 1, commit: at.with }] });
  });

  test('are told parents first', () => {
    const at = scene();
    const ids = [1, 2, 3, 4].map((nth) => {
      at.stage(`${nth}.ts`, leak);
      at.git('commit', '--quiet', '--message', `commit ${nth}`);
      return at.git('rev-parse', 'HEAD').trim();
    });
    const { findings } = JSON.parse(at.keyfence(['scan', '--history', '--format', 'json']).out) as { readonly findings: readonly { readonly commit: string; readonly path: string }[] };
    expect(findings.map(({ commit, path }) => [commit, path])).toEqual(ids.map((id, at) => [id, `${at + 1}.ts`]));
  });

  test('of a range outside of which it is', () => {
    expect(story().keyfence(['scan', '--range', 'HEAD~1..HEAD']).code).toBe(0);
  });

  test('of a range that does not exist end in 2', () => {
    expect(story().keyfence(['scan', '--range', 'nowhere..HEAD'])).toMatchObject({ code: 2, out: expect.stringContaining('revision') });
  });

  test('that were clean are not read again, unless asked; a key is found every time', () => {
    const at = story();
    const files = (...more: readonly string[]): number => (JSON.parse(at.keyfence(['scan', '--history', '--format', 'json', ...more]).out) as { readonly stats: { readonly files: number } }).stats.files;
    expect(files()).toBe(3);
    expect(files()).toBe(1);
    expect(files('--no-cache')).toBe(3);
    const again = at.keyfence(['scan', '--history', '--format', 'json']);
    expect(places(again)).toEqual(['a.ts:1']);
    expect(again.err).toContain('2 commits were clean');
    at.write('keyfence.config.json', '{"skip": []}');
    expect(files()).toBe(3);
  });
});

describe('for machines', () => {
  test('SARIF', () => {
    const { stage, keyfence: run } = scene();
    stage('a.ts', leak);
    const { code, out } = run(['scan', '--format', 'sarif']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'clarifai-api-key' }] }] });
  });

  test('annotations', () => {
    const { stage, keyfence: run } = scene();
    stage('a.ts', leak);
    expect(run(['scan', '--format', 'github']).out).toMatch(/^::error file=a\.ts,/);
  });
});
