import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const podio: Provider = {
  id: 'podio',
  name: 'Podio',
  category: 'messaging',
  rules: [
    {
      id: 'podio-api-key',
      title: 'Podio API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['podio'],
      env: 'PODIO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PODIO_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
