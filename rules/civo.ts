import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const civo: Provider = {
  id: 'civo',
  name: 'Civo',
  category: 'cloud',
  rules: [
    {
      id: 'civo-api-key',
      title: 'Civo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{50}/,
      words: ['civo'],
      env: 'CIVO_API_KEY',
      examples: {
        keys: [fake.alnum(50), fake.alnum(50, 2)],
        spares: [`CIVO_API_KEY=${fake.alnum(49)}`, `checksum: ${fake.alnum(50)}`],
      },
    },
  ],
};
