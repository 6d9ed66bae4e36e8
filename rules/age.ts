import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const age: Provider = {
  id: 'age',
  name: 'age',
  category: 'generic',
  rules: [
    {
      id: 'age-identity-secret-key',
      title: 'age identity (secret key)',
      confidence: 'certain',
      pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/,
      keywords: ['AGE-SECRET-KEY-1'],
      checks: ['bech32'],
      env: 'SOPS_AGE_KEY',
      docs: 'https://github.com/FiloSottile/age',
      examples: {
        keys: [`AGE-SECRET-KEY-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 58)}`, `AGE-SECRET-KEY-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 58, 2)}`],
        spares: [`SOPS_AGE_KEY=AGE-SECRET-KEY-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 57)}`, `qAGE-SECRET-KEY-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 58)}`],
      },
    },
    {
      id: 'age-post-quantum-identity',
      title: 'age post-quantum identity',
      confidence: 'certain',
      pattern: /AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58,}/,
      keywords: ['AGE-SECRET-KEY-PQ-1'],
      checks: ['bech32'],
      env: 'SOPS_AGE_KEY',
      docs: 'https://github.com/FiloSottile/age',
      examples: {
        keys: [`AGE-SECRET-KEY-PQ-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 66)}`, `AGE-SECRET-KEY-PQ-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 74, 2)}`],
        spares: [`SOPS_AGE_KEY=AGE-SECRET-KEY-PQ-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 54)}`, `qAGE-SECRET-KEY-PQ-1${fake.draw('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 66)}`],
      },
    },
    {
      id: 'age-recipient-public-key',
      title: 'age recipient (public key)',
      confidence: 'certain',
      pattern: /age1[02-9ac-hj-np-z]{58}/,
      keywords: ['age1'],
      checks: ['bech32'],
      publicByDesign: 'A recipient is the public half: it encrypts and cannot decrypt.',
      env: 'AGE_RECIPIENT',
      docs: 'https://github.com/FiloSottile/age',
      examples: {
        keys: [`age1${fake.draw('023456789acdefghjklmnpqrstuvwxyz', 58)}`, `age1${fake.draw('023456789acdefghjklmnpqrstuvwxyz', 58, 2)}`],
        spares: [`AGE_RECIPIENT=age1${fake.draw('023456789acdefghjklmnpqrstuvwxyz', 57)}`, `qage1${fake.draw('023456789acdefghjklmnpqrstuvwxyz', 58)}`],
      },
    },
  ],
};
