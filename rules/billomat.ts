import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const billomat: Provider = {
  id: 'billomat',
  name: 'Billomat',
  category: 'payments',
  rules: [
    {
      id: 'billomat-api-key',
      title: 'Billomat API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['billomat'],
      env: 'BILLOMAT_API_KEY',
      docs: 'https://www.billomat.com/en/api/basics/authentication/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`BILLOMAT_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
