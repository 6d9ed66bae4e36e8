import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fixerIo: Provider = {
  id: 'fixer-io',
  name: 'Fixer',
  category: 'payments',
  rules: [
    {
      id: 'fixer-io-api-key',
      title: 'Fixer API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['fixer'],
      everyday: true,
      env: 'FIXER_IO_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`FIXER_IO_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
