import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const restpack: Provider = {
  id: 'restpack',
  name: 'Restpack',
  category: 'storage',
  rules: [
    {
      id: 'restpack-api-key',
      title: 'Restpack API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{48}/,
      words: ['restpack'],
      env: 'RESTPACK_API_KEY',
      examples: {
        keys: [fake.alnum(48), fake.alnum(48, 2)],
        spares: [`RESTPACK_API_KEY=${fake.alnum(47)}`, `checksum: ${fake.alnum(48)}`],
      },
    },
  ],
};
