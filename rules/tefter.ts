import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tefter: Provider = {
  id: 'tefter',
  name: 'Tefter',
  category: 'cms',
  rules: [
    {
      id: 'tefter-api-key',
      title: 'Tefter API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['tefter'],
      env: 'TEFTER_API_KEY',
      docs: 'https://www.tefter.io/docs/api',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`TEFTER_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
