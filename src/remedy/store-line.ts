import type { SecretName } from './secret-name.js';
import type { StoreKind } from './store.js';

/** A store by its name, and the command that reads a key from it: the line that the message shows and the guide's shell snippet holds. */
export type StoreLine = { readonly name: string; readonly read: (secret: SecretName) => string };

export const storeLines: Readonly<Record<StoreKind, StoreLine>> = {
  env: { name: 'environment variable', read: ({ env }) => `"\${${env}:?not set}"` },
  'aws-secrets-manager': { name: 'AWS Secrets Manager', read: ({ path }) => `aws secretsmanager get-secret-value --secret-id ${path} --query SecretString --output text` },
  vault: { name: 'HashiCorp Vault', read: ({ mount, path, field }) => `vault kv get -mount=${mount} -field=${field} ${path}` },
  conjur: { name: 'CyberArk Conjur', read: ({ path }) => `conjur variable get -i ${path}` },
  'google-secret-manager': { name: 'Google Secret Manager', read: ({ mount, path }) => `gcloud secrets versions access latest --project=${mount} --secret=${path}` },
  'azure-key-vault': { name: 'Azure Key Vault', read: ({ mount, path }) => `az keyvault secret show --vault-name ${mount} --name ${path} --query value --output tsv` },
  '1password': { name: '1Password', read: ({ mount, path, field }) => `op read "op://${mount}/${path}/${field}"` },
  doppler: { name: 'Doppler', read: ({ env }) => `doppler secrets get ${env} --plain` },
  infisical: { name: 'Infisical', read: ({ env }) => `infisical secrets get ${env} --plain` },
  sops: { name: 'SOPS', read: ({ env }) => `sops decrypt --extract '["${env}"]' secrets.enc.yaml` },
  kubernetes: { name: 'Kubernetes Secret', read: ({ mount, path, env }) => `kubectl --namespace ${mount} get secret ${path} --output jsonpath='{.data.${env}}' | base64 --decode` },
  'github-actions': { name: 'GitHub Actions secret', read: ({ env }) => `\${{ secrets.${env} }}` },
  'gitlab-ci': { name: 'GitLab CI variable', read: ({ env }) => `$${env}` },
};
