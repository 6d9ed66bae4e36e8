import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const composio: Provider = {
  id: 'composio',
  name: 'Composio',
  category: 'ai',
  rules: [
    {
      id: 'composio-api-key',
      title: 'Composio API key',
      confidence: 'likely',
      pattern: /ak_[A-Za-z0-9_-]{20}/,
      words: ['composio'],
      env: 'COMPOSIO_API_KEY',
      docs: 'https://docs.composio.dev/',
      examples: {
        keys: [`ak_${fake.base64url(20)}`, `ak_${fake.base64url(20, 2)}`],
        spares: [`COMPOSIO_API_KEY=ak_${fake.base64url(19)}`, `checksum: ak_${fake.base64url(20)}`],
      },
    },
  ],
};
