import { describe, expect, test } from 'vitest';
import { keys, scene, type Scene } from './scene.js';

const leak = `const clarifaiApiKey = '${keys.clarifai}';\n`;
const none = '0'.repeat(40);

function pushed(at: Scene, input?: string): ReturnType<Scene['keyfence']> {
  const head = at.git('rev-parse', 'HEAD').trim();
  return at.keyfence(['pre-push', 'origin', 'https://example.org/app.git', '--format', 'json'], { input: input ?? `refs/heads/main ${head} refs/heads/main ${none}\n` });
}

function committed(...texts: readonly string[]): Scene {
  const at = scene();
  texts.forEach((text, nth) => {
    at.stage('a.ts', text);
    at.git('commit', '--quiet', '--message', `commit ${nth}`);
  });
  return at;
}

test('a key that a later commit of the push takes out again stops it, and the message gives the commands', () => {
  const at = committed('clean\n', leak, 'clean again\n');
  const { code, out, err } = pushed(at);
  const commit = at.git('rev-parse', 'HEAD~1').trim();
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ verdict: 'blocked', findings: [{ commit, path: 'a.ts', line: 1 }] });
  expect(err).toContain('(commit 1)');
  expect(err).toMatch(new RegExp(`git rebase .*${commit.slice(0, 7)}.* main`));
});

test('a key in a commit message', () => {
  const at = scene();
  at.git('commit', '--quiet', '--allow-empty', '--message', `clarifai api key: ${keys.clarifai}`);
  const { code, out, all } = pushed(at);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ source: 'commit-message', path: '' }] });
  expect(all).not.toContain(keys.clarifai);
});

test('an allowed key, by comment and by file', () => {
  expect(pushed(committed(`${leak.trimEnd()} // keyfence:allow clarifai-api-key -- sandbox\n`)).code).toBe(0);
  const at = committed(leak);
  expect(pushed(at).code).toBe(1);
  expect(at.keyfence(['allow', '--reason', 'sandbox']).code).toBe(0);
  expect(JSON.parse(pushed(at).out)).toMatchObject({ verdict: 'clean', allowed: [{ by: 'file', commit: at.git('rev-parse', 'HEAD').trim() }] });
});

test('a key in a commit message can be allowed by an entry', () => {
  const at = scene();
  at.git('commit', '--quiet', '--allow-empty', '--message', `clarifai api key: ${keys.clarifai}`);
  pushed(at);
  expect(at.keyfence(['allow', '--reason', 'sandbox']).code).toBe(0);
  expect(pushed(at).code).toBe(0);
});

test('a commit that was clean against its parent, and became the first of a shallow repository', () => {
  const at = committed(leak, `${leak}more\n`);
  const head = at.git('rev-parse', 'HEAD').trim();
  expect(pushed(at, `refs/heads/main ${head} refs/heads/main ${at.git('rev-parse', 'HEAD~1').trim()}\n`).code).toBe(0);
  at.write('.git/shallow', `${head}\n`);
  expect(JSON.parse(pushed(at).out)).toMatchObject({ verdict: 'blocked', findings: [{ commit: head, line: 1 }] });
});

describe('standard input', () => {
  test.each([
    ['', 0],
    [`(delete) ${none} refs/heads/gone ${none}\n`, 0],
    ['garbage\n', 2],
    [`refs/heads/main abc refs/heads/main ${none}\n`, 2],
    [`refs/heads/main ${'1'.repeat(40)} refs/heads/main ${none}\n`, 2],
  ])('%j ends in %d', (input, code) => {
    expect(pushed(committed('clean\n'), input).code).toBe(code);
  });
});

test('what the remote has is not read', () => {
  const at = committed(leak, 'clean\n');
  const remote = at.git('rev-parse', 'HEAD~1').trim();
  const head = at.git('rev-parse', 'HEAD').trim();
  expect(pushed(at, `refs/heads/main ${head} refs/heads/main ${remote}\n`).code).toBe(0);
});

test('commits that were clean are not read a second time', () => {
  const at = committed('a\n', 'b\n', 'c\n');
  const files = (): unknown => JSON.parse(pushed(at).out);
  expect(files()).toMatchObject({ verdict: 'clean', stats: { files: 3 } });
  expect(files()).toMatchObject({ verdict: 'clean', stats: { files: 0 } });
});
