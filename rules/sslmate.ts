import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sslmate: Provider = {
  id: 'sslmate',
  name: 'SSLMate',
  category: 'cloud',
  rules: [
    {
      id: 'sslmate-api-key',
      title: 'SSLMate API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}/,
      words: ['sslmate'],
      env: 'SSLMATE_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`SSLMATE_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
  ],
};
