import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const convertkit: Provider = {
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  category: 'email',
  rules: [
    {
      id: 'convertkit-api-key',
      title: 'Kit API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{22}/,
      words: ['convertkit'],
      env: 'CONVERTKIT_API_KEY',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`CONVERTKIT_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
  ],
};
