import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyfence, keys, scene } from './scene.js';

describe('a name', () => {
  test.each([['clarifai'], ['clarifai-api-key'], ['Clarifai'], ['clarifai_api_key'], ['stripe-secret-key'], ['private-key-ssh-file']])('%s is understood', (name) => {
    const { code, out, err } = keyfence(['explain', name]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('leaked. What now?');
  });

  test('of several words', () => {
    expect(keyfence(['explain', 'new', 'relic'])).toMatchObject({ code: 0, out: expect.stringContaining('New Relic') });
  });

  test('that nobody has', () => {
    expect(keyfence(['explain', 'qqqqqqqqqqqq'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('keyfence rules') });
  });

  test('that is a key is not repeated', () => {
    const { code, all } = keyfence(['explain', keys.stripe]);
    expect(code).toBe(2);
    expect(all).not.toContain(keys.stripe.slice(8));
  });
});

test.each([
  ['terminal', /What this key is/],
  ['markdown', /^# .*\n/],
  ['html', /^<!doctype html>/i],
  ['json', /^\{/],
])('the format %s', (format, form) => {
  const { code, out } = keyfence(['explain', 'clarifai', '--format', format]);
  expect(code).toBe(0);
  expect(out).toMatch(form);
});

test('one section, one language, one store', () => {
  const { out } = keyfence(['explain', 'clarifai', '--section', 'vault', '--lang', 'py', '--store', 'vault']);
  expect(out).toContain('hvac');
  expect(out).not.toContain('Revoke it');
});

describe('the last block', () => {
  test('is explained in the language of its file, and where it stands', () => {
    const at = scene();
    at.stage('app.py', `clarifai_api_key = "${keys.clarifai}"\n`);
    at.stage('deploy/compose.yaml', 'services:\n  a:\n    environment:\n      CLARIFAI_API_KEY: $' + '{CLARIFAI_API_KEY}\n');
    at.keyfence(['pre-commit']);
    const { code, out } = at.keyfence(['explain']);
    expect(code).toBe(0);
    expect(out).toContain('My Clarifai API key leaked');
    expect(out).toContain('os.environ');
    expect(out).toContain('deploy/compose.yaml');
    expect(out).toContain('git restore --staged');
    expect(out).toContain('app.py:1');
    expect(out).not.toMatch(/[ \t]$/m);
  });

  test('of several keys: the others are named', () => {
    const at = scene();
    at.stage('a.ts', `const clarifaiApiKey = '${keys.clarifai}';\nconst k = '${keys.stripe}';\n`);
    at.keyfence(['pre-commit']);
    expect(at.keyfence(['explain']).err).toContain('explain stripe-secret-key');
  });

  test('that was committed past the hook is not called staged', () => {
    const at = scene();
    at.stage('app.py', `clarifai_api_key = "${keys.clarifai}"\n`);
    at.keyfence(['pre-commit']);
    at.git('commit', '--quiet', '--no-verify', '--message', 'x');
    const { out } = at.keyfence(['explain', '--section', 'clean-up']);
    expect(out).not.toContain('nothing has left this machine');
    expect(out).toContain('In the last commit, not pushed:');
  });

  test('when there was none', () => {
    expect(scene().keyfence(['explain'])).toMatchObject({ code: 2, err: expect.stringContaining('nothing was blocked here yet') });
  });
});

test('--here lists where the variable is used', () => {
  const at = scene();
  at.stage('src/a.ts', 'export const key = process.env.CLARIFAI_API_KEY;\n');
  expect(at.keyfence(['explain', 'clarifai', '--here', '--section', 'blast-radius']).out).toContain('src/a.ts');
});

test('the whole site', () => {
  const at = scene();
  at.write('site/clarifai.html', 'the page before');
  const { code, err } = at.keyfence(['explain', '--all', '--format', 'html', '--out', 'site']);
  expect(code).toBe(0);
  expect(err).toMatch(/\d+ pages: open site.index\.html/);
  const names = readdirSync(join(at.top, 'site'));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !name.endsWith('.html'))).toEqual([]);
  expect(readFileSync(join(at.top, 'site', 'index.html'), 'utf8')).toContain('clarifai.html');
  expect(readFileSync(join(at.top, 'site', 'clarifai.html'), 'utf8')).toContain('Clarifai');
  at.write('file', 'x');
  expect(at.keyfence(['explain', '--all', '--format', 'html', '--out', 'file'])).toMatchObject({ code: 2, err: expect.stringContaining('cannot be written to') });
  expect(existsSync(join(at.top, 'file', 'index.html'))).toBe(false);
});

test.runIf(process.platform === 'linux')('a place where no folder can be made ends the command', () => {
  expect(scene().keyfence(['explain', '--all', '--format', 'html', '--out', '/proc/guide/html'])).toMatchObject({ code: 2, err: expect.stringContaining('/proc/guide/html cannot be written to (ENOENT)') });
}, 20_000);

test.each([['in one word', 'a'.repeat(10_000)], ['in many', 'a-'.repeat(5000) + 'a']])('a name of ten thousand characters, %s, is that of no provider', (_, name) => {
  const { code, err } = scene().keyfence(['explain', name]);
  expect(code).toBe(2);
  expect(err).toContain('no provider or rule is called');
});
