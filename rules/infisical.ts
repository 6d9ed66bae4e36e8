import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const infisical: Provider = {
  id: 'infisical',
  name: 'Infisical',
  category: 'identity',
  rules: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      confidence: 'certain',
      pattern: /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      anywhere: true,
      env: 'INFISICAL_TOKEN',
      docs: 'https://infisical.com/docs/documentation/platform/token',
      examples: {
        keys: [`st.${fake.hex(24)}.${fake.hex(32, 2)}.${fake.hex(32, 3)}`, `st.${fake.hex(24, 4)}.${fake.hex(32, 5)}.${fake.hex(32, 6)}`],
        spares: [`INFISICAL_TOKEN=st.${fake.hex(24)}.${fake.hex(32, 2)}.${fake.hex(31, 3)}`, `qst.${fake.hex(24)}.${fake.hex(32, 2)}.${fake.hex(32, 3)}`],
      },
    },
    {
      id: 'infisical-universal-auth-client-secret',
      title: 'Infisical universal auth client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['infisical'],
      env: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
      docs: 'https://infisical.com/docs/documentation/platform/token',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.infisical.com/', steps: [] },
  },
};
