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
      words: ['unseal', 'unsealkey', 'vaultunseal'],
      everyday: true,
      env: 'VAULT_UNSEAL_KEY',
      docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      examples: {
        keys: [`${fake.base64(43)}${fake.base64(1, 2)}`, `${fake.base64(43, 3)}${fake.base64(1, 4)}`],
        spares: [`VAULT_UNSEAL_KEY=${fake.base64(42)}`, `checksum: ${fake.base64(43)}${fake.base64(1, 2)}`],
      },
    },
  ],
};
