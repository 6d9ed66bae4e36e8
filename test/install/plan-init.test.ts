import { describe, expect, it } from 'vitest';
import type { ManifestFacts, RepositoryFacts } from '../../src/install/facts.js';
import { planInit } from '../../src/install/plan-init.js';
import { parseRecord, recordText } from '../../src/install/record.js';

const manifest: ManifestFacts = { folder: '.', text: '{}', manager: 'npm', private: true, ignored: false, scripts: {} };

const empty: RepositoryFacts = {
  top: '/app', commonDir: '/app/.git', linked: false, hooksPaths: [], hooksInForce: '/app/.git/hooks', includes: { all: false, linked: false },
  husky: { folder: '.husky', layout: 9, installed: false, command: true, hooks: [], replaced: [] },
  manifest, installed: '/app/node_modules/keyfence', modules: '.', ofProject: true, fleeting: false, files: {}, place: {},
  previous: { directory: '.git/hooks', hooks: [] }, gitsOwn: [], memories: [], submodules: [], others: [], chain: '# chain\n',
};

function plan(more: Partial<RepositoryFacts>, local = false): { readonly written: Readonly<Record<string, string>>; readonly steps: readonly string[]; readonly notes: string } {
  const planned = planInit({ ...empty, ...more }, { node: '/usr/bin/node', local });
  if (!planned.ok) throw new Error(planned.failure.message);
  const { actions, notes } = planned.value;
  const written = Object.fromEntries(actions.flatMap(({ step }) => (step.kind === 'write' ? [[step.path.replace('/app/', ''), step.text] as const] : [])));
  return { written, steps: actions.map(({ step }) => step.kind), notes: notes.join('\n') };
}

const prepareOf = (more: Partial<ManifestFacts>, facts: Partial<RepositoryFacts> = {}): unknown => {
  const { written } = plan({ ...facts, manifest: { ...manifest, ...more } });
  const text = Object.entries(written).find(([path]) => path.endsWith('package.json'))?.[1] ?? '{}';
  return (JSON.parse(text) as { readonly scripts?: unknown }).scripts;
};

