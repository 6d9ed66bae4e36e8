import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hashicorpVault: Provider = {
  id: 'hashicorp-vault',
  name: 'HashiCorp Vault',
  category: 'identity',
  rules: [
    {
      id: 'hashicorp-vault-approle-secret-id',
      title: 'HashiCorp Vault AppRole secret id',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['approle', 'vaultsecretid', 'vault', 'approlesecretid'],
      everyday: true,
      env: 'VAULT_SECRET_ID',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`VAULT_SECRET_ID=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'hashicorp-vault-batch-token',
      title: 'HashiCorp Vault batch token',
      confidence: 'certain',
      pattern: /hvb\.[A-Za-z0-9_-]{138,300}/,
      keywords: ['hvb.'],
      randomness: 'token',
      env: 'VAULT_TOKEN',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`hvb.${fake.base64url(146)}`, `hvb.${fake.base64url(154, 2)}`],
        spares: [`VAULT_TOKEN=hvb.${fake.base64url(134)}`, `qhvb.${fake.base64url(146)}`],
      },
    },
    {
      id: 'hashicorp-vault-recovery-token',
      title: 'HashiCorp Vault recovery token',
      confidence: 'certain',
      pattern: /hvr\.[A-Za-z0-9_-]{24,130}/,
      keywords: ['hvr.'],
      randomness: 'token',
      env: 'VAULT_TOKEN',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`hvr.${fake.base64url(32)}`, `hvr.${fake.base64url(40, 2)}`],
        spares: [`VAULT_TOKEN=hvr.${fake.base64url(20)}`, `qhvr.${fake.base64url(32)}`],
      },
    },
    {
      id: 'hashicorp-vault-root-service-token',
      title: 'HashiCorp Vault root service token',
      confidence: 'certain',
      pattern: /hvs\.[A-Za-z0-9]{24}/,
      keywords: ['hvs.'],
      randomness: 'token',
      env: 'VAULT_TOKEN',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`hvs.${fake.alnum(24)}`, `hvs.${fake.alnum(24, 2)}`],
        spares: [`VAULT_TOKEN=hvs.${fake.alnum(23)}`, `qhvs.${fake.alnum(24)}`],
      },
    },
    {
      id: 'hashicorp-vault-service-token',
      title: 'HashiCorp Vault service token',
      confidence: 'certain',
      pattern: /hvs\.[A-Za-z0-9_-]{90,120}/,
      keywords: ['hvs.'],
      randomness: 'token',
      env: 'VAULT_TOKEN',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`hvs.${fake.base64url(98)}`, `hvs.${fake.base64url(106, 2)}`],
        spares: [`VAULT_TOKEN=hvs.${fake.base64url(86)}`, `qhvs.${fake.base64url(98)}`],
      },
    },
    {
      id: 'hashicorp-vault-service-token-before-1-10',
      title: 'HashiCorp Vault service token (before 1.10)',
      confidence: 'likely',
      pattern: /s\.[A-Za-z0-9]{24}/,
      words: ['vault', 'vaulttoken', 'xvaulttoken'],
      everyday: true,
      env: 'VAULT_TOKEN',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`s.${fake.alnum(24)}`, `s.${fake.alnum(24, 2)}`],
        spares: [`VAULT_TOKEN=s.${fake.alnum(23)}`, `checksum: s.${fake.alnum(24)}`],
      },
    },
    {
      id: 'hashicorp-vault-unseal-key',
      title: 'HashiCorp Vault unseal key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]/,
      words: ['unseal', 'unsealkey', 'vaultunseal', 'vault'],
      everyday: true,
      env: 'VAULT_UNSEAL_KEY',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`${fake.base64(43)}${fake.base64(1, 2)}`, `${fake.base64(43, 3)}${fake.base64(1, 4)}`],
        spares: [`VAULT_UNSEAL_KEY=${fake.base64(42)}`, `checksum: ${fake.base64(43)}${fake.base64(1, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A Vault token opens what its policies allow, a root token everything. An AppRole secret id, with its role id, gets such tokens. Unseal keys '
      + 'together decrypt the key that protects all of the storage.',
    uses: ['Reading secrets from a program', 'Getting short-lived passwords for databases and clouds', 'Managing Vault itself'],
    generate: {
      page: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      steps: [
        'Let programs log in by what they already are (Kubernetes, a cloud role, OIDC) rather than by a stored token.',
        'Where it must be a token: `vault token create -policy="$POLICY" -ttl=1h`, with a policy for the paths it reads and no others.',
        'AppRole: `vault write -f auth/approle/role/$ROLE/secret-id`, in a role that limits uses, lifetime and addresses.',
        'A root token is made with `vault operator generate-root`, and revoked when its task is done.',
      ],
    },
    risks: [
      'read every secret on the paths of its policies, and with them open other systems',
      'make child tokens and passwords for databases and clouds',
      'with a root token: change policies, switch off audit devices, read everything',
      'with enough unseal keys and a copy of the storage: decrypt all of it',
    ],
    practices: [
      'Short lifetimes, and limits on uses and addresses (`token_bound_cidrs`, `secret_id_bound_cidrs`).',
      'A policy for each service, with single paths.',
      'Response wrapping when a token or secret id is handed over.',
      'No root token in store, and automatic unsealing by a cloud key or HSM.',
      'Two audit devices at least.',
    ],
    usage: {
      page: 'https://developer.hashicorp.com/vault/docs/audit',
      steps: [
        'Find the accessor and the policies: `vault token lookup`, with the leaked token in VAULT_TOKEN.',
        'Search the logs of the audit devices for this accessor: each request stands there with its path and address.',
        'Look for tokens, policies and leases that were made, and for addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
      steps: [
        'Revoke the token, by its accessor so that it is not typed again; its child tokens go with it.',
        'A batch token cannot be revoked alone: revoke its parent, or wait until it expires.',
        'A secret id is destroyed by its accessor: `vault write auth/approle/role/$ROLE/secret-id-accessor/destroy secret_id_accessor="$ACCESSOR"`.',
        'Unseal keys are replaced with `vault operator rekey`.',
        'Change every secret that it could read, most exposed first.',
      ],
      effect: 'The token, its children and their leases end at once. Secrets of the KV store that were read stay valid until they are changed themselves.',
      command: 'vault token revoke -accessor "$TOKEN_ACCESSOR"',
    },
    sources: [
      { page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke', read: '2026-11-21' },
    ],
  },
};
