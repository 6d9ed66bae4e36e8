import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pinata: Provider = {
  id: 'pinata',
  name: 'Pinata',
  category: 'cloud',
  rules: [
    {
      id: 'pinata-api-key',
      title: 'Pinata API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['pinata'],
      everyday: true,
      env: 'PINATA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`PINATA_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
