import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const freshdesk: Provider = {
  id: 'freshdesk',
  name: 'Freshdesk',
  category: 'crm',
  rules: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['freshdesk'],
      env: 'FRESHDESK_API_KEY',
      docs: 'https://developers.freshdesk.com/api/',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`FRESHDESK_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
