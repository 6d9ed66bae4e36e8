import { describe, expect, it } from 'vitest';
import type { Finding, Fingerprint } from '../../src/finding.js';
import type { Outcome, Presentation } from '../../src/report/outcome.js';
import { terminalReport } from '../../src/report/terminal.js';
import { width } from '../../src/report/width.js';
import { finding, outcome, plain } from './findings.js';

const head = 'b'.repeat(40);
const older = 'a'.repeat(40);
const history = { remote: 'origin', branch: 'main', head, commits: { [head]: { subject: 'Add vision', merge: false }, [older]: { merge: false } } };
const key = finding('const apiKey = "«3f7a…9c»";');

function report(over: Partial<Outcome>, presentation: Partial<Presentation> = {}): string {
  return terminalReport(outcome(over), { ...plain, ...presentation });
}

function twenty(): readonly Finding[] {
  return Array.from({ length: 20 }, (_, nth) =>
    finding('const apiKey = "«3f7a…9c»";', {
      path: `src/part${nth % 5}.ts`, line: nth + 1, fingerprint: String(nth % 7).repeat(16) as Fingerprint,
      ...(nth % 4 === 0 && { rule: 'stripe-secret-key', provider: 'stripe', title: 'Stripe secret key', env: 'STRIPE_SECRET_KEY' }),
    }),
  );
}

it.each(['deploy/id_rsa', 'tls/server.pem'])('says to take out a file that is a key, %s, though the key was found in it', (path) => {
  const text = report({ findings: [finding('«-----BEGIN RSA PRIVATE KEY-----…»', { path, line: 1, endLine: 27, env: 'TLS_PRIVATE_KEY' }), key] });
  expect(text).toContain('The whole file is a key: take it out of the repository');
  expect(text).toContain(`then    git add src/vision.ts && git rm --cached ${path} && git commit`);
});

it('tells one blocked key in the order in which its reader needs it', () => {
  expect(report({ findings: [key] })).toBe(
    [
      'keyfence stopped this commit: 1 key in 1 file.',
      '',
      'src/vision.ts:12:17  Clarifai API key',
      '  12 | const apiKey = "3f7a…9c";',
      '     |                 ^^^^^^^',
      '  write   const apiKey = process.env.CLARIFAI_API_KEY;',
      '  then    git add src/vision.ts && git commit',
      '  store   or AWS Secrets Manager, HashiCorp Vault, CyberArk Conjur:',
      '          npx keyfence explain clarifai-api-key --section vault',
      '  guide   npx keyfence explain clarifai-api-key',
      '  leaked  Pushed, sent or pasted already? Revoke it first:',
      '          npx keyfence explain clarifai-api-key --section revoke',
      '  allow   No secret? End the line with:',
      '          // keyfence:allow clarifai-api-key -- <reason>',
      '',
    ].join('\n'),
  );
});

it('says nothing when a hook has nothing to say', () => {
  expect(report({})).toBe('');
});

it('names the store of the team, with its own path, instead of the usual ones', () => {
  const text = report({ findings: [key] }, { columns: 120, repository: 'shop', store: { kind: 'vault', mount: 'kv', path: 'apps/{repo}/{provider}' } });
  expect(text).toContain('vault kv get -mount=kv -field=api_key apps/shop/clarifai');
  expect(text).not.toContain('AWS');
});

it('tells that a directive of another tool does not open the gate, and converts it', () => {
  const text = report({ findings: [finding('const k = "«3f…9c»"; // gitleaks:allow sandbox account')] });
  expect(text).toContain('gitleaks:allow is for another tool and does not open this gate.');
  expect(text).toContain('// keyfence:allow clarifai-api-key -- sandbox account');
});

it('gives a command where a file can hold no comment', () => {
  expect(report({ findings: [finding('"key": "«3f…9c»"', { path: 'a.json' })] })).toContain('npx keyfence allow 0f1e2d3c4b5a6978');
});

