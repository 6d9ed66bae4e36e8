import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const debounce: Provider = {
  id: 'debounce',
  name: 'Debounce',
  category: 'email',
  rules: [
    {
      id: 'debounce-api-key',
      title: 'Debounce API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{13}/,
      words: ['debounce'],
      env: 'DEBOUNCE_API_KEY',
      examples: {
        keys: [fake.alnum(13), fake.alnum(13, 2)],
        spares: [`DEBOUNCE_API_KEY=${fake.alnum(12)}`, `checksum: ${fake.alnum(13)}`],
      },
    },
  ],
};
