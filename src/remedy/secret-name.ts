import type { StoreChoice, StoreKind } from './store.js';

/** What a key is called in a store; made from its rule, so that message and guide call it the same. */
export type SecretName = {
  /** The environment variable: `CLARIFAI_API_KEY`. */
  readonly env: string;
  /** The secret's name or path in the store: `clarifai/api-key`, or `clarifai` where a secret has fields. */
  readonly path: string;
  /** The field in it: `api_key`. */
  readonly field: string;
  /** The secrets engine, vault or project that it is in. */
  readonly mount: string;
};

type Key = { readonly provider: string; readonly rule: string; readonly env: string };

/** How `rule` of `provider` is called in this store: by the team's own scheme when it has one, else by the provider and the kind of key. */
export function secretName({ provider, rule, env }: Key, kind: StoreKind, choice?: StoreChoice, repository = 'app'): SecretName {
  const key = rule.startsWith(`${provider}-`) ? rule.slice(provider.length + 1) : rule;
  const own = choice?.kind === kind ? choice : undefined;
  const values: Readonly<Record<string, string>> = { provider, rule, env, key, repo: repository };
  const path = own?.path?.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { env, path: path ?? defaultPath(kind, provider, key), field: key.replaceAll('-', '_'), mount: own?.mount ?? defaultMount[kind] ?? '' };
}

const defaultMount: Partial<Record<StoreKind, string>> = {
  vault: 'secret', '1password': 'Development', 'azure-key-vault': 'my-vault', 'google-secret-manager': 'my-project', kubernetes: 'default',
};

/** Stores whose names hold no slash, and stores whose secrets have fields, differ from the rest. */
function defaultPath(kind: StoreKind, provider: string, key: string): string {
  switch (kind) {
    case 'vault':
    case '1password':
      return provider;
    case 'google-secret-manager':
    case 'azure-key-vault':
    case 'kubernetes':
      return `${provider}-${key}`;
    case 'env':
    case 'aws-secrets-manager':
    case 'conjur':
    case 'doppler':
    case 'infisical':
    case 'sops':
    case 'github-actions':
    case 'gitlab-ci':
      return `${provider}/${key}`;
  }
}
