import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mistral: Provider = {
  id: 'mistral',
  name: 'Mistral AI',
  category: 'ai',
  rules: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['mistral'],
      env: 'MISTRAL_API_KEY',
      docs: 'https://docs.mistral.ai/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`MISTRAL_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.mistral.ai/api-keys', steps: [] },
  },
};
