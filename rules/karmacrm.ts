import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const karmacrm: Provider = {
  id: 'karmacrm',
  name: 'KarmaCRM',
  category: 'crm',
  rules: [
    {
      id: 'karmacrm-api-key',
      title: 'KarmaCRM API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['karmacrm', 'karma'],
      everyday: true,
      env: 'KARMACRM_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`KARMACRM_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
