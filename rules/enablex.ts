import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const enablex: Provider = {
  id: 'enablex',
  name: 'EnableX',
  category: 'messaging',
  rules: [
    {
      id: 'enablex-api-key',
      title: 'EnableX API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}/,
      words: ['enablex'],
      env: 'ENABLEX_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`ENABLEX_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
  ],
};
