import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const keenIo: Provider = {
  id: 'keen-io',
  name: 'Keen',
  category: 'monitoring',
  rules: [
    {
      id: 'keen-io-api-key',
      title: 'Keen API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{64}/,
      words: ['keen'],
      everyday: true,
      env: 'KEEN_IO_API_KEY',
      examples: {
        keys: [fake.upperAlnum(64), fake.upperAlnum(64, 2)],
        spares: [`KEEN_IO_API_KEY=${fake.upperAlnum(63)}`, `checksum: ${fake.upperAlnum(64)}`],
      },
    },
  ],
};
