import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tmetric: Provider = {
  id: 'tmetric',
  name: 'Tmetric',
  category: 'cms',
  rules: [
    {
      id: 'tmetric-api-key',
      title: 'Tmetric API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{64}/,
      words: ['tmetric'],
      env: 'TMETRIC_API_KEY',
      examples: {
        keys: [fake.upperAlnum(64), fake.upperAlnum(64, 2)],
        spares: [`TMETRIC_API_KEY=${fake.upperAlnum(63)}`, `checksum: ${fake.upperAlnum(64)}`],
      },
    },
  ],
};
