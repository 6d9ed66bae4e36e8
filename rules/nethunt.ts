import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nethunt: Provider = {
  id: 'nethunt',
  name: 'NetHunt',
  category: 'crm',
  rules: [
    {
      id: 'nethunt-api-key',
      title: 'NetHunt API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{36}/,
      words: ['nethunt'],
      env: 'NETHUNT_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`NETHUNT_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
  ],
};
