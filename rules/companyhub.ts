import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const companyhub: Provider = {
  id: 'companyhub',
  name: 'CompanyHub',
  category: 'crm',
  rules: [
    {
      id: 'companyhub-api-key',
      title: 'CompanyHub API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['companyhub'],
      env: 'COMPANYHUB_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`COMPANYHUB_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
