import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flatIo: Provider = {
  id: 'flat-io',
  name: 'Flat.io',
  category: 'cms',
  rules: [
    {
      id: 'flat-io-api-key',
      title: 'Flat.io API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{128}/,
      words: ['flat'],
      everyday: true,
      env: 'FLAT_IO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(128), fake.lowerAlnum(128, 2)],
        spares: [`FLAT_IO_API_KEY=${fake.lowerAlnum(127)}`, `checksum: ${fake.lowerAlnum(128)}`],
      },
    },
  ],
};
