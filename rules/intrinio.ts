import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const intrinio: Provider = {
  id: 'intrinio',
  name: 'Intrinio',
  category: 'payments',
  rules: [
    {
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{44}/,
      words: ['intrinio'],
      env: 'INTRINIO_API_KEY',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`INTRINIO_API_KEY=${fake.alnum(43)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
};
