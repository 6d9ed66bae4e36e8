import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gengo: Provider = {
  id: 'gengo',
  name: 'Gengo',
  category: 'other',
  rules: [
    {
      id: 'gengo-api-key',
      title: 'Gengo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9$()=@[\]^_{|}~-]{64}/,
      words: ['gengo'],
      env: 'GENGO_API_KEY',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`GENGO_API_KEY=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
  ],
};
