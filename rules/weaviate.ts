import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const weaviate: Provider = {
  id: 'weaviate',
  name: 'Weaviate',
  category: 'db',
  rules: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=_-]{36,120}/,
      words: ['weaviate'],
      env: 'WEAVIATE_API_KEY',
      docs: 'https://docs.weaviate.io/',
      examples: {
        keys: [fake.base64url(44), fake.base64url(52, 2)],
        spares: [`WEAVIATE_API_KEY=${fake.base64url(32)}`, `checksum: ${fake.base64url(44)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.weaviate.cloud/', steps: [] },
  },
};
