import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const confluent: Provider = {
  id: 'confluent',
  name: 'Confluent',
  category: 'cloud',
  rules: [
    {
      id: 'confluent-api-key',
      title: 'Confluent API key',
      confidence: 'possible',
      pattern: /[A-Z0-9]{16}/,
      words: ['confluent'],
      env: 'CONFLUENT_CLOUD_API_KEY',
      docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      examples: {
        keys: [fake.upperAlnum(16), fake.upperAlnum(16, 2)],
        spares: [`CONFLUENT_CLOUD_API_KEY=${fake.upperAlnum(15)}`, `checksum: ${fake.upperAlnum(16)}`],
      },
    },
    {
      id: 'confluent-api-secret',
      title: 'Confluent API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{64}/,
      words: ['confluent'],
      env: 'CONFLUENT_CLOUD_API_SECRET',
      docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      examples: {
        keys: [fake.base64(64), fake.base64(64, 2)],
        spares: [`CONFLUENT_CLOUD_API_SECRET=${fake.base64(63)}`, `checksum: ${fake.base64(64)}`],
      },
    },
    {
      id: 'confluent-api-secret-newer',
      title: 'Confluent API secret (newer)',
      confidence: 'certain',
      pattern: /cflt[A-Za-z0-9+/]{60}/,
      keywords: ['cflt'],
      randomness: 'token',
      env: 'CONFLUENT_CLOUD_API_SECRET',
      docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      examples: {
        keys: [`cflt${fake.base64(60)}`, `cflt${fake.base64(60, 2)}`],
        spares: [`CONFLUENT_CLOUD_API_SECRET=cflt${fake.base64(59)}`, `qcflt${fake.base64(60)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://confluent.cloud/settings/api-keys', steps: [] },
  },
};
