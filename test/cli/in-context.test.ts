import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { structured } from '../../src/catalog/structured.js';
import { keys, scene, type Ran } from './scene.js';

/** What was found, each as `path:line:column rule`. */
function found({ out }: Ran): readonly string[] {
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly path: string; readonly line: number; readonly column: number; readonly rule: string }[] };
  return findings.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`);
}

const filled: readonly (readonly [string, string, (value: string) => string, string])[] = [
  ['the name of a list\'s entry', 'deploy.yaml', (value) => `env:\n- name: CLARIFAI_API_KEY\n  value: "${value}"\n`, 'deploy.yaml:3:11 clarifai-api-key'],
  ['the name of an object', 'config.json', (value) => `{\n  "name": "CLARIFAI_API_KEY",\n  "value": "${value}"\n}\n`, 'config.json:3:13 clarifai-api-key'],
  ['the name on the line above', 'a.ts', (value) => `export const clarifaiApiKey =\n  '${value}';\n`, 'a.ts:2:4 clarifai-api-key'],
  ['the package that it is for', 'a.py', (value) => `import clarifai\n\napi_key = "${value}"\n`, 'a.py:3:12 clarifai-api-key'],
];

describe.each(filled)('a placeholder is filled in, and %s was there before', (_, path, text, expected) => {
  test('in a commit', () => {
    const { stage, git, keyfence } = scene();
    stage(path, text('changeme'));
    git('commit', '--quiet', '--message', 'template');
    stage(path, text(keys.clarifai));
    expect(found(keyfence(['pre-commit', '--format', 'json']))).toEqual([expected]);
    expect(keyfence(['pre-commit']).code).toBe(1);
  });

  test('in a range, in the history, and in a push', () => {
    const { stage, git, keyfence } = scene();
    for (const value of ['changeme', keys.clarifai, 'removed']) {
      stage(path, text(value));
      git('commit', '--quiet', '--message', value === keys.clarifai ? 'fill in' : 'other');
    }
    expect(found(keyfence(['scan', '--range', 'HEAD~2..HEAD', '--format', 'json']))).toEqual([expected]);
    expect(found(keyfence(['scan', '--history', '--format', 'json']))).toEqual([expected]);
    const id = git('rev-parse', 'HEAD').trim();
    expect(keyfence(['pre-push', 'origin', 'https://example.invalid/a.git'], { input: `refs/heads/main ${id} refs/heads/main ${'0'.repeat(40)}\n` }).code).toBe(1);
  });
});

test('in UTF-16', () => {
  const { stage, git, keyfence } = scene();
  const [, path, text, expected] = filled[0] ?? [];
  if (path === undefined || text === undefined) throw new Error('no case');
  const encoded = (value: string): Buffer => Buffer.from(`\ufeff${text(value)}`, 'utf16le');
  stage(path, encoded('changeme'));
  git('commit', '--quiet', '--message', 'template');
  stage(path, encoded(keys.clarifai));
  expect(found(keyfence(['pre-commit', '--format', 'json']))).toEqual([expected]);
});

test('in UTF-16, a private key with a blank line in it, below others', () => {
  const { stage, git, keyfence } = scene();
  const encoded = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const lines = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString().split('\n');
  stage('notes.txt', encoded('x\n\n'));
  git('commit', '--quiet', '--message', 'notes');
  stage('notes.txt', encoded(['x', '', lines[0], 'Proc-Type: 4,ENCRYPTED', `DEK-Info: AES-128-CBC,${fake.upperHex(32)}`, '', ...lines.slice(1)].join('\n')));
  expect(found(keyfence(['pre-commit', '--format', 'json'])).map((place) => place.split(' ')[0])).toEqual(['notes.txt:3:1']);
});

test('what was there before is not reported, wherever else the file is changed', () => {
  const { stage, git, keyfence } = scene();
  const lines = ['import clarifai', `api_key = "${keys.clarifai}"`, structured.pem('EC PRIVATE KEY'), `stripe_key = "${keys.stripe}"`, ''];
  stage('a.py', lines.join('\n'));
  git('commit', '--quiet', '--message', 'keys');
  stage('a.py', ['# clarifai', ...lines.slice(0, 2), `digest = "${fake.hex(64, 9)}"`, ...lines.slice(2)].join('\n'));
  expect(found(keyfence(['pre-commit', '--format', 'json']))).toEqual([]);
});

test.each<[string, string]>([
  ['an RSA key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
  ['an RSA key in PKCS#8', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['a key on a curve', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['a larger one', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'sec1', format: 'pem' }).toString()],
  ['an Ed25519 key', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
])('%s whose frame was there before is found where the frame begins', (_, key) => {
  const { stage, git, keyfence } = scene();
  stage('notes.txt', `\n${key.replace(/(?<=-\n)[^-]*\n(?=-)/, 'here\n')}`);
  git('commit', '--quiet', '--message', 'frame');
  stage('notes.txt', `\n${key}`);
  expect(found(keyfence(['pre-commit', '--format', 'json'])).map((place) => place.split(' ')[0])).toEqual(['notes.txt:2:1']);
});

test('a key that the added lines alone show counts once, and so does one by each way', () => {
  const { stage, git, keyfence } = scene();
  stage('a.ts', 'import stripe\n\n// the end\n');
  git('commit', '--quiet', '--message', 'template');
  stage('a.ts', `import stripe\nconst stripeKey = '${keys.stripe}';\nconst clarifaiKey = '${keys.clarifai}';\n// the end\n`);
  expect(found(keyfence(['pre-commit', '--format', 'json'])).map((place) => place.split(' ')[0])).toEqual(['a.ts:2:20', 'a.ts:3:22']);
});

/** In two pieces, because none stands here. */
const directive = ['keyfence', 'allow-next-line'].join(':');

test('a directive on a line that was there before lets it stand', () => {
  const { stage, git, keyfence } = scene();
  const text = (value: string): string => `env:\n- name: CLARIFAI_API_KEY\n  # ${directive} clarifai-api-key -- made up\n  value: "${value}"\n`;
  stage('deploy.yaml', text('changeme'));
  git('commit', '--quiet', '--message', 'template');
  stage('deploy.yaml', text(keys.clarifai));
  expect(keyfence(['pre-commit']).code).toBe(0);
});
