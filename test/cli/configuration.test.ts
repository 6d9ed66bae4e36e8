import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keys, scene, type Scene } from './scene.js';

const leak = `const clarifaiApiKey = '${keys.clarifai}';\n`;
const own = {
  id: 'acme-deploy-key', title: 'Acme deploy key', keywords: ['acme_live_'], pattern: 'acme_live_[0-9a-f]{32}',
  examples: { catches: ['key = "acme_live_{hex:32}"'], spares: ['key = "acme_live_{hex:12}"'] },
};

function configured(config: unknown, file = 'keyfence.config.json'): Scene {
  const at = scene();
  at.write(file, typeof config === 'string' ? config : JSON.stringify(config));
  at.stage('a.ts', leak);
  return at;
}

const json = ({ keyfence }: Scene, ...args: readonly string[]): Readonly<Record<string, unknown>> => JSON.parse(keyfence([...(args.length > 0 ? args : ['pre-commit']), '--format', 'json']).out) as never;

describe('a rule', () => {
  test('is turned off by its id', () => {
    expect(json(configured({ rules: { 'clarifai-api-key': 'off' } }))).toMatchObject({ verdict: 'clean', findings: [] });
  });

  test('is shown without blocking', () => {
    expect(json(configured({ rules: { 'clarifai-api-key': 'possible' } }))).toMatchObject({ verdict: 'clean', findings: [{ confidence: 'possible', blocks: false }] });
  });

  test('is turned off in package.json too', () => {
    expect(json(configured({ keyfence: { rules: { 'clarifai-api-key': 'off' } } }, 'package.json'))).toMatchObject({ verdict: 'clean' });
  });

  test('that is off is marked in the list', () => {
    const { out } = configured({ rules: { 'clarifai-api-key': 'off' } }).keyfence(['rules', 'clarifai']);
    expect(out).toMatch(/clarifai-api-key .*turned off/);
  });
});

describe('a rule of one\'s own', () => {
  test('finds keys, is listed and explained, and its examples do not block', () => {
    const at = configured({ ownRules: [own], rules: { 'clarifai-api-key': 'off' } });
    at.git('add', 'keyfence.config.json');
    expect(at.keyfence(['pre-commit']).code).toBe(0);
    at.stage('b.ts', `const k = 'acme_live_${keys.otherClarifai}';\n`);
    expect(json(at)).toMatchObject({ verdict: 'blocked', findings: [{ rule: 'acme-deploy-key', path: 'b.ts', env: 'ACME_DEPLOY_KEY' }] });
    expect(at.keyfence(['rules', '--format', 'json']).out).toContain('"acme-deploy-key"');
    expect(at.keyfence(['explain', 'acme-deploy-key']).out).toContain('ACME_DEPLOY_KEY');
  });

  test('written with a whole example key: that key is an example wherever it stands', () => {
    const key = `acme_live_${keys.clarifai}`;
    const at = configured({ ownRules: [{ ...own, examples: { ...own.examples, catches: [`"${key}"`] } }], rules: { 'clarifai-api-key': 'off' } });
    at.git('add', 'keyfence.config.json');
    expect(json(at)).toMatchObject({ verdict: 'clean' });
  });

  test('can be allowed by its id', () => {
    const at = configured({ ownRules: [own], rules: { 'clarifai-api-key': 'off' } });
    at.stage('b.ts', `const k = 'acme_live_${keys.otherClarifai}'; // keyfence:allow acme-deploy-key -- sandbox\n`);
    expect(json(at)).toMatchObject({ verdict: 'clean', allowed: [{ rule: 'acme-deploy-key' }] });
  });

  test('by a word beside the value', () => {
    const at = configured({
      ownRules: [{ id: 'acme-token', title: 'Acme token', words: ['acme'], pattern: '[0-9a-f]{32}', examples: { catches: ['acmeToken = "{hex:32}"'], spares: ['other = "{hex:32}"'] } }],
      rules: { 'clarifai-api-key': 'off' },
    });
    at.stage('b.ts', `const acmeToken = '${keys.otherClarifai}';\n`);
    expect(json(at)).toMatchObject({ findings: [{ rule: 'acme-token' }] });
  });
});

