import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pandascore: Provider = {
  id: 'pandascore',
  name: 'PandaScore',
  category: 'other',
  rules: [
    {
      id: 'pandascore-api-key-2',
      title: 'PandaScore API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{51}/,
      words: ['pandascore'],
      env: 'PANDASCORE_API_KEY',
      examples: {
        keys: [fake.base64url(51), fake.base64url(51, 2)],
        spares: [`PANDASCORE_API_KEY=${fake.base64url(50)}`, `checksum: ${fake.base64url(51)}`],
      },
    },
  ],
};
