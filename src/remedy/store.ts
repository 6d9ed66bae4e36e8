/** The places a key can be kept in, in the order in which the guide shows them. The ids are what `--store` and the configuration take. */
export type StoreKind =
  | 'env' | 'aws-secrets-manager' | 'vault' | 'conjur' | 'google-secret-manager' | 'azure-key-vault' | '1password' | 'doppler' | 'infisical'
  | 'sops' | 'kubernetes' | 'github-actions' | 'gitlab-ci';

/**
 * The team's own store, from the `store` key of the configuration. `path` is the secret's name in it and may hold `{provider}`, `{rule}`,
 * `{env}` and `{repo}`; `mount` is the secrets engine (Vault), the vault (1Password, Azure) or the project (Google, Doppler, Infisical).
 */
export type StoreChoice = {
  readonly kind: StoreKind;
  readonly mount?: string;
  readonly path?: string;
};
