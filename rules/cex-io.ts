import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cexIo: Provider = {
  id: 'cex-io',
  name: 'CEX.IO',
  category: 'crypto',
  rules: [
    {
      id: 'cex-io-api-key',
      title: 'CEX.IO API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24,27}/,
      words: ['cexio'],
      env: 'CEX_IO_API_KEY',
      examples: {
        keys: [fake.alnum(25), fake.alnum(26, 2)],
        spares: [`CEX_IO_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(25)}`],
      },
    },
  ],
};