test('a path that is skipped is said, with its reason', () => {
  const at = configured({ skip: [{ path: 'vendor/**', reason: 'third-party code' }] });
  at.stage('a.ts', 'clean\n');
  at.stage('vendor/x.js', leak);
  expect(json(at)).toMatchObject({ verdict: 'clean', findings: [], skipped: [{ path: 'vendor/x.js', reason: 'third-party code' }] });
  expect(at.keyfence(['pre-commit'])).toMatchObject({ code: 0, err: expect.stringContaining('third-party code') });
});

test('the team\'s store is named in the message', () => {
  const at = configured({ store: { kind: 'doppler', path: 'apps/{repo}/{provider}' } });
  expect(at.keyfence(['pre-commit']).err).toMatch(/doppler/i);
});

describe('a configuration that cannot be used ends in 2', () => {
  test.each([
    ['{"rules": ', 'keyfence.config.json'],
    [{ rule: {} }, 'the configuration has an unknown key "rule"; did you mean "rules"?'],
    [{ rules: { 'clarifai-api-kee': 'off' } }, 'there is no rule "clarifai-api-kee"; did you mean "clarifai-api-key"?'],
    [{ rules: { clarifai: 'off' } }, '"clarifai" is a provider, not a rule'],
    [{ rules: { 'clarifai-api-key': 'of' } }, 'did you mean "off"?'],
    [{ skip: [{ path: 'x' }] }, 'skip[0] needs "reason"'],
    [{ ownRules: [{ ...own, id: 'clarifai-api-key' }] }, 'ownRules[0] (clarifai-api-key): this id is taken'],
    [{ ownRules: [{ ...own, pattern: 'acme_live_(' }] }, 'no regular expression'],
    [{ ownRules: [{ ...own, pattern: '(?:acme_live_[a-z]*)*' }] }, 'matches an empty text'],
    [{ ownRules: [{ ...own, pattern: 'acme_live_(?:[a-f]+)+x' }] }, 'super-linear'],
    [{ ownRules: [{ ...own, keywords: undefined }] }, 'give keywords (fixed pieces of the key) or words'],
    [{ ownRules: [{ ...own, examples: { ...own.examples, catches: ['nothing'] } }] }, 'examples.catches[0]: the rule finds nothing in it'],
    [{ ownRules: [{ ...own, examples: { ...own.examples, spares: ['"acme_live_{hex:32}"'] } }] }, 'examples.spares[0]: the rule finds a key in it'],
  ])('%j', (config, message) => {
    const { code, err } = configured(config).keyfence(['pre-commit']);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  test('two of them', () => {
    const at = configured({});
    at.write('package.json', '{"keyfence": {}}');
    expect(at.keyfence(['pre-commit'])).toMatchObject({ code: 2, err: expect.stringContaining('both configure keyfence') });
  });

  test('and doctor says so', () => {
    expect(configured({ rule: {} }).keyfence(['doctor']).all).toContain('unknown key "rule"');
  });
});

test('--config takes another file', () => {
  const at = configured({ rule: {} });
  at.write('other.json', '{"rules": {"clarifai-api-key": "off"}}');
  expect(at.keyfence(['pre-commit', '--config', 'other.json']).code).toBe(0);
});

test('what --config says is nothing to the shell that answers for the hook', () => {
  const at = configured({});
  at.write('other.json', '{}');
  at.stage('a.ts', 'clean\n');
  const note = join(at.top, '.git/keyfence/fast-path');
  expect([at.keyfence(['pre-commit', '--config', 'other.json']).code, existsSync(note)]).toEqual([0, false]);
  expect([at.keyfence(['pre-commit']).code, existsSync(note)]).toEqual([0, process.platform !== 'win32']);
});

test('the configuration that the README shows can be used', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [block = ''] = /^ {4}\{\n {6}"\$schema"[^]*?^ {4}\}$/m.exec(readme) ?? [];
  const at = configured(block);
  at.stage('a.ts', 'clean\n');
  expect(at.keyfence(['pre-commit'])).toMatchObject({ code: 0, all: '' });
  expect(at.keyfence(['rules', '--format', 'json']).out).toContain('"acme-deploy-key"');
});
