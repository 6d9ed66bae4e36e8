import { describe, expect, test } from 'vitest';
import { keys, scene, type Ran, type Scene } from './scene.js';

type Report = {
  readonly verdict: string;
  readonly findings: readonly { readonly fingerprint: string; readonly path: string }[];
  readonly allowed: readonly { readonly by: string; readonly reason: string }[];
  readonly notices?: readonly { readonly kind: string; readonly path?: string; readonly line?: number; readonly message: string }[];
  readonly failures?: readonly { readonly message: string }[];
};

const line = `const clarifaiApiKey = '${keys.clarifai}';`;
const reportOf = ({ out }: Ran): Report => JSON.parse(out) as Report;
const preCommit = ({ keyfence }: Scene): Report => reportOf(keyfence(['pre-commit', '--format', 'json']));
const scan = ({ keyfence }: Scene): Report => reportOf(keyfence(['scan', '--format', 'json']));

function fingerprintOf(text: string): string {
  const at = scene();
  at.stage('a.ts', text);
  return preCommit(at).findings[0]?.fingerprint ?? '';
}

describe('a comment', () => {
  test('with rule and reason lets the key through, and the key is still listed', () => {
    const at = scene();
    at.stage('a.ts', `${line} // keyfence:allow clarifai-api-key -- sandbox account\n`);
    expect(preCommit(at)).toMatchObject({ verdict: 'clean', findings: [], allowed: [{ rule: 'clarifai-api-key', by: 'comment', reason: 'sandbox account' }] });
    expect(at.keyfence(['pre-commit'])).toMatchObject({ code: 0, err: expect.stringContaining('sandbox account') });
  });

  test('on an unchanged line above covers the added line below it', () => {
    const at = scene();
    at.stage('a.py', '# keyfence:allow-next-line clarifai-api-key -- sandbox\nclarifai_api_key = None\n');
    at.git('commit', '--quiet', '--message', 'a');
    at.stage('a.py', `# keyfence:allow-next-line clarifai-api-key -- sandbox\nclarifai_api_key = "${keys.clarifai}"\n`);
    expect(preCommit(at)).toMatchObject({ verdict: 'clean', allowed: [{ reason: 'sandbox' }] });
  });

  test('added above an unchanged key is not called unused', () => {
    const at = scene();
    at.stage('a.py', `clarifai_api_key = "${keys.clarifai}"\n`);
    at.git('commit', '--quiet', '--message', 'a');
    at.stage('a.py', `# keyfence:allow-next-line clarifai-api-key -- sandbox\nclarifai_api_key = "${keys.clarifai}"\n`);
    expect(preCommit(at)).toMatchObject({ verdict: 'clean', findings: [] });
    expect(preCommit(at).notices).toBeUndefined();
  });

  test('in a UTF-16 file, above an added line', () => {
    const at = scene();
    const text = (value: string): Buffer => Buffer.from(`\ufeff# keyfence:allow-next-line clarifai-api-key -- sandbox\r\nclarifai_api_key = ${value}\r\n`, 'utf16le');
    at.stage('a.ps1', text('""'));
    at.git('commit', '--quiet', '--message', 'a');
    at.stage('a.ps1', text(`"${keys.clarifai}"`));
    expect(preCommit(at)).toMatchObject({ verdict: 'clean', allowed: [{ reason: 'sandbox' }] });
  });

  test.each([
    ['keyfence:allow', 'names no rule'],
    ['keyfence:allow clarifai-api-key', 'gives no reason'],
    ['keyfence:allow clarifai -- sandbox', '"clarifai" is a provider, not a rule'],
    ['keyfence:allow clarifai-api-kee -- sandbox', 'did you mean "clarifai-api-key"?'],
    ['keyfence:alow clarifai-api-key -- sandbox', 'did you mean "keyfence:allow"?'],
    ['keyfence:allow stripe-secret-key -- sandbox', 'covers nothing'],
  ])('"%s" leaves the commit blocked and says what is missing', (directive, message) => {
    const at = scene();
    at.stage('a.ts', `${line} // ${directive}\n`);
    const { code, err } = at.keyfence(['pre-commit']);
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  test.each(['gitleaks:allow', 'pragma: allowlist secret', 'trufflehog:ignore', 'ggignore', 'secretlint-disable-line'])('of another tool, %s, opens nothing, and the message says so', (directive) => {
    const at = scene();
    at.stage('a.ts', `${line} // ${directive}\n`);
    const { code, err } = at.keyfence(['pre-commit']);
    expect(code).toBe(1);
    expect(err).toContain(directive);
    expect(err).toContain('keyfence:allow clarifai-api-key');
  });

  test('that covers nothing is reported, and blocks nothing', () => {
    const at = scene();
    at.stage('a.ts', 'const a = 1; // keyfence:allow clarifai-api-key -- gone\n');
    expect(preCommit(at)).toMatchObject({ verdict: 'clean', notices: [{ kind: 'directive-unused', path: 'a.ts', line: 1 }] });
    expect(scan(at)).toMatchObject({ verdict: 'clean', notices: [{ kind: 'directive-unused' }] });
  });

  test('before the key on its line does not carry the key into its reason', () => {
    const at = scene();
    at.stage('a.ts', `/* keyfence:allow clarifai-api-key -- sandbox ${line}\n`);
    const { code, all } = at.keyfence(['pre-commit', '--format', 'json']);
    expect(code).toBe(0);
    expect(all).not.toContain(keys.clarifai);
  });
});

describe('.keyfenceallow', () => {
  const print = fingerprintOf(`${line}\n`);

  test.each(['a.json', '*.json', '**', 'a.*'])('covers by content: %s', (glob) => {
    const at = scene();
    at.write('.keyfenceallow', `# why\n${print} clarifai-api-key ${glob} -- sandbox until 2999-01-01\n`);
    at.stage('a.json', `{"clarifaiApiKey": "${keys.clarifai}"}\n`);
    expect(preCommit(at)).toMatchObject({ verdict: 'clean', allowed: [{ by: 'file', reason: 'sandbox' }] });
  });

  test.each([
    [`${print} clarifai-api-key b.json -- sandbox`],
    [`${print} stripe-secret-key a.json -- sandbox`],
    [`${print.split('').reverse().join('')} clarifai-api-key a.json -- sandbox`],
  ])('does not cover another place, rule or key: %s', (entry) => {
    const at = scene();
    at.write('.keyfenceallow', `${entry}\n`);
    at.stage('a.json', `{"clarifaiApiKey": "${keys.clarifai}"}\n`);
    expect(preCommit(at)).toMatchObject({ verdict: 'blocked', allowed: [] });
  });

  test('an expired entry covers nothing and is named', () => {
    const at = scene();
    at.write('.keyfenceallow', `${print} clarifai-api-key a.ts -- sandbox until 2020-01-31\n`);
    at.stage('a.ts', `${line}\n`);
    expect(preCommit(at)).toMatchObject({ verdict: 'blocked', notices: [{ kind: 'entry-expired', path: '.keyfenceallow', line: 1, message: expect.stringContaining('2020-01-31') }] });
  });

  test.each([
    [`${print} clarifai-api-key a.ts`, '.keyfenceallow:2: the reason is missing'],
    [`${print} clarifai-api-kee a.ts -- x`, '.keyfenceallow:2: there is no rule "clarifai-api-kee"; did you mean "clarifai-api-key"?'],
    ['<<<<<<< HEAD', '.keyfenceallow:2: it does not begin with a fingerprint'],
  ])('a wrong line cannot be passed over: %s', (entry, message) => {
    const at = scene();
    at.write('.keyfenceallow', `# head\n${entry}\n`);
    at.stage('a.ts', `${line}\n`);
    const { code, err } = at.keyfence(['pre-commit']);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  test('a wrong line in a staged .keyfenceallow is told even when there is no key', () => {
    const at = scene();
    at.stage('.keyfenceallow', 'x\n');
    expect(at.keyfence(['pre-commit']).code).toBe(2);
  });

  test('an entry that covers nothing is reported by a scan and by doctor', () => {
    const at = scene();
    at.stage('a.ts', 'clean\n');
    at.stage('.keyfenceallow', `${print} clarifai-api-key a.ts -- sandbox\n`);
    expect(scan(at)).toMatchObject({ verdict: 'clean', notices: [{ kind: 'entry-unused', path: '.keyfenceallow', line: 1 }] });
    expect(at.keyfence(['doctor']).all).toContain('.keyfenceallow:1: the entry for clarifai-api-key in a.ts covers nothing');
    expect(at.keyfence(['scan', 'a.ts', '--format', 'json']).out).not.toContain('entry-unused');
  });
});

describe('keyfence allow', () => {
  test('writes an entry for the key that was blocked, and the commit goes through', () => {
    const at = scene();
    at.stage('a.json', `{"clarifaiApiKey": "${keys.clarifai}"}\n`);
    expect(at.keyfence(['pre-commit']).code).toBe(1);
    const { code, out } = at.keyfence(['allow', '--reason', 'documented  example', '--until', '2999-12-31']);
    expect(code).toBe(0);
    expect(out).toContain('git add .keyfenceallow');
    expect(at.read('.keyfenceallow')).toMatch(/^[0-9a-f]{16} clarifai-api-key a\.json -- documented example until 2999-12-31\n$/);
    expect(at.keyfence(['pre-commit']).code).toBe(0);
  });

  test('asks which of several is meant, and takes number, fingerprint or --all', () => {
    const at = scene();
    at.stage('a.ts', `${line}\nconst stripeKey = '${keys.stripe}';\n`);
    const [first, second] = preCommit(at).findings;
    const refused = at.keyfence(['allow', '--reason', 'x']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`1  ${first?.fingerprint ?? ''}  a.ts:1  clarifai-api-key`);
    expect(at.keyfence(['allow', '2', '--reason', 'two']).code).toBe(0);
    expect(at.read('.keyfenceallow')).toBe(`${second?.fingerprint ?? ''} stripe-secret-key a.ts -- two\n`);
    expect(at.keyfence(['allow', first?.fingerprint ?? '', '--reason', 'one']).code).toBe(0);
    expect(preCommit(at).verdict).toBe('clean');
    expect(at.read('.keyfenceallow').split('\n')).toEqual([...at.read('.keyfenceallow').trim().split('\n').sort(), '']);
    expect(at.keyfence(['allow', '--list']).out.trim().split('\n')).toHaveLength(2);
  });

  test.each([
    [['allow', '1'], 'the reason is missing'],
    [['allow', '1', '--reason', ' '], 'the reason is missing'],
    [['allow', '1', '--reason', 'x', '--until', 'tomorrow'], '"tomorrow" is not a day'],
    [['allow', '1', '--reason', 'x', '--until', '2020-01-31'], '--until 2020-01-31 is over'],
    [['allow', '7', '--reason', 'x'], '"7" is none of the keys'],
    [['allow', '1', '--reason', 'x', '--path', 'a -- b'], 'cannot stand on a line'],
  ])('refuses %j', (args, message) => {
    const at = scene();
    at.stage('a.ts', `${line}\n`);
    at.keyfence(['pre-commit']);
    const { code, err } = at.keyfence(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('without a block', () => {
    expect(scene().keyfence(['allow', '--reason', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('no block is known here') });
  });
});

describe('an entry that is not part of the commit', () => {
  const told = 'is not part of it';

  test('is told, until it is staged', () => {
    const at = scene();
    at.stage('a.ts', `${line}\n`);
    at.keyfence(['pre-commit']);
    at.keyfence(['allow', '--reason', 'sandbox']);
    expect(at.keyfence(['pre-commit'])).toMatchObject({ code: 0, err: expect.stringContaining(told) });
    at.git('add', '.keyfenceallow');
    expect(at.keyfence(['pre-commit']).err).not.toContain(told);
    at.git('commit', '--quiet', '--message', 'a');
    at.stage('b.ts', `${line}\n`);
    at.keyfence(['pre-commit']);
    at.keyfence(['allow', '--reason', 'sandbox']);
    expect(at.keyfence(['pre-commit'])).toMatchObject({ code: 0, err: expect.stringContaining(told) });
  });
});
