import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const salesflare: Provider = {
  id: 'salesflare',
  name: 'Salesflare',
  category: 'crm',
  rules: [
    {
      id: 'salesflare-api-key',
      title: 'Salesflare API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{45}/,
      words: ['salesflare'],
      env: 'SALESFLARE_API_KEY',
      examples: {
        keys: [fake.alnum(45), fake.alnum(45, 2)],
        spares: [`SALESFLARE_API_KEY=${fake.alnum(44)}`, `checksum: ${fake.alnum(45)}`],
      },
    },
  ],
};
