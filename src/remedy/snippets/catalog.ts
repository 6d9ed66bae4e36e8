import type { SecretName } from '../secret-name.js';
import type { StoreKind } from '../store.js';
import { type Language, namesOf, type Snippet, type Templates } from './snippet.js';

/** Loads the templates of a store; only those that are shown. */
const loaders: Readonly<Record<StoreKind, () => Promise<Templates>>> = {
  env: async () => ({ ...(await import('./env.js')).env, ...(await import('./env-deploy.js')).envDeploy }),
  'aws-secrets-manager': async () => ({ ...(await import('./aws-scripting.js')).awsScripting, ...(await import('./aws-compiled.js')).awsCompiled }),
  vault: async () => ({ ...(await import('./vault-scripting.js')).vaultScripting, ...(await import('./vault-compiled.js')).vaultCompiled }),
  conjur: async () => ({ ...(await import('./conjur-scripting.js')).conjurScripting, ...(await import('./conjur-compiled.js')).conjurCompiled }),
  'google-secret-manager': async () => (await import('./google.js')).google,
  'azure-key-vault': async () => (await import('./azure.js')).azure,
  '1password': async () => (await import('./onepassword.js')).onePassword,
  doppler: async () => (await import('./injected.js')).doppler,
  infisical: async () => (await import('./injected.js')).infisical,
  sops: async () => (await import('./injected.js')).sops,
  kubernetes: async () => only(await loaders.env(), 'kubernetes'),
  'github-actions': async () => only(await loaders.env(), 'github-actions'),
  'gitlab-ci': async () => only(await loaders.env(), 'gitlab-ci'),
};

/** The snippets of a store for one secret, by language, in the order of `languages`. */
export async function snippetsOf(store: StoreKind, secret: SecretName): Promise<ReadonlyMap<Language, Snippet>> {
  const templates = await loaders[store]();
  const names = namesOf(secret);
  return new Map((Object.keys(templates) as Language[]).flatMap((language) => {
    const template = templates[language];
    return template === undefined ? [] : [[language, template(names)] as const];
  }));
}

function only(templates: Templates, language: Language): Templates {
  const template = templates[language];
  return template === undefined ? {} : { [language]: template };
}
