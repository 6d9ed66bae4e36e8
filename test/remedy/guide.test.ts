import { describe, expect, it } from 'vitest';
import { guideOf, type ProviderGuide } from '../../src/catalog/guide.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import { explain, type Explain } from '../../src/remedy/explain.js';
import { fileKind } from '../../src/remedy/file-kind.js';
import { type SectionId, sectionIds } from '../../src/remedy/guide/section.js';
import { languageNamed, languages } from '../../src/remedy/languages.js';
import { replacementLine } from '../../src/remedy/replacement.js';
import { resolveName } from '../../src/remedy/resolve.js';
import { secretName } from '../../src/remedy/secret-name.js';
import { snippetsOf } from '../../src/remedy/snippets/catalog.js';
import type { Language } from '../../src/remedy/snippets/snippet.js';
import { width } from '../../src/report/width.js';
import { plain } from '../report/findings.js';

const guides: readonly ProviderGuide[] = (await loadRules()).map(guideOf);
const clarifai = guides.find(({ id }) => id === 'clarifai');
if (clarifai === undefined) throw new Error('no clarifai');

function ask(over: Partial<Explain> = {}): Promise<string> {
  return explain({ provider: clarifai as ProviderGuide, format: 'terminal', presentation: plain, ...over });
}

/** What these say depends on the provider's facts; the others only on its names. */
const ofFacts: readonly SectionId[] = ['about', 'generate', 'reasons', 'risks', 'practices', 'used-by-others', 'revoke'];

