import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const revampcrm: Provider = {
  id: 'revampcrm',
  name: 'Revamp CRM',
  category: 'crm',
  rules: [
    {
      id: 'revampcrm-api-key',
      title: 'Revamp CRM API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['revampcrm', 'revamp'],
      everyday: true,
      env: 'REVAMPCRM_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`REVAMPCRM_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
