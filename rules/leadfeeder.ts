import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const leadfeeder: Provider = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  category: 'other',
  rules: [
    {
      id: 'leadfeeder-api-key',
      title: 'Leadfeeder API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{43}/,
      words: ['leadfeeder'],
      env: 'LEADFEEDER_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`LEADFEEDER_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
