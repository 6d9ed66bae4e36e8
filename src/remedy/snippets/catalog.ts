import { languages } from '../languages.js';
import type { SecretName } from '../secret-name.js';
import type { StoreKind } from '../store.js';
import { type Language, namesOf, type Snippet, type Templates } from './snippet.js';

type Load = () => Promise<Templates>;
const none: Load = async () => ({});

/** The templates of a store in two parts, since most guides are read in one language: those that run from their source, and the rest. */
const loaders: Readonly<Record<StoreKind, readonly [Load, Load]>> = {
  env: [async () => (await import('./usual.js')).usual.env, none],
  'aws-secrets-manager': [async () => (await import('./usual.js')).usual['aws-secrets-manager'], async () => (await import('./aws-compiled.js')).awsCompiled],
  vault: [async () => (await import('./usual.js')).usual.vault, async () => (await import('./vault-compiled.js')).vaultCompiled],
  conjur: [async () => (await import('./usual.js')).usual.conjur, async () => (await import('./conjur-compiled.js')).conjurCompiled],
  'google-secret-manager': [async () => (await import('./google.js')).google, none],
  'azure-key-vault': [async () => (await import('./azure.js')).azure, none],
  '1password': [async () => (await import('./onepassword.js')).onePassword, none],
  doppler: [async () => (await import('./injected.js')).doppler, none],
  infisical: [async () => (await import('./injected.js')).infisical, none],
  sops: [async () => (await import('./injected.js')).sops, none],
  kubernetes: [async () => only((await import('./usual.js')).usual.env, 'kubernetes'), none],
  'github-actions': [async () => only((await import('./usual.js')).usual.env, 'github-actions'), none],
  'gitlab-ci': [async () => only((await import('./usual.js')).usual.env, 'gitlab-ci'), none],
};

const scripting: readonly Language[] = ['typescript', 'javascript', 'python', 'ruby', 'php', 'shell'];

/** The snippets of a store for one secret, by language: all of them, or those that are `wanted` and what can stand in for them. */
export async function snippetsOf(store: StoreKind, secret: SecretName, wanted?: readonly Language[]): Promise<ReadonlyMap<Language, Snippet>> {
  const [some, more] = loaders[store];
  const enough = wanted?.every((language) => scripting.includes(language)) ?? false;
  const templates = { ...(await some()), ...(enough ? {} : await more()) };
  const names = namesOf(secret);
  const all = Object.keys(templates) as Language[];
  return new Map((wanted === undefined ? all : standingIn(all, wanted)).flatMap((language) => {
    const template = templates[language];
    return template === undefined ? [] : [[language, template(names)] as const];
  }));
}

/** The languages that are wanted, those near to them, the shell, and the first of all. */
function standingIn(all: readonly Language[], wanted: readonly Language[]): readonly Language[] {
  return all.filter((language, nth) => nth === 0 || language === 'shell' || wanted.some((one) => one === language || languages[one].near === language));
}

function only(templates: Templates, language: Language): Templates {
  const template = templates[language];
  return template === undefined ? {} : { [language]: template };
}
