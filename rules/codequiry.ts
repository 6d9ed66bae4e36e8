import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const codequiry: Provider = {
  id: 'codequiry',
  name: 'Codequiry',
  category: 'ai',
  rules: [
    {
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['codequiry'],
      env: 'CODEQUIRY_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`CODEQUIRY_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