describe('planInit', () => {
  const end = '|| echo Git hooks were not installed';

  it.each<readonly [string, Partial<ManifestFacts>, Partial<RepositoryFacts>, object | undefined]>([
    ['npm', {}, {}, { prepare: `keyfence init --local && husky ${end}` }],
    ['pnpm, which has no husky command', { manager: 'pnpm' }, { husky: { ...empty.husky, command: false } }, { prepare: `keyfence init --local ${end}` }],
    ['Yarn 4, which knows no prepare', { manager: 'yarn' }, {}, { postinstall: `keyfence init --local ${end}` }],
    ['a sub-folder', { folder: 'a/b' }, {}, { prepare: `keyfence init --local && cd ../.. && husky ${end}` }],
    ['husky in a folder of its own', {}, { husky: { ...empty.husky, folder: '.config/husky' } }, { prepare: `keyfence init --local && husky .config/husky ${end}` }],
    ['a script that calls keyfence already', { text: '{"scripts":{"prepare":"keyfence init --local"}}', scripts: { prepare: 'keyfence init --local' } }, {}, undefined],
  ])('writes the script for %s', (_, more, facts, expected) => {
    expect(prepareOf(more, facts)).toEqual(expected);
  });

  it('touches no file of the project with --local', () => {
    expect(Object.keys(plan({}, true).written).filter((path) => !path.startsWith('.git/'))).toEqual([]);
  });

  it('looks before husky writes: husky installs itself last', () => {
    expect(plan({}).steps.at(-1)).toBe('husky');
  });

  it('leaves husky 8 alone when it cannot be run', () => {
    expect(plan({ husky: { ...empty.husky, layout: 8 } }).steps).not.toContain('husky');
  });

  it('serves hooks that husky does not know', () => {
    expect(plan({ previous: { directory: '/hooks', hooks: ['reference-transaction'] } }).written['.git/keyfence/hooks/reference-transaction']).toContain('keyfence');
  });

  it.each<readonly [string, Partial<RepositoryFacts>, string]>([
    ['a plain path', {}, '"gitdir:/app/.git"'],
    ['characters that a pattern reads', { commonDir: '/a*[b]?\\/.git' }, String.raw`"gitdir:/a\\*\\[b]\\?\\\\/.git"`],
    ['a quote', { commonDir: '/a"b/.git' }, String.raw`"gitdir:/a\"b/.git"`],
  ])('names the Git directory as Git reads it: %s', (_, more, expected) => {
    const { written } = plan(more);
    expect(Object.entries(written).find(([path]) => path.endsWith('keyfence/config'))?.[1]).toContain(expected);
  });

  it.each<readonly [string, Partial<RepositoryFacts>, string]>([
    ['lefthook', { others: ['lefthook'] }, 'lefthook install --force && npx keyfence init'],
    ['pre-commit', { others: ['pre-commit'] }, 'GIT_CONFIG_VALUE_0= pre-commit install'],
    ['simple-git-hooks', { others: ['simple-git-hooks'] }, 'npx simple-git-hooks && npx keyfence init'],
    ['Yarn 4 with a package that is published', { manifest: { ...manifest, manager: 'yarn', private: false } }, 'pinst'],
    ['keyfence from elsewhere', { ofProject: false }, 'npm install --save-dev keyfence'],
    ['hooks that did not run before', { previous: { directory: '', hooks: [] }, gitsOwn: ['pre-commit'] }, 'pre-commit in .git/hooks did not run before'],
    ['many hooks that go on', { previous: { directory: '.git/hooks', hooks: ['a', 'b', 'c', 'd', 'e', 'f'] } }, 'a, b, c, d and 2 more in .git/hooks go on running'],
  ])('says what there is to know: %s', (_, more, words) => {
    expect(plan(more).notes).toContain(words);
  });

  it.each<readonly [string, Partial<RepositoryFacts>, string]>([
    ['a cache', { fleeting: true }, 'cache'],
    ['an archive', { installed: '/app/.yarn/cache/keyfence.zip/node_modules/keyfence' }, 'archive'],
    ['a file in the way', { inTheWay: '.husky' }, '.husky is a file'],
    ['a broken manifest', { manifest: { ...manifest, problem: 'is not valid JSON' } }, 'package.json is not valid JSON'],
  ])('refuses: %s', (_, more, words) => {
    expect(planInit({ ...empty, ...more }, { node: '/usr/bin/node', local: false })).toMatchObject({ ok: false, failure: { message: expect.stringContaining(words) as string } });
  });

  it('prints no script and no line of others', () => {
    const secret = 'TOKEN=not-for-anybody npm test';
    const planned = planInit({ ...empty, manifest: { ...manifest, text: `{"scripts":{"prepare":"${secret}"}}`, scripts: { prepare: secret } }, files: { 'pre-commit': `exec ${secret}\n` } }, { node: '/usr/bin/node', local: false });
    if (!planned.ok) throw new Error('refused');
    const told = [...planned.value.actions.flatMap(({ shown, does }) => [shown, does]), ...planned.value.notes].join('\n');
    expect(told).not.toContain('not-for-anybody');
    expect(told).toContain('script prepare, at its end: "(keyfence init --local');
  });
});

describe('the record', () => {
  it.each([
    ['of a first init', { previous: '.git/hooks', hooksPath: null, project: { created: ['.husky/pre-commit'], noNewline: [], noScripts: true } }],
    ['of another clone', { previous: '', hooksPath: '.husky/_', project: null }],
  ])('is read as it was written: %s', (_, record) => {
    expect(parseRecord(recordText(record))).toEqual(record);
  });

  it.each([['nothing', undefined], ['half a file', '{"previous"'], ['another shape', '{"previous":1}'], ['null', 'null']])('is none: %s', (_, text) => {
    expect(parseRecord(text)).toBeUndefined();
  });
});
