import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const partnerstack: Provider = {
  id: 'partnerstack',
  name: 'PartnerStack',
  category: 'other',
  rules: [
    {
      id: 'partnerstack-api-key',
      title: 'PartnerStack API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['partnerstack'],
      env: 'PARTNERSTACK_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`PARTNERSTACK_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
