import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const verifier: Provider = {
  id: 'verifier',
  name: 'Verifier',
  category: 'email',
  rules: [
    {
      id: 'verifier-api-key',
      title: 'Verifier API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{96}/,
      words: ['verifier'],
      everyday: true,
      env: 'VERIFIER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(96), fake.lowerAlnum(96, 2)],
        spares: [`VERIFIER_API_KEY=${fake.lowerAlnum(95)}`, `checksum: ${fake.lowerAlnum(96)}`],
      },
    },
  ],
};
