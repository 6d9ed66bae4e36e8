import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pipedrive: Provider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  category: 'crm',
  rules: [
    {
      id: 'pipedrive-api-key',
      title: 'Pipedrive API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['pipedrive'],
      env: 'PIPEDRIVE_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`PIPEDRIVE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