describe('every section of every provider', () => {
  it.each(sectionIds)('%s says something, and nothing that no template was filled with', async (section) => {
    const some = ofFacts.includes(section) ? guides : guides.filter((_, nth) => nth % 20 === 0);
    const texts = await Promise.all(some.map(async (provider) => ({ id: provider.id, text: await explain({ provider, section, format: 'markdown', presentation: plain }) })));
    expect(texts.filter(({ text }) => text.length < 120 || /undefined|\bNaN\b|\[object|\$\{n\.|``(?!`)(?<!```)/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

it('names each section by its id where it is opened alone', async () => {
  expect(await ask({ section: 'revoke' })).toMatch(/^Revoke it {2}revoke\n/);
});

it('puts the store of the team before the others, under its own path', async () => {
  const text = await ask({ presentation: { ...plain, repository: 'shop', store: { kind: 'doppler' } }, format: 'json' });
  const ids = (JSON.parse(text) as { readonly sections: readonly { readonly id: SectionId }[] }).sections.map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['about', 'env', 'doppler', 'aws-secrets-manager']);
});

it('says in general words what is not known of a provider', async () => {
  const unknown: ProviderGuide = { id: 'acme', name: 'Acme', category: 'payments', aliases: [], rules: [{ id: 'acme-api-key', title: 'Acme API key', confidence: 'certain', env: 'ACME_API_KEY' }], guide: {} };
  const text = await ask({ provider: unknown, format: 'markdown' });
  expect(text).toContain('The steps at Acme are not known here');
  expect(text).not.toMatch(/https?:\/\/[^\s>)]*acme/i);
});

it.each(['jwt', 'wireguard', 'private-key', 'age', 'connection-string', 'generic'])('calls %s no service, for none stands behind it', async (id) => {
  const provider = guides.find((guide) => guide.id === id) as ProviderGuide;
  const texts = await Promise.all(ofFacts.map((section) => ask({ provider, section, format: 'markdown' })));
  expect(texts.join('\n')).not.toMatch(/\((?:a|an) [a-z ]*(?:service|database)|withdrawal|The page at|old key at (?!the system)/);
});

it.each([['rust', 'azure-key-vault', 'Rust has no client for this store'], ['kotlin', 'doppler', 'Kotlin has no client'], ['kotlin', 'vault', undefined], ['go', 'vault', undefined]] as const)('says before the snippet in %s for %s when there is no client', async (language, section, said) => {
  const text = await ask({ language, section });
  if (said === undefined) expect(text).not.toContain('has no client');
  else expect(text.replace(/\s+/g, ' ')).toMatch(new RegExp(`${said}.*your-program`));
});

it('keeps prose within 80 columns; code and addresses are not broken', async () => {
  const long = (await ask()).split('\n').filter((line) => width(line) > 80 && !line.startsWith('    '));
  expect(long).toEqual([]);
});

it('makes pages of text alone: what facts hold is not markup', async () => {
  const evil = { ...clarifai, name: '<script>x</script>', guide: { about: 'a <b> & "c"', revoke: { page: 'javascript:alert(1)', steps: ['<img src=x>'] } } };
  const text = await ask({ provider: evil, format: 'html' });
  expect(text).not.toMatch(/<script>x|<b>|<img|href="javascript/);
  expect(text).toContain("default-src 'none'");
  expect(text).not.toMatch(/\b(?:src|href)="(?!#|https?:|data:,|index)/);
});

describe('message and guide agree', () => {
  const names: readonly (readonly [Language, string, string])[] = [
    ['typescript', 'a.ts', 'k = "«x»"'], ['javascript', 'a.js', 'k = "«x»"'], ['python', 'a.py', 'k = "«x»"'], ['go', 'a.go', 'k = "«x»"'], ['java', 'A.java', 'k = "«x»"'],
    ['kotlin', 'a.kt', 'k = "«x»"'], ['csharp', 'a.cs', 'k = "«x»"'], ['ruby', 'a.rb', 'k = "«x»"'], ['php', 'a.php', '$k = "«x»"'], ['rust', 'a.rs', 'k = "«x»"'],
    ['shell', 'a.sh', 'k="«x»"'], ['swift', 'a.swift', 'k = "«x»"'], ['scala', 'a.scala', 'k = "«x»"'], ['dart', 'a.dart', 'k = "«x»"'], ['elixir', 'a.ex', 'k = "«x»"'],
    ['groovy', 'a.groovy', 'k = "«x»"'], ['c', 'a.c', 'k = "«x»"'], ['cpp', 'a.cpp', 'k = "«x»"'], ['lua', 'a.lua', 'k = "«x»"'], ['perl', 'a.pl', 'k = "«x»"'], ['r', 'a.R', 'k = "«x»"'],
    ['compose', 'compose.yaml', 'K: «x»'], ['kubernetes', 'k8s/a.yaml', 'value: «x»'], ['github-actions', '.github/workflows/a.yml', 'K: «x»'], ['gitlab-ci', '.gitlab-ci.yml', '- run «x»'], ['terraform', 'main.tf', 'k = "«x»"'],
  ];
  it.each(names)('%s', async (language, path, marked) => {
    const snippet = (await snippetsOf('env', secretName({ provider: 'clarifai', rule: 'clarifai-api-key', env: 'CLARIFAI_API_KEY' }, 'env'))).get(language);
    const start = marked.indexOf('«');
    const { text } = replacementLine({ text: marked.replace(/[«»]/g, ''), start, end: start + 1 }, fileKind(path), 'CLARIFAI_API_KEY');
    const written = text.replace(/^\$?k ?= ?|^K: |^- run /, '');
    expect(snippet?.code).toContain(written);
  });
});

describe('a name is found', () => {
  const known = [{ id: 'clarifai', name: 'Clarifai', aliases: [], rules: ['clarifai-api-key'] }, { id: 'clockwork-sms', name: 'Clockwork SMS', aliases: ['MediaBurst'], rules: ['clockwork-sms-api-key'] }];
  it.each([
    ['clarifai', { kind: 'found', provider: 'clarifai' }],
    ['Clarifai', { kind: 'found', provider: 'clarifai' }],
    ['clarifai-api-key', { kind: 'found', provider: 'clarifai', rule: 'clarifai-api-key' }],
    ['Clockwork SMS', { kind: 'found', provider: 'clockwork-sms' }],
    ['mediaburst', { kind: 'found', provider: 'clockwork-sms' }],
    ['ClockworkSMS', { kind: 'found', provider: 'clockwork-sms' }],
    ['clari fai', { kind: 'found', provider: 'clarifai' }],
    ['clarifay', { kind: 'unknown', meant: 'clarifai' }],
    ['zzzzzzzzzzzz', { kind: 'unknown' }],
  ])('%s', (typed, expected) => {
    expect(resolveName(typed, known)).toEqual(expected);
  });
});

it.each([['ts', 'typescript'], ['C#', 'csharp'], ['bash', 'shell'], ['k8s', 'kubernetes'], ['nope', undefined]])('--lang %s means %s', (word, language) => {
  expect(languageNamed(word)).toBe(language);
});

it.each(['env', 'aws-secrets-manager', 'vault', 'conjur'] as const)('%s has a snippet in the ten languages', async (store) => {
  const snippets = await snippetsOf(store, secretName({ provider: 'clarifai', rule: 'clarifai-api-key', env: 'CLARIFAI_API_KEY' }, store));
  const ten = ['typescript', 'javascript', 'python', 'go', 'java', 'csharp', 'ruby', 'php', 'rust', 'kotlin', 'shell'];
  expect(ten.filter((language) => !snippets.has(language as Language))).toEqual([]);
  expect([...snippets.keys()].filter((language) => languages[language] === undefined)).toEqual([]);
});
