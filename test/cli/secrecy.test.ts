import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, keys, scene, type Scene } from './scene.js';

/** Every way in which a key could be written: as it is, and what somebody could turn back into it. */
function forms(key: string): readonly string[] {
  return [key, Buffer.from(key).toString('base64').replace(/=+$/, ''), Buffer.from(key).toString('hex'), key.slice(8)];
}

const secrets = [keys.clarifai, keys.stripe].flatMap(forms);
const shows = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

function leaky(): Scene {
  const at = scene();
  at.stage('a.ts', `/* keyfence:allow stripe-secret-key -- see const k = '${keys.stripe}';\nconst clarifaiApiKey = '${keys.clarifai}'; // keyfence:allow ${keys.clarifai} -- ${keys.clarifai}\n`);
  at.stage(`keys/${keys.stripe}.txt`, `${keys.stripe}\n`);
  return at;
}

describe('no key appears in what is said', () => {
  test.each([
    [['pre-commit']],
    [['pre-commit', '--format', 'json']],
    [['pre-commit', '--format', 'sarif']],
    [['pre-commit', '--format', 'github']],
    [['scan']],
    [['scan', 'a.ts', '--format', 'json']],
    [['explain']],
    [['explain', '--format', 'json']],
    [['allow', '--list']],
    [['allow', '--all', '--reason', keys.clarifai]],
    [['doctor']],
  ])('by %j', (args) => {
    const at = leaky();
    at.keyfence(['pre-commit']);
    const { all } = at.keyfence(args);
    expect(shows(all)).toEqual([]);
  });

  test('by a push of it, in a message too', () => {
    const at = leaky();
    at.git('commit', '--quiet', '--message', `clarifai api key: ${keys.clarifai}`);
    const head = at.git('rev-parse', 'HEAD').trim();
    const { code, all } = at.keyfence(['pre-push', 'origin', 'x', '--format', 'json'], { input: `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}\n` });
    expect(code).toBe(1);
    expect(shows(all)).toEqual([]);
  });

  test.each([[[keys.stripe]], [['scan', `--${keys.stripe}`]], [['scan', '--format', keys.stripe]], [['scan', '--config', keys.stripe]], [['rules', keys.stripe]], [['scan', '--range', keys.stripe]]])(
    'when it was typed in the wrong place: case %#',
    (args) => {
      const { code, all } = scene().keyfence(args);
      expect(code).toBe(2);
      expect(shows(all)).toEqual([]);
    },
  );

  test('in a configuration that is wrong', () => {
    const at = leaky();
    at.write('keyfence.config.json', `{"rules": {"${keys.stripe}": "${keys.clarifai}"}, "store": {"kind": "${keys.stripe}"}, "${keys.clarifai}": 1}`);
    expect(shows(at.keyfence(['pre-commit']).all)).toEqual([]);
    at.write('keyfence.config.json', `{"rules": ${keys.clarifai}`);
    expect(shows(at.keyfence(['pre-commit']).all)).toEqual([]);
  });

  test('in an allow file that is wrong', () => {
    const at = leaky();
    at.write('.keyfenceallow', `${keys.clarifai} ${keys.stripe}\n0123456789abcdef ${keys.stripe} a.ts -- x until ${keys.clarifai}\n`);
    const { code, all } = at.keyfence(['pre-commit']);
    expect(code).toBe(2);
    expect(shows(all)).toEqual([]);
  });
});

test('no key is left in the Git directory, in temporary files or in the home folder', () => {
  const at = leaky();
  const before = new Set(contents(dirname(at.top)).map(({ path }) => path));
  for (const args of [['pre-commit'], ['scan'], ['scan', '--history'], ['explain'], ['allow', '--all', '--reason', 'sandbox'], ['pre-commit', '--format', 'json']]) at.keyfence(args);
  const written = contents(dirname(at.top)).filter(({ path }) => !before.has(path) || path.startsWith(join(at.top, '.git', 'keyfence')));
  expect(written.map(({ path }) => path)).toContain(join(at.top, '.git', 'keyfence', 'last-block.json'));
  expect(written.filter(({ text }) => shows(text).length > 0).map(({ path }) => path)).toEqual([]);
});

test('a key in a file of its own name is shown without it, and an entry made from that lets it stand', () => {
  const at = scene();
  at.stage(`keys/${keys.stripe}.txt`, `${keys.stripe}\n`);
  const { findings } = JSON.parse(at.keyfence(['pre-commit', '--format', 'json']).out) as { findings: { path: string }[] };
  expect(findings.map(({ path }) => path)).toEqual([`keys/${keys.stripe.slice(0, 4)}…${keys.stripe.slice(-2)}.txt`]);
  expect(at.keyfence(['allow', '--all', '--reason', 'sandbox']).code).toBe(0);
  at.git('add', '.keyfenceallow');
  expect(at.keyfence(['pre-commit']).code).toBe(0);
});

describe('a key that only its context makes one, in the name of a file that it stands in', () => {
  const path = `x/${keys.clarifai}.py`;
  const named = (): Scene => {
    const at = scene();
    at.stage(path, `clarifai_key = "${keys.clarifai}"\n`);
    at.keyfence(['pre-commit']);
    return at;
  };

  test.each([
    [['pre-commit']],
    [['pre-commit', '--format', 'json']],
    [['pre-commit', '--format', 'sarif']],
    [['pre-commit', '--format', 'github']],
    [['scan', '--stdin', '--stdin-path', path]],
    [['explain']],
    [['allow', '--list']],
    [['allow', '--reason', 'sandbox']],
  ])('is not said by %j', (args) => {
    const { all } = named().keyfence(args, { input: `clarifai_key = "${keys.clarifai}"\n` });
    expect(all).toContain(`x/${keys.clarifai.slice(0, 4)}…${keys.clarifai.slice(-2)}.py`.replace('…', args[1] === '--reason' ? '*' : '…'));
    expect(shows(all)).toEqual([]);
  });

  test('is not kept, and an entry made from it lets the key stand', () => {
    const at = named();
    expect(shows(at.read('.git/keyfence/last-block.json'))).toEqual([]);
    expect(at.keyfence(['allow', '--reason', 'sandbox']).code).toBe(0);
    expect(shows(at.read('.keyfenceallow'))).toEqual([]);
    at.git('add', '.keyfenceallow');
    expect(at.keyfence(['pre-commit']).code).toBe(0);
    expect(shows(at.keyfence(['pre-commit', '--format', 'json']).all)).toEqual([]);
  });

  test('is not said by a push of a branch of that name, with a message of it', () => {
    const at = named();
    at.git('commit', '--quiet', '--message', `Add ${keys.clarifai}`);
    at.git('commit', '--quiet', '--allow-empty', '--message', 'more');
    const [head, first] = at.git('rev-list', 'HEAD').trim().split('\n');
    const { code, all } = at.keyfence(['pre-push', 'origin', 'x', '--format', 'json'], { input: `refs/heads/b-${keys.clarifai} ${head ?? ''} refs/heads/main ${'0'.repeat(40)}\n` });
    expect(code).toBe(1);
    expect(all).toContain(first?.slice(0, 7));
    expect(shows(all)).toEqual([]);
  });
});