it('groups twenty keys by rule and sums them up at the end', () => {
  const text = report({ findings: twenty() });
  expect(text.match(/--section revoke/g)).toHaveLength(2);
  expect(text.match(/^src\/part\d\.ts:\d+:17 {2}/gm)).toHaveLength(20);
  expect(text).toMatch(/7 keys in 5 files, 20 places:\n {2}5 times {2}Stripe secret key[^]*then[^]*git commit\n$/);
});

it('names the commit of a push and the commands that take the key out of the last one', () => {
  const text = report({ mode: 'pre-push', history, findings: [{ ...key, commit: head }] });
  expect(text).toContain('in commit bbbbbbbbbb (Add vision)');
  expect(text).toMatch(/git add src\/vision\.ts\n {2}git commit --amend --no-edit\n {2}# then push again\n$/);
});

it('says what could not be checked in words of Git, and what to type', () => {
  const failure = { code: 'git-failed', message: 'The index cannot be read.', detail: 'fatal: bad index \u001b[31mfile', next: ['$ git status'] };
  const text = report({ verdict: 'could-not-check', failures: [failure] });
  expect(text).toContain('could not check this commit, so it does not go through');
  expect(text).toContain(String.raw`fatal: bad index \x1b[31mfile`);
  expect(text).toContain('  do      git status');
});

describe('what does not stop anything is shown', () => {
  it.each<readonly [string, Partial<Outcome>, string]>([
    ['a possible key', { findings: [{ ...key, blocks: false, confidence: 'possible' }] }, 'possibly a Clarifai API key: 3f7a…9c'],
    ['an allowed key', { allowed: [{ ...key, by: 'comment', reason: 'sandbox' }] }, 'Clarifai API key, by its comment: sandbox'],
    ['a file not read', { skipped: [{ path: 'a.bin', reason: 'larger than 50 MB' }] }, 'a.bin  larger than 50 MB'],
    ['an unused entry', { notices: [{ kind: 'entry-unused', path: '.keyfenceallow', line: 3, message: 'covers nothing any more' }] }, '.keyfenceallow:3  covers nothing any more'],
  ])('%s', (_, over, expected) => {
    expect(report(over)).toContain(expected);
  });
});

describe('no row is wider than the terminal, paths apart', () => {
  const findings = [
    ...twenty(),
    finding('{"name":"日本語テキスト","apiKey":"«3f7a…9c»","tail":"a long tail that goes on and on and on until the very end"}', { path: 'config.json', line: 1204 }),
    finding(`${'x'.repeat(300)}="«3f7a…9c»"`, { path: 'long.py' }),
  ];
  it.each([40, 60, 80, 120])('%i columns', (columns) => {
    const rows = report({ mode: 'pre-push', history, findings: findings.map((one, nth) => ({ ...one, commit: nth % 2 ? head : older })) }, { columns }).split('\n');
    expect(rows.filter((line) => width(line) > columns)).toEqual([]);
  });
});

it('puts the carets under the key, wide characters and tabs before it or not', () => {
  const text = report({ findings: [finding('\t日本 = "«3f7a…9c»"', { path: 'a.py' })] });
  const [, line = '', carets = ''] = /( {2}12 \| .*)\n(.*\^+)\n/.exec(text) ?? [];
  expect(width(carets.slice(0, carets.indexOf('^')))).toBe(width(line.slice(0, line.indexOf('3f7a'))));
});

it('lets no control character of a name or a line through', () => {
  const text = report({ findings: [finding('x = "«3f…9c»" \u001b[2J\u202e\u009b', { path: 'a\u001b]0;x\u0007\n.py' })], skipped: [{ path: '\r\u2028', reason: '\u0000' }] });
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
});

it('is coloured when asked for, whatever the environment says, and the same text otherwise', () => {
  const coloured = report({ findings: [key] }, { colour: true });
  // oxlint-disable-next-line no-control-regex -- colours are control sequences
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report({ findings: [key] }));
  expect(coloured).toContain('\u001b[32mconst apiKey = process.env.CLARIFAI_API_KEY;\u001b[39m');
});
